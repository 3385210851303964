package org.dateline.evaluate;

/**
 * A stretch of an article's text.
 *
 * @param start its first code point
 * @param end the code point after its last
 */
record Stretch(int start, int end) {
  boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }
}
