package org.dateline.claim;

import java.util.List;

/**
 * What became of one lexicon entry at one word: for people who write entries and wonder.
 *
 * @param sentence index of the sentence
 * @param word the word as written
 * @param entry local name of the entry
 * @param fired whether it stated something
 * @param notes why: what filled or did not fill each role, one line each
 */
public record MatchTrace(
    int sentence, String word, String entry, boolean fired, List<String> notes) {
  public MatchTrace {
    notes = List.copyOf(notes);
  }

  static MatchTrace refused(Predicate predicate, Syntax syntax, String why) {
    return new MatchTrace(
        predicate.sentence(),
        syntax.token(predicate.token()).text(),
        predicate.entry().name(),
        false,
        List.of(why));
  }
}
