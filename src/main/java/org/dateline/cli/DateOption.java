package org.dateline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;

/** A day as an option gives it. */
final class DateOption {
  private DateOption() {}

  /**
   * @throws UserMistake where it is no day of the calendar
   */
  static Optional<LocalDate> parse(@Nullable String date) {
    try {
      return Optional.ofNullable(date).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new UserMistake("--date " + date + " is no date.", "Write it as 2022-09-15.", e);
    }
  }
}
