package org.dateline.language;

import java.util.Arrays;

/**
 * A copy of an article's text for the tokeniser to read, with the way back to the original: HTML
 * entities resolved, invisible characters dropped, every kind of space and line end made plain, and
 * a space put between sentences that run into each other ({@code left.The}).
 */
final class ReadingCopy {
  private final StringBuilder copy;
  private int[] begins;
  private int[] ends;

  private ReadingCopy(int length) {
    this.copy = new StringBuilder(length);
    this.begins = new int[length + 16];
    this.ends = new int[length + 16];
  }

  static ReadingCopy of(String text, HtmlEntities entities) {
    ReadingCopy copy = new ReadingCopy(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '&' ? entities.endOf(text, i) : i;
      if (end > i) {
        copy.append(entities.resolve(text.substring(i, end)), i, end);
        i = end;
      } else {
        copy.append(plain(text, i), i, i + 1);
        i++;
      }
    }
    return copy;
  }

  String text() {
    return copy.toString();
  }

  /** The stretch of the original from which a stretch of the copy was made. */
  Span original(int start, int end) {
    if (start == end) {
      int at = start < copy.length() ? begins[start] : start == 0 ? 0 : ends[start - 1];
      return new Span(at, at);
    }
    return new Span(begins[start], ends[end - 1]);
  }

  private void append(String written, int begin, int end) {
    for (int i = 0; i < written.length(); i++) {
      if (runsOn(written.charAt(i))) {
        put(' ', begin, begin);
      }
      put(written.charAt(i), begin, end);
    }
  }

  private void put(char c, int begin, int end) {
    int at = copy.length();
    if (at == begins.length) {
      begins = Arrays.copyOf(begins, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    begins[at] = begin;
    ends[at] = end;
    copy.append(c);
  }

  /**
   * Whether a capital follows a full stop, or a full stop and closing quote mark, with no space.
   */
  private boolean runsOn(char c) {
    if (!Character.isUpperCase(c)) {
      return false;
    }
    int stop = copy.length() - 1;
    if (stop >= 0 && "\"”’".indexOf(copy.charAt(stop)) >= 0) {
      stop--;
    }
    return stop >= 2
        && ".!?".indexOf(copy.charAt(stop)) >= 0
        && Character.isLowerCase(copy.charAt(stop - 1))
        && Character.isLowerCase(copy.charAt(stop - 2))
        && !inAddress(stop);
  }

  /** Whether the word that ends here is part of a web or mail address. */
  private boolean inAddress(int end) {
    int start = end;
    while (start > 0 && end - start < 300 && copy.charAt(start - 1) > ' ') {
      start--;
    }
    String word = copy.substring(start, end);
    return word.contains("://") || word.contains("@") || word.startsWith("www.");
  }

  private static String plain(String text, int i) {
    char c = text.charAt(i);
    if (c >= ' ' && c < 0x7F) {
      return String.valueOf(c);
    }
    if (c == '\r') {
      return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n";
    }
    if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
      return "\n";
    }
    if (Character.isSurrogate(c)) {
      return paired(text, i) ? String.valueOf(c) : "\uFFFD";
    }
    if (Character.getType(c) == Character.FORMAT) {
      return "";
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
        ? " "
        : String.valueOf(c);
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
