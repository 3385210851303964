package org.dateline.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of Wikidata: {@code +1952-00-00T00:00:00Z} is the year 1952. Dates vaguer than a year
 * (decades, centuries) are none here.
 *
 * @param year the year, 0 for 1 BC
 * @param month 1 to 12, or 0 where only the year is known
 * @param day of the month, or 0 where it is not known
 */
record WikidataDate(int year, int month, int day) {
  private static final Pattern TIME = Pattern.compile("([+-])(\\d{1,9})-(\\d{2})-(\\d{2})T.*");
  private static final int YEAR = 9;
  private static final int MONTH = 10;

  WikidataDate {
    if (month == 0) {
      day = 0;
    }
    LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * @param time as Wikibase writes it
   * @param precision 9 for a year, 10 for a month, 11 for a day
   */
  static Optional<WikidataDate> read(String time, int precision) {
    Matcher matcher = TIME.matcher(time);
    if (precision < YEAR || !matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(2)) * (matcher.group(1).equals("-") ? -1 : 1);
    int month = precision < MONTH ? 0 : Integer.parseInt(matcher.group(3));
    int day = precision <= MONTH ? 0 : Integer.parseInt(matcher.group(4));
    try {
      return Optional.of(new WikidataDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day that it may mean. */
  LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it may mean. */
  LocalDate latest() {
    return day > 0
        ? earliest()
        : month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /** {@code 1952}, {@code 1952-07} or {@code 1952-07-23}: no more exact than it is. */
  String lexical() {
    String written = String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    if (month > 0) {
      written += String.format(Locale.ROOT, "-%02d", month);
    }
    return day > 0 ? written + String.format(Locale.ROOT, "-%02d", day) : written;
  }
}
