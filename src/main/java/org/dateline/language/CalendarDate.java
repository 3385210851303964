package org.dateline.language;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date no more exact than it was said: a day, a month or a year. */
public sealed interface CalendarDate {
  /** The first day that it may mean. */
  LocalDate earliest();

  /** The last day that it may mean. */
  LocalDate latest();

  /** Its XSD lexical form: {@code 2022-09-15}, {@code 2022-09} or {@code 2022}. */
  String lexical();

  /** {@code xsd:date}. */
  record Day(LocalDate date) implements CalendarDate {
    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String lexical() {
      return date.toString();
    }
  }

  /** {@code xsd:gYearMonth}. */
  record Month(YearMonth month) implements CalendarDate {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String lexical() {
      return month.toString();
    }
  }

  /** {@code xsd:gYear}. */
  record Year(int year) implements CalendarDate {
    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String lexical() {
      return java.time.Year.of(year).toString();
    }
  }
}
