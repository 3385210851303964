package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words in quotation marks, outermost marks only: curly, straight, {@code ``''}, {@code
 * ''''}, « », and single marks that are no apostrophes. A quotation that a paragraph leaves open
 * goes on in the next one if that repeats the opening mark, or if one soon after closes it; else it
 * ends with its paragraph.
 */
final class QuotationFinder {
  /** How far a single mark may be from the one that closes it. */
  private static final int LONGEST_SINGLE = 600;

  /** How many paragraphs ahead, such as the items of a list, a closing mark is looked for. */
  private static final int FARTHEST = 6;

  /** How a quotation is opened, and what closes it. */
  private enum Mark {
    CURLY("“", "”"),
    GUILLEMET("«", "»"),
    LATEX("``", "''"),
    APOSTROPHES("''", "''"),
    STRAIGHT("\"", "\""),
    CURLY_SINGLE("‘", "’"),
    SINGLE("'", "'");

    private final String opening;
    private final String closing;

    Mark(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    private boolean isSingle() {
      return this == CURLY_SINGLE || this == SINGLE;
    }

    private boolean hasDirection() {
      return this == CURLY || this == GUILLEMET || this == LATEX;
    }
  }

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private Optional<Mark> mark = Optional.empty();
  private int opened;

  private QuotationFinder(String text) {
    this.text = text;
  }

  /**
   * @param text the reading copy
   * @param paragraphs stretches of it that are read one after the other, in order
   * @return the quotations in order, without overlap, as stretches of the copy
   */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    QuotationFinder finder = new QuotationFinder(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      int last = Math.min(i + FARTHEST, paragraphs.size() - 1);
      Optional<Span> ahead =
          i == last
              ? Optional.empty()
              : Optional.of(new Span(paragraphs.get(i + 1).start(), paragraphs.get(last).end()));
      finder.read(paragraphs.get(i), ahead);
    }
    return finder.found;
  }

  private void read(Span paragraph, Optional<Span> ahead) {
    int i = paragraph.start();
    if (mark.isPresent() && text.startsWith(mark.get().opening, i)) {
      i += mark.get().opening.length();
    }
    while (i < paragraph.end()) {
      i = mark.isPresent() ? inside(i, paragraph, mark.get()) : outside(i, paragraph);
    }
    if (mark.isPresent() && !(ahead.isPresent() && continues(ahead.get(), mark.get()))) {
      close(paragraph.end(), paragraph.end());
    }
  }

  private int outside(int i, Span paragraph) {
    for (Mark candidate : Mark.values()) {
      if (text.startsWith(candidate.opening, i) && opens(candidate, i, paragraph)) {
        mark = Optional.of(candidate);
        opened = i;
        return i + candidate.opening.length();
      }
    }
    return i + 1;
  }

  private int inside(int i, Span paragraph, Mark open) {
    if (open == Mark.STRAIGHT && text.charAt(i) == '"' && opensAnew(i, paragraph)) {
      opened = i;
      return i + 1;
    }
    Optional<String> closing = closing(open, i, paragraph);
    if (closing.isEmpty()) {
      return i + 1;
    }
    int end = i + closing.get().length();
    close(i, end);
    return end;
  }

  private void close(int innerEnd, int end) {
    int first = opened + mark.orElseThrow().opening.length();
    int last = innerEnd;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      found.add(new Quotation(new Span(opened, end), new Span(first, last)));
    }
    mark = Optional.empty();
  }

  private Optional<String> closing(Mark open, int i, Span paragraph) {
    if (text.startsWith(open.closing, i) && (!open.isSingle() || closesSingle(i, paragraph))) {
      return Optional.of(open.closing);
    }
    char c = text.charAt(i);
    boolean mistyped =
        open == Mark.STRAIGHT
            ? c == '”'
            : c == '"' && open.hasDirection() && !closesLater(open, i, paragraph);
    return mistyped ? Optional.of(String.valueOf(c)) : Optional.empty();
  }

  /** Whether a quotation is closed properly further on in its paragraph. */
  private boolean closesLater(Mark open, int from, Span paragraph) {
    for (int i = from; i < paragraph.end(); i++) {
      if (text.startsWith(open.closing, i)) {
        return true;
      }
      if (text.startsWith(open.opening, i)) {
        return false;
      }
    }
    return false;
  }

  private boolean opens(Mark candidate, int i, Span paragraph) {
    int after = i + candidate.opening.length();
    if (candidate == Mark.STRAIGHT || candidate == Mark.APOSTROPHES) {
      return !afterWord(i, paragraph);
    }
    if (candidate.isSingle()) {
      return !afterWord(i, paragraph)
          && after < paragraph.end()
          && Character.isLetter(text.charAt(after))
          && hasSingleEnd(after + 1, candidate, paragraph);
    }
    return true;
  }

  /** Whether a straight mark within a straight quotation can only begin another one. */
  private boolean opensAnew(int i, Span paragraph) {
    return i > paragraph.start()
        && Character.isWhitespace(text.charAt(i - 1))
        && i + 1 < paragraph.end()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private boolean afterWord(int i, Span paragraph) {
    return i > paragraph.start()
        && (Character.isLetterOrDigit(text.charAt(i - 1))
            || ".,!?%'’".indexOf(text.charAt(i - 1)) >= 0);
  }

  private boolean hasSingleEnd(int from, Mark single, Span paragraph) {
    int end = Math.min(paragraph.end(), from + LONGEST_SINGLE);
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '«') {
        return false;
      }
      if (c == single.closing.charAt(0) && closesSingle(i, paragraph)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a single mark closes: after a word or stop, before none, and not as in "leaders'
   * talks".
   */
  private boolean closesSingle(int i, Span paragraph) {
    char before = text.charAt(i - 1);
    char after = i + 1 < paragraph.end() ? text.charAt(i + 1) : ' ';
    if (Character.isWhitespace(before) || Character.isLetterOrDigit(after)) {
      return false;
    }
    boolean plural = before == 's' && Character.isWhitespace(after);
    return !plural || !singleEndsLater(i, paragraph);
  }

  private boolean singleEndsLater(int from, Span paragraph) {
    char closing = text.charAt(from);
    int end = Math.min(paragraph.end(), from + LONGEST_SINGLE);
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '‘' || (c == '\'' && Character.isWhitespace(text.charAt(i - 1)))) {
        return false;
      }
      boolean last = i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == closing && last) {
        return true;
      }
    }
    return false;
  }

  /** Whether the paragraphs ahead take up a quotation that is still open. */
  private boolean continues(Span ahead, Mark open) {
    if (text.startsWith(open.opening, ahead.start())) {
      return true;
    }
    if (!open.hasDirection()) {
      return false;
    }
    return closesLater(open, ahead.start(), ahead);
  }
}
