package org.dateline.claim;

import java.util.List;

/** Whether the words of an entry stand at a place of a sentence. */
final class WordMatch {
  private static final int REACH = 5;

  private WordMatch() {}

  /** Whether a noun's or adjective's words end in this token. */
  static boolean endsAt(Syntax syntax, int token, List<String> lemma) {
    int first = token - lemma.size() + 1;
    if (first < 0) {
      return false;
    }
    for (int i = 0; i < lemma.size(); i++) {
      if (!isWord(syntax, first + i, lemma.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a verb's other words, its particle or preposition, depend on it or on what depends on
   * it, in this order and not far behind.
   */
  static boolean startsAt(Syntax syntax, int verb, List<String> lemma) {
    int at = verb;
    for (String word : lemma.subList(1, lemma.size())) {
      int next = next(syntax, verb, at, word);
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static int next(Syntax syntax, int verb, int after, String word) {
    int end = Math.min(syntax.size(), after + REACH);
    for (int token = after + 1; token < end; token++) {
      if (isWord(syntax, token, word)) {
        List<Integer> path = syntax.path(token);
        int depth = path.indexOf(verb);
        return depth == 1 || depth == 2 && syntax.relation(token).matches("case|mark|fixed")
            ? token
            : -1;
      }
    }
    return -1;
  }

  private static boolean isWord(Syntax syntax, int token, String word) {
    return syntax.lemma(token).equals(word) || syntax.word(token).equals(word);
  }
}
