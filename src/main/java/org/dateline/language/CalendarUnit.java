package org.dateline.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar; weeks are those of ISO 8601. */
enum CalendarUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /** The unit that lies so many units after (before, if negative) the one that holds a day. */
  Period shifted(LocalDate day, int units) {
    return switch (this) {
      case DAY -> Period.day(day.plusDays(units));
      case WEEK -> week(day.plusWeeks(units));
      case MONTH -> Period.month(YearMonth.from(day).plusMonths(units));
      case QUARTER -> quarter(day.plusMonths(3L * units));
      case YEAR -> Period.year(day.getYear() + units);
      case DECADE -> decade(day.getYear() / 10 * 10 + 10 * units);
      case CENTURY -> century((day.getYear() + 99) / 100 + units);
    };
  }

  /** The last so many units up to a day. */
  Period lastUpTo(LocalDate day, int units) {
    return switch (this) {
      case DAY -> Period.days(day.minusDays(units), day);
      case WEEK -> Period.days(monday(day.minusWeeks(units)), day);
      case MONTH -> months(day, units);
      case QUARTER -> months(day, 3 * units);
      case YEAR -> Period.years(day.getYear() - units, day.getYear());
      case DECADE -> Period.years(day.getYear() - 10 * units, day.getYear());
      case CENTURY -> Period.years(day.getYear() - 100 * units, day.getYear());
    };
  }

  private static Period months(LocalDate day, int months) {
    return Period.months(YearMonth.from(day).minusMonths(months), YearMonth.from(day));
  }

  /** The week that holds a day, Monday to Sunday. */
  static Period week(LocalDate day) {
    return Period.days(monday(day), monday(day).plusDays(6));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Period quarter(LocalDate day) {
    YearMonth first = YearMonth.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
    return Period.months(first, first.plusMonths(2));
  }

  /** The ten years from the one given. */
  static Period decade(int first) {
    return Period.years(first, first + 9);
  }

  /** The 20th century is 1901 to 2000. */
  static Period century(int ordinal) {
    return Period.years(ordinal * 100 - 99, ordinal * 100);
  }
}
