package org.dateline.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date of which the day, or the day and the month, may be missing. */
final class PartialDate {
  private PartialDate() {}

  /**
   * The first day that {@code 2014}, {@code 2014-05} or {@code 2014-05-06} may mean.
   *
   * @throws java.time.DateTimeException where it is none of these
   */
  static LocalDate earliest(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /** The last day that it may mean. */
  static LocalDate latest(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }
}
