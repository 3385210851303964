package org.dateline.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The groups that a document has spoken of so far, by their noun. */
final class GroupsBefore {
  private static final int FARTHEST = 6;

  private final Map<String, Mention> last = new HashMap<>();

  void learn(Mention group, String lemma) {
    last.put(lemma, group);
  }

  /** The last group of a noun, not too many sentences before. */
  Optional<Mention> findLast(int sentence, String lemma) {
    return Optional.ofNullable(last.get(lemma))
        .filter(group -> sentence - group.sentence() <= FARTHEST);
  }
}
