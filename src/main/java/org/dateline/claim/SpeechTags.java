package org.dateline.claim;

/** Clauses that only say who said what stands before them: "X testified on Tuesday, Y said". */
final class SpeechTags {
  private SpeechTags() {}

  /** Whether a clause reports without saying what, and so reports the clause that it is put to. */
  static boolean isTag(Syntax syntax, Lexicon lexicon, int verb) {
    return !syntax.has(verb, "ccomp", "xcomp", "obj") && lexicon.isReporting(syntax.lemma(verb));
  }
}
