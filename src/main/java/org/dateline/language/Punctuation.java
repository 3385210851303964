package org.dateline.language;

/** What marks at the end of a stretch of text say. */
final class Punctuation {
  private static final String CLOSERS = "\"'”’»)]";
  private static final String SENTENCE_ENDS = ".!?…。";
  private static final String HALTS = ":;,–—-";

  private Punctuation() {}

  /** Whether a stretch ends as a sentence does, closing marks left aside. */
  static boolean endsSentence(String text, int start, int end) {
    return SENTENCE_ENDS.indexOf(last(text, start, end)) >= 0;
  }

  /** Whether a stretch ends in a mark that announces more. */
  static boolean announces(String text, int start, int end) {
    return HALTS.indexOf(last(text, start, end)) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  private static char last(String text, int start, int end) {
    int last = end - 1;
    while (last > start && (isCloser(text.charAt(last)) || text.charAt(last) <= ' ')) {
      last--;
    }
    return last < start ? ' ' : text.charAt(last);
  }
}
