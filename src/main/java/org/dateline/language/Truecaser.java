package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
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
    private final Morphology morphology = new Morphology();

    /** Whether the running text has a word, or another form of it, in lower case. */
    private boolean hasLower(String word) {
      return lower.contains(word) || lower.contains(stem(word));
    }

    private String stem(String word) {
      return morphology.lemma(word, "VBZ");
    }

    /**
     * Learns from one sentence of running text, leaving aside words that begin it or a quotation.
     */
    void learn(List<CoreLabel> sentence) {
      if (isCapitals(sentence)) {
        return;
      }
      for (int i = 1; i < sentence.size(); i++) {
        String word = sentence.get(i).word();
        if (word.equals(lower(word))) {
          lower.add(word);
          lower.add(stem(word));
        } else if (Character.isLetterOrDigit(sentence.get(i - 1).word().codePointAt(0))) {
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
    boolean acronym = word.length() > 1 && isCapitals(word) && !capitals;
    if (acronym) {
      return word;
    }
    String name = casing.capitalised.get(lower);
    if (name != null) {
      return capitals ? name : word;
    }
    if (casing.hasLower(lower) || functionWords.contains(lower)) {
      return lower;
    }
    return capitals && word.length() > SHORT && isCapitals(word) ? likeFirst(lower) : word;
  }

  /** Whether a sentence of two words or more is in capitals, as headlines are; "McLEAN" is. */
  static boolean isCapitals(List<CoreLabel> sentence) {
    int words = 0;
    long upper = 0;
    long lower = 0;
    for (CoreLabel token : sentence) {
      words += Character.isUpperCase(token.word().codePointAt(0)) ? 1 : 0;
      upper += token.word().codePoints().filter(Character::isUpperCase).count();
      lower += token.word().codePoints().filter(Character::isLowerCase).count();
    }
    return words > 1 && lower * 10 < upper;
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
