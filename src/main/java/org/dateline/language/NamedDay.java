package org.dateline.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day of a month said without its year. */
record NamedDay(MonthDay day) implements TimeMeaning {
  private static final int FAR = 270;
  private static final int CLOSE = 90;

  @Override
  public Period from(Viewpoint viewpoint) {
    return viewpoint
        .published()
        .flatMap(published -> date(published, viewpoint.tense()))
        .map(Period::day)
        .orElse(Period.VAGUE);
  }

  /**
   * The nearest one that agrees with the tense; but the nearest of all if that is close and the
   * other most of a year away: "gave no reason for the January 14 deadline" looks back from before
   * it, and a writer who meant another year would have told it.
   */
  private Optional<LocalDate> date(LocalDate published, Tense tense) {
    Optional<LocalDate> nearest = near(published).min(byDistance(published));
    Optional<LocalDate> agreeing =
        near(published).filter(date -> agrees(date, published, tense)).min(byDistance(published));
    boolean isFar = agreeing.filter(date -> distance(published, date) > FAR).isPresent();
    boolean isClose = nearest.filter(date -> distance(published, date) < CLOSE).isPresent();
    return isFar && isClose ? nearest : agreeing;
  }

  private Stream<LocalDate> near(LocalDate published) {
    return IntStream.rangeClosed(published.getYear() - 4, published.getYear() + 4)
        .filter(day::isValidYear)
        .mapToObj(day::atYear);
  }

  private static Comparator<LocalDate> byDistance(LocalDate published) {
    return Comparator.comparingLong(date -> distance(published, date));
  }

  private static long distance(LocalDate published, LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(published, date));
  }

  private static boolean agrees(LocalDate date, LocalDate published, Tense tense) {
    return switch (tense) {
      case PAST -> !date.isAfter(published);
      case FUTURE -> !date.isBefore(published);
      case PRESENT, UNKNOWN -> true;
    };
  }

  @Override
  public TimeMeaning inYear(int year) {
    return day.isValidYear(year) ? new Fixed(Period.day(day.atYear(year))) : VAGUE;
  }

  /** A day of a month, if the month has so many. */
  static Optional<MonthDay> find(int month, int day) {
    try {
      return Optional.of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
