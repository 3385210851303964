package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.entity.Cast;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.entity.Title;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/** A cast by sentence and token. */
final class CastIndex {
  private final Cast cast;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  CastIndex(Cast cast) {
    this.cast = cast;
    cast.mentions()
        .forEach(
            mention ->
                bySentence
                    .computeIfAbsent(mention.sentence(), key -> new java.util.ArrayList<>())
                    .add(mention));
  }

  List<Mention> mentions(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  Entity entity(String key) {
    return cast.expectEntity(key);
  }

  /** The mention that a token heads, or else the shortest name that it is part of. */
  Optional<Mention> at(int sentence, int token) {
    Optional<Mention> headed =
        mentions(sentence).stream().filter(mention -> mention.head() == token).findFirst();
    return headed.or(() -> nameAround(sentence, token));
  }

  /** Whether somebody is an organ of a state, which acts for it. */
  boolean actsForState(String key) {
    return entity(key).represents().isPresent()
        || cast.mentions().stream()
            .filter(mention -> mention.entities().contains(key))
            .anyMatch(mention -> mention.standsFor().isPresent());
  }

  /** Whether a token heads a mention of one person. */
  boolean isPerson(int sentence, int token) {
    return at(sentence, token)
        .filter(mention -> mention.entities().size() == 1)
        .filter(mention -> entity(mention.entities().get(0)).type() == EntityType.PERSON)
        .isPresent();
  }

  /**
   * Who is given the title that a token belongs to: "minister" of "Minister of Trade Ana Silva".
   */
  Optional<String> holder(Sentence sentence, int token) {
    return cast.titles().stream()
        .filter(title -> title.sentence() == sentence.index() && !title.former())
        .filter(title -> title.span().covers(sentence.token(token).span()))
        .map(Title::holder)
        .findFirst();
  }

  /** The name whose last token is the one before this. */
  Optional<Mention> nameEndingAt(int sentence, int end) {
    return mentions(sentence).stream()
        .filter(mention -> mention.last() == end && mention.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  /** The shortest name that a token is part of. */
  Optional<Mention> nameAround(int sentence, int token) {
    return mentions(sentence).stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.first() <= token && token < mention.last())
        .reduce((one, other) -> length(other) < length(one) ? other : one);
  }

  private static int length(Mention mention) {
    return mention.last() - mention.first();
  }
}
