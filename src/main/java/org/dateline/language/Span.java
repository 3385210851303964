package org.dateline.language;

/**
 * A stretch of an article's text, in UTF-16 units as Java counts them (written to the graph in
 * Unicode code points).
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The text that it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the other lies within this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
