package org.dateline.entity;

import java.util.Locale;
import java.util.Optional;
import org.dateline.language.Sentence;

/** Finds titles of the list among the tokens of a sentence, the longest first. */
final class TitlePhrases {
  private static final int LONGEST = 6;

  private final EntityWords words;

  /**
   * A title in a sentence.
   *
   * @param last one past its last token
   * @param title in the singular, lower case
   */
  record Phrase(int first, int last, String title, boolean plural) {
    /** The noun that governs it: "secretary" of "secretary of state". */
    int head(Sentence sentence) {
      for (int i = first; i + 1 < last; i++) {
        if (sentence.token(i + 1).text().equals("of")) {
          return i;
        }
      }
      return last - 1;
    }
  }

  TitlePhrases(EntityWords words) {
    this.words = words;
  }

  /** The longest title that ends right before a token. */
  Optional<Phrase> endingAt(Sentence sentence, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      Optional<Phrase> phrase = phrase(sentence, first, end);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The longest title that begins at a token. */
  Optional<Phrase> startingAt(Sentence sentence, int first) {
    for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
      Optional<Phrase> phrase = phrase(sentence, first, end);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The longest title that covers a token. */
  Optional<Phrase> covering(Sentence sentence, int token) {
    for (int first = Math.max(0, token - LONGEST + 1); first <= token; first++) {
      Optional<Phrase> phrase = startingAt(sentence, first);
      if (phrase.filter(found -> found.last() > token).isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> phrase(Sentence sentence, int first, int end) {
    if (isInCompound(sentence, first, end)) {
      return Optional.empty();
    }
    String written = text(sentence, first, end);
    boolean joined = words.titles().findAfterPast(sentence.token(first).text()).isPresent();
    String text = joined ? words.titles().findAfterPast(written).orElse(written) : written;
    if (words.titles().isTitle(text)) {
      return Optional.of(new Phrase(first, end, text, false));
    }
    return words.titles().findSingular(text).map(title -> new Phrase(first, end, title, true));
  }

  /** "Line minister" of "hard-line minister"; but "ex-prime minister" is one. */
  private boolean isInCompound(Sentence sentence, int first, int end) {
    return end - first > 1
        && first > 1
        && sentence.token(first - 1).text().equals("-")
        && words.titles().findModifier(sentence.token(first - 2).text()).isEmpty();
  }

  /** The words of some tokens in lower case, hyphens close to them. */
  static String text(Sentence sentence, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(i > first ? " " : "").append(sentence.token(i).text());
    }
    return text.toString().toLowerCase(Locale.ROOT).replace(" - ", "-");
  }
}
