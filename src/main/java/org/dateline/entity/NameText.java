package org.dateline.entity;

import java.util.Locale;
import org.dateline.language.Sentence;

/** The text of names, as written and in natural case. */
final class NameText {
  private NameText() {}

  /** The text of some tokens, white space single, apostrophes straight. */
  static String of(String article, Sentence sentence, int first, int last) {
    String span = sentence.span(first, last).of(article);
    StringBuilder text = new StringBuilder(span.length());
    for (int i = 0; i < span.length(); i++) {
      char c = span.charAt(i);
      if (!Character.isWhitespace(c)) {
        text.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
      } else if (text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** "Kyiv" of "kyiv". */
  static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** "New York" of "NEW YORK"; anything else stays. */
  static String natural(String name) {
    if (name.codePoints().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      if (start) {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
      start = !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\'';
    }
    return text.toString();
  }
}
