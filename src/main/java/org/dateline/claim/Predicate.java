package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A word of a sentence that may say that something happens, with what carries it.
 *
 * @param sentence index of the sentence
 * @param token its head token
 * @param entry the entry that reads it
 * @param anchors the tokens whose dependents are its arguments: its own, and nouns without a sense
 *     of their own above it ("a round of talks")
 * @param supports light verbs that carry it
 */
record Predicate(
    int sentence, int token, LexiconEntry entry, List<Integer> anchors, List<Support> supports) {
  Predicate {
    anchors = List.copyOf(anchors);
    supports = List.copyOf(supports);
  }

  boolean isVerb() {
    return entry.kind() == LexiconEntry.Kind.VERB;
  }

  boolean isNoun() {
    return entry.kind() == LexiconEntry.Kind.NOUN;
  }

  /** Its anchors and the verbs that carry it. */
  List<Integer> tokens() {
    LinkedHashSet<Integer> tokens = new LinkedHashSet<>(anchors);
    supports.forEach(support -> tokens.add(support.verb()));
    return new ArrayList<>(tokens);
  }
}
