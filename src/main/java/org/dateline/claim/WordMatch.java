package org.dateline.claim;

import java.util.ArrayList;
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
  static boolean startsAt(Syntax syntax, int verb, LexiconEntry entry) {
    return !tokens(syntax, verb, entry).isEmpty();
  }

  /** The verb and its other words where {@link #startsAt} holds; else none. */
  static List<Integer> tokens(Syntax syntax, int verb, LexiconEntry entry) {
    List<Integer> tokens = new ArrayList<>(List.of(verb));
    int at = verb;
    for (String word : entry.lemma().subList(1, entry.lemma().size())) {
      int next = next(syntax, verb, at, word, takes(entry, word));
      if (next < 0) {
        return List.of();
      }
      tokens.add(next);
      at = next;
    }
    return tokens;
  }

  /** A preposition is part of the verb only where the verb takes what follows it. */
  private static boolean takes(LexiconEntry entry, String preposition) {
    return entry.arguments().stream()
        .flatMap(argument -> argument.markers().stream())
        .map(marker -> marker.steps().get(0))
        .anyMatch(step -> step.equals(preposition) || step.startsWith(preposition + "_"));
  }

  private static int next(Syntax syntax, int verb, int after, String word, boolean preposition) {
    int end = Math.min(syntax.size(), after + REACH);
    for (int token = after + 1; token < end; token++) {
      if (isWord(syntax, token, word)) {
        List<Integer> path = syntax.path(token);
        int depth = path.indexOf(verb);
        boolean before =
            depth == 2
                && syntax.relation(token).matches("case|mark|fixed")
                && DocumentView.time(syntax.sentence(), path.get(1)).isEmpty();
        return depth == 1 || before && preposition ? token : -1;
      }
    }
    return -1;
  }

  private static boolean isWord(Syntax syntax, int token, String word) {
    return syntax.lemma(token).equals(word) || syntax.word(token).equals(word);
  }
}
