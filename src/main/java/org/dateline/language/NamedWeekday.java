package org.dateline.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of the week, said so that its week must be found. */
record NamedWeekday(DayOfWeek weekday, Week week) implements TimeMeaning {
  /** How its week is told. */
  enum Week {
    /** "on Friday": the tense tells. */
    BY_TENSE,
    /** "last Friday": the nearest one before the day of publication. */
    NEAREST_BEFORE,
    /** "Friday last week". */
    LAST,
    /** "this Friday", unless the tense tells otherwise. */
    THIS,
    /** "next Friday": that of next week. */
    NEXT
  }

  @Override
  public Period from(Viewpoint viewpoint) {
    return viewpoint.published().map(day -> Period.day(date(day, viewpoint))).orElse(Period.VAGUE);
  }

  private LocalDate date(LocalDate day, Viewpoint viewpoint) {
    LocalDate inThisWeek = CalendarUnit.monday(day).plusDays(weekday.getValue() - 1L);
    return switch (week) {
      case NEAREST_BEFORE -> day.with(TemporalAdjusters.previous(weekday));
      case LAST -> inThisWeek.minusWeeks(1);
      case NEXT -> inThisWeek.plusWeeks(1);
      case THIS -> viewpoint.tense() == Tense.PRESENT ? inThisWeek : byTense(day, viewpoint);
      case BY_TENSE -> byTense(day, viewpoint);
    };
  }

  private LocalDate byTense(LocalDate day, Viewpoint viewpoint) {
    return day.with(
        viewpoint.looksAhead()
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }
}
