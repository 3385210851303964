package org.dateline.language;

import java.util.Optional;

/**
 * A time that a sentence names, resolved against the day of publication and the tense of its
 * clause. A point in time has equal start and end; "since 2014" has a start alone; what is vague
 * ("recent months") has neither.
 *
 * @param first first token
 * @param last one past the last token
 * @param start when it begins
 * @param end when it ends
 */
public record TimeExpression(
    int first, int last, Optional<CalendarDate> start, Optional<CalendarDate> end) {
  /** Whether it is one day, month or year rather than a range. */
  public boolean isPoint() {
    return start.isPresent() && start.equals(end);
  }
}
