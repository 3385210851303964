package org.dateline.language;

import java.util.List;
import java.util.Locale;

/** The tokens of a sentence, read by place; beyond its ends stand empty words. */
record TokenRow(List<Token> tokens) {
  int size() {
    return tokens.size();
  }

  String text(int index) {
    return isInside(index) ? tokens.get(index).text() : "";
  }

  String lower(int index) {
    return text(index).toLowerCase(Locale.ROOT);
  }

  String pos(int index) {
    return isInside(index) ? tokens.get(index).pos() : "";
  }

  boolean is(int index, String word) {
    return text(index).equalsIgnoreCase(word);
  }

  boolean isCapitalized(int index) {
    return !text(index).isEmpty() && Character.isUpperCase(text(index).charAt(0));
  }

  boolean isProperNoun(int index) {
    return pos(index).startsWith("NNP");
  }

  private boolean isInside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
