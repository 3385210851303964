package org.dateline.wikidata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only when somebody sleeps. */
final class FakeTime extends Clock {
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

  Pace pace() {
    return new Pace(this, this::sleep, new Random(7));
  }

  private void sleep(Duration time) {
    sleeps.add(time);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<Duration> sleeps() {
    return sleeps;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
