package org.dateline.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The groups that a document has spoken of so far, by their noun in the singular or plural: "the
 * group" is none of the "groups" before.
 */
final class GroupsBefore {
  private static final int FARTHEST = 6;

  private final Map<String, Mention> last = new HashMap<>();

  void learn(Mention group, String word) {
    last.put(word, group);
  }

  /** The last group of a noun, not too many sentences before. */
  Optional<Mention> findLast(int sentence, String word) {
    return Optional.ofNullable(last.get(word))
        .filter(group -> sentence - group.sentence() <= FARTHEST);
  }
}
