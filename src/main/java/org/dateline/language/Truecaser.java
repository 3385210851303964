package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the words of headlines the case that they have in running text, for the tagger and the name
 * finder to read. It learns the case of a word from the article itself; what the article does not
 * show in running text stays as it is, or is capitalised where all is in capitals.
 */
final class Truecaser {
  private static final int SHORT = 2;

  private final WordList functionWords;

  Truecaser(WordList functionWords) {
    this.functionWords = functionWords;
  }

  /** What an article's running text shows of the case of words. */
  static final class Casing {
    private final Set<String> lower = new HashSet<>();
    private final Map<String, String> capitalised = new HashMap<>();

    /** Learns from one sentence of running text, its first word left aside. */
    void learn(List<CoreLabel> sentence) {
      if (isCapitals(sentence)) {
        return;
      }
      for (CoreLabel token : sentence.subList(Math.min(1, sentence.size()), sentence.size())) {
        String word = token.word();
        if (word.equals(lower(word))) {
          lower.add(word);
        } else {
          capitalised.putIfAbsent(lower(word), word);
        }
      }
    }
  }

  /**
   * Rewrites the word forms of a headline; their text in the article is untouched.
   *
   * @param capitals whether words in capitals stand so for their place alone
   */
  void normalise(List<CoreLabel> sentence, boolean capitals, Casing casing) {
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = sentence.get(i);
      String word = token.word();
      if (Character.isUpperCase(word.codePointAt(0))) {
        String natural = natural(word, capitals, casing);
        token.setWord(i == 0 ? likeFirst(natural) : natural);
        token.setValue(token.word());
      }
    }
  }

  private String natural(String word, boolean capitals, Casing casing) {
    String lower = lower(word);
    if (casing.lower.contains(lower) || functionWords.contains(lower)) {
      return lower;
    }
    String name = casing.capitalised.get(lower);
    if (name != null) {
      return name;
    }
    return capitals && word.length() > SHORT && isCapitals(word) ? likeFirst(lower) : word;
  }

  /** Whether all words of a sentence, at least two, are in capitals. */
  static boolean isCapitals(List<CoreLabel> sentence) {
    int words = 0;
    for (CoreLabel token : sentence) {
      String word = token.word();
      if (word.codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
      words += word.codePoints().anyMatch(Character::isUpperCase) ? 1 : 0;
    }
    return words > 1;
  }

  private static boolean isCapitals(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String likeFirst(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + word.substring(Character.charCount(first));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
