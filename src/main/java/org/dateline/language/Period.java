package org.dateline.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of calendar time; a point where both ends are equal.
 *
 * @param start when it begins, where that is known
 * @param end when it ends, where that is known
 */
record Period(Optional<CalendarDate> start, Optional<CalendarDate> end) {
  /** Neither end is known. */
  static final Period VAGUE = new Period(Optional.empty(), Optional.empty());

  static Period at(CalendarDate point) {
    return between(point, point);
  }

  static Period between(CalendarDate start, CalendarDate end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  static Period day(LocalDate date) {
    return at(new CalendarDate.Day(date));
  }

  static Period days(LocalDate first, LocalDate last) {
    return between(new CalendarDate.Day(first), new CalendarDate.Day(last));
  }

  static Period month(YearMonth month) {
    return at(new CalendarDate.Month(month));
  }

  static Period months(YearMonth first, YearMonth last) {
    return between(new CalendarDate.Month(first), new CalendarDate.Month(last));
  }

  static Period year(int year) {
    return at(new CalendarDate.Year(year));
  }

  static Period years(int first, int last) {
    return between(new CalendarDate.Year(first), new CalendarDate.Year(last));
  }

  /** From its start on, with no end. */
  Period onward() {
    return new Period(start, Optional.empty());
  }

  /** Up to its end, with no start. */
  Period upTo() {
    return new Period(Optional.empty(), end);
  }

  /** What begins when it ends, or when it begins where it is a point. */
  Period afterwards() {
    return new Period(end, Optional.empty());
  }

  /** What ends when it begins. */
  Period beforehand() {
    return new Period(Optional.empty(), start);
  }
}
