package org.dateline.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a list: a paragraph that begins with a bullet, a dash or a number. */
final class ListItem {
  private static final Pattern MARKER =
      Pattern.compile("(?:[•·▪■●◦‣⁃*+–—-]|\\d{1,2}[.)]|\\([0-9a-z]{1,2}\\))\\s+(?=\\S)");

  private ListItem() {}

  /** Where the words of a paragraph begin, after the marker of a list item if it has one. */
  static int start(String text, int start, int end) {
    Matcher marker = MARKER.matcher(text).region(start, end);
    return marker.lookingAt() ? marker.end() : start;
  }
}
