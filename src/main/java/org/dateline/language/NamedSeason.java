package org.dateline.language;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of the northern year, three months from the one given, beside the day of publication.
 *
 * @param shift -1 the last one that is over, 0 this year's, 1 the first one yet to begin
 */
record NamedSeason(int firstMonth, int shift) implements TimeMeaning {
  private static final int WINTER = 12;

  @Override
  public Period from(Viewpoint viewpoint) {
    return viewpoint.published().map(this::beside).orElse(Period.VAGUE);
  }

  private Period beside(LocalDate day) {
    YearMonth now = YearMonth.from(day);
    YearMonth first = YearMonth.of(now.getYear(), firstMonth);
    if (shift == 0 && firstMonth == WINTER && now.getMonthValue() < 6) {
      first = first.minusYears(1);
    }
    if (shift < 0 && !first.plusMonths(2).isBefore(now)) {
      first = first.minusYears(1);
    }
    if (shift > 0 && !first.isAfter(now)) {
      first = first.plusYears(1);
    }
    return Period.months(first, first.plusMonths(2));
  }

  /** The season of a year; "winter 2021" may be either end of that year, so it is the year. */
  static TimeMeaning of(int firstMonth, int year) {
    if (firstMonth == WINTER) {
      return new Fixed(Period.year(year));
    }
    YearMonth first = YearMonth.of(year, firstMonth);
    return new Fixed(Period.months(first, first.plusMonths(2)));
  }
}
