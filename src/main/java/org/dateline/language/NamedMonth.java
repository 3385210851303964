package org.dateline.language;

import java.time.Month;
import java.time.YearMonth;

/** A month said without its year. */
record NamedMonth(Month month, Choice choice) implements TimeMeaning {
  /** How its year is told. */
  enum Choice {
    /** "in October": the tense tells. */
    BY_TENSE,
    /** "last October". */
    BEFORE,
    /** "this October". */
    THIS_YEAR,
    /** "next October". */
    AFTER
  }

  @Override
  public Period from(Viewpoint viewpoint) {
    return viewpoint
        .published()
        .map(day -> Period.month(yearMonth(YearMonth.from(day), viewpoint)))
        .orElse(Period.VAGUE);
  }

  private YearMonth yearMonth(YearMonth now, Viewpoint viewpoint) {
    YearMonth sameYear = YearMonth.of(now.getYear(), month);
    return switch (choice) {
      case THIS_YEAR -> sameYear;
      case BEFORE -> sameYear.isBefore(now) ? sameYear : sameYear.minusYears(1);
      case AFTER -> sameYear.isAfter(now) ? sameYear : sameYear.plusYears(1);
      case BY_TENSE ->
          viewpoint.looksAhead()
              ? (sameYear.isBefore(now) ? sameYear.plusYears(1) : sameYear)
              : (sameYear.isAfter(now) ? sameYear.minusYears(1) : sameYear);
    };
  }

  @Override
  public TimeMeaning inYear(int year) {
    return new Fixed(Period.month(YearMonth.of(year, month)));
  }
}
