package org.dateline.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;

/** What a time phrase means before it is known from where it is read. */
interface TimeMeaning {
  /** Not told, or told by another sentence. */
  TimeMeaning VAGUE = viewpoint -> Period.VAGUE;

  /** The stretch of time that it is, seen from there. */
  Period from(Viewpoint viewpoint);

  /** The same in a year that is told elsewhere; itself where it has a year of its own. */
  default TimeMeaning inYear(int year) {
    return this;
  }

  /** A period that does not depend on where one stands. */
  record Fixed(Period period) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return period;
    }
  }

  /** "today", "last night". */
  record DayShift(int days) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint.published().map(day -> Period.day(day.plusDays(days))).orElse(Period.VAGUE);
    }
  }

  /** "last week", "three years ago". */
  record UnitShift(CalendarUnit unit, int units) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint.published().map(day -> unit.shifted(day, units)).orElse(Period.VAGUE);
    }
  }

  /** "in two days": a day ahead if the clause looks ahead, else how long something took. */
  record Ahead(CalendarUnit unit, int units) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint.tense() == Tense.FUTURE
          ? new UnitShift(unit, units).from(viewpoint)
          : Period.VAGUE;
    }
  }

  /** "the past five years". */
  record Stretch(CalendarUnit unit, int units) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint.published().map(day -> unit.lastUpTo(day, units)).orElse(Period.VAGUE);
    }
  }

  /** "October last year". */
  record MonthInShiftedYear(Month month, int years) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint
          .published()
          .map(day -> Period.month(YearMonth.of(day.getYear() + years, month)))
          .orElse(Period.VAGUE);
    }
  }

  /** "3 March last year". */
  record DayInShiftedYear(MonthDay day, int years) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      return viewpoint
          .published()
          .map(published -> published.getYear() + years)
          .filter(day::isValidYear)
          .map(year -> Period.day(day.atYear(year)))
          .orElse(Period.VAGUE);
    }
  }

  /** From the start of one to the end of the other. */
  record Range(TimeMeaning first, TimeMeaning last) implements TimeMeaning {
    @Override
    public Period from(Viewpoint viewpoint) {
      Period start = first.from(viewpoint);
      Period end = last.from(viewpoint);
      if (start.start().isEmpty() || end.end().isEmpty()) {
        return Period.VAGUE;
      }
      LocalDate begin = start.start().get().earliest();
      if (begin.isAfter(end.end().get().latest())) {
        end = last.from(new Viewpoint(viewpoint.published().map(any -> begin), Tense.FUTURE));
      }
      boolean backwards = end.end().isEmpty() || begin.isAfter(end.end().get().latest());
      return backwards ? Period.VAGUE : new Period(start.start(), end.end());
    }

    @Override
    public TimeMeaning inYear(int year) {
      return new Range(first.inYear(year), last.inYear(year));
    }
  }
}
