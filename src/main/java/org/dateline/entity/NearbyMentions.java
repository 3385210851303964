package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;

/** Looks for what is named before a noun that refers back. */
final class NearbyMentions {
  private final Discourse discourse;

  NearbyMentions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Those of one entity that end before a token of a sentence. */
  List<Mention> named(int sentence, int limit, Predicate<Mention> wanted, boolean demonyms) {
    return discourse.draft().mentions(sentence).stream()
        .filter(mention -> mention.entities().size() == 1 && mention.last() <= limit)
        .filter(mention -> demonyms || mention.kind() != Mention.Kind.DEMONYM)
        .filter(wanted)
        .toList();
  }

  /** The last one before a token, of those that are at most so many sentences away. */
  Optional<Mention> last(Sentence sentence, int token, int farthest, Predicate<Mention> wanted) {
    for (int back = 0; back <= farthest && back <= sentence.index(); back++) {
      int limit = back == 0 ? token : Integer.MAX_VALUE;
      List<Mention> found =
          discourse.antecedents(
              sentence.index() - back, wanted.and(mention -> mention.last() <= limit));
      if (!found.isEmpty()) {
        return back == 0 ? Optional.of(found.get(found.size() - 1)) : discourse.mostSalient(found);
      }
    }
    return Optional.empty();
  }

  /** Whether a mention is of any of these. */
  static boolean isAnyOf(Mention mention, List<String> keys) {
    return mention.entities().stream().anyMatch(keys::contains);
  }
}
