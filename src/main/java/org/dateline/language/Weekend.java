package org.dateline.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/**
 * Saturday and Sunday.
 *
 * @param week weeks from this one; empty where the tense tells
 */
record Weekend(OptionalInt week) implements TimeMeaning {
  @Override
  public Period from(Viewpoint viewpoint) {
    return viewpoint
        .published()
        .map(day -> saturday(day, viewpoint))
        .map(saturday -> Period.days(saturday, saturday.plusDays(1)))
        .orElse(Period.VAGUE);
  }

  private LocalDate saturday(LocalDate day, Viewpoint viewpoint) {
    LocalDate ofThisWeek = CalendarUnit.monday(day).plusDays(5);
    if (week.isPresent()) {
      return ofThisWeek.plusWeeks(week.getAsInt());
    }
    return viewpoint.looksAhead()
        ? ofThisWeek
        : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
  }
}
