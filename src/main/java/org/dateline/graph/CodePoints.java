package org.dateline.graph;

/** Counts a text in Unicode code points where Java counts UTF-16 units. */
final class CodePoints {
  private final String text;
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    boolean plain = text.length() == text.codePointCount(0, text.length());
    this.before = plain ? new int[0] : count(text);
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int unit = 0, points = 0; unit < text.length(); unit++) {
      before[unit] = points;
      boolean inside = Character.isHighSurrogate(text.charAt(unit)) && pairs(text, unit);
      points += inside ? 0 : 1;
      before[unit + 1] = points;
    }
    return before;
  }

  private static boolean pairs(String text, int unit) {
    return unit + 1 < text.length() && Character.isLowSurrogate(text.charAt(unit + 1));
  }

  /** How many code points stand before a UTF-16 unit. */
  int before(int unit) {
    return before.length == 0 ? unit : before[unit];
  }

  /** Up to so many code points that end just before a unit. */
  String leading(int unit, int most) {
    int count = Math.min(most, before(unit));
    return text.substring(text.offsetByCodePoints(unit, -count), unit);
  }

  /** Up to so many code points that begin at a unit. */
  String trailing(int unit, int most) {
    int count = Math.min(most, before(text.length()) - before(unit));
    return text.substring(unit, text.offsetByCodePoints(unit, count));
  }
}
