package org.dateline.wikidata;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before asking again: as long as the server says; where it does not, five seconds
 * and twice as long each time, a minute at most, with up to a half more by chance so that many who
 * wait do not come back at once.
 *
 * @param clock what time it is
 * @param sleeper waits
 * @param random the chance
 */
record Pace(Clock clock, Sleeper sleeper, RandomGenerator random) {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** What a server may ask for; a longer wait is no use to anybody at a keyboard. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  static Pace real() {
    return new Pace(
        Clock.systemUTC(), time -> Thread.sleep(time.toMillis()), RandomGenerator.getDefault());
  }

  /**
   * Waits before another try.
   *
   * @param attempt how many have failed, from 1
   * @param retryAfter what the server said: seconds, or a date of HTTP
   */
  void await(int attempt, Optional<String> retryAfter) throws InterruptedException {
    Duration backoff = backoff(attempt);
    sleeper.sleep(retryAfter.flatMap(this::read).filter(time -> !time.isZero()).orElse(backoff));
  }

  private Duration backoff(int attempt) {
    long doubled = FIRST.toMillis() << Math.min(attempt - 1, 10);
    long capped = Math.min(doubled, LONGEST.toMillis());
    return Duration.ofMillis(capped + (long) (capped * random.nextDouble() / 2));
  }

  private Optional<Duration> read(String header) {
    try {
      Duration time =
          header.strip().matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(header.strip()))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
      return Optional.of(
          time.isNegative() ? Duration.ZERO : time.compareTo(PATIENCE) > 0 ? PATIENCE : time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
