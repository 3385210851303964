package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs in plain text: parted by blank lines, or, where the text has one line for each
 * paragraph, by line ends. A text wrapped at a fixed width is told apart by the many lines that go
 * on in lower case.
 */
final class Paragraphs {
  private static final int WIDEST_WRAP = 120;

  private record Line(int start, int end, boolean first) {
    int width() {
      return end - start;
    }
  }

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final boolean wrapped;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.width = lines.stream().mapToInt(Line::width).max().orElse(0);
    this.wrapped = width <= WIDEST_WRAP && mostlyRunsOn();
  }

  /** The paragraphs without white space at their ends, in order. */
  static List<Span> of(String text) {
    return new Paragraphs(text).join();
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      int start = from;
      int stop = end;
      while (start < stop && text.charAt(start) <= ' ') {
        start++;
      }
      while (stop > start && text.charAt(stop - 1) <= ' ') {
        stop--;
      }
      if (start < stop) {
        lines.add(new Line(start, stop, afterBlank));
      }
      afterBlank = start == stop;
      from = end + 1;
    }
    return lines;
  }

  private boolean mostlyRunsOn() {
    int pairs = 0;
    int runningOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).first()) {
        pairs++;
        runningOn += runsOn(i) ? 1 : 0;
      }
    }
    return pairs > 0 && runningOn * 3 >= pairs;
  }

  private List<Span> join() {
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int last = paragraphs.size() - 1;
      if (line.first() || !continues(i)) {
        paragraphs.add(new Span(line.start(), line.end()));
      } else {
        paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
      }
    }
    return paragraphs;
  }

  private boolean continues(int i) {
    if (ListItem.start(text, lines.get(i).start(), lines.get(i).end()) > lines.get(i).start()) {
      return false;
    }
    Line before = lines.get(i - 1);
    boolean full = before.width() >= width * 0.7;
    return runsOn(i) || (wrapped && (full || !(endsSentence(before) || startsUpper(i))));
  }

  /** Whether a line goes on in lower case after one that ends no sentence. */
  private boolean runsOn(int i) {
    return Character.isLowerCase(text.charAt(lines.get(i).start()))
        && !endsSentence(lines.get(i - 1));
  }

  private boolean startsUpper(int i) {
    return Character.isUpperCase(text.charAt(lines.get(i).start()));
  }

  private boolean endsSentence(Line line) {
    return Punctuation.endsSentence(text, line.start(), line.end());
  }
}
