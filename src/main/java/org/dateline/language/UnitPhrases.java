package org.dateline.language;

import java.util.Optional;
import java.util.OptionalInt;

/** "last week", "the past five years", "three weeks ago", "recent months", "two days later". */
final class UnitPhrases implements PhrasePattern {
  private final CalendarWords words;

  UnitPhrases(CalendarWords words) {
    this.words = words;
  }

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    return counted(row, first)
        .or(() -> stretch(row, first))
        .or(() -> anaphoric(row, first))
        .or(() -> indefinite(row, first))
        .or(() -> weekend(row, first))
        .or(() -> shifted(row, first));
  }

  /** A number or no number, a unit and "ago" or "earlier"; "in" before looks ahead. */
  private Optional<TimePhrase> counted(TokenRow row, int first) {
    boolean ahead = row.is(first, "in");
    int at = ahead ? first + 1 : first;
    OptionalInt count = words.count(row, at);
    int unitAt = count.isPresent() ? at + 1 : at;
    Optional<CalendarUnit> unit = words.unit(row, unitAt);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int end = unitAt + 2;
    boolean exact = count.isPresent() && !words.has("approximate", row, first - 1);
    if (words.has("ago", row, unitAt + 1) && !ahead) {
      return phrase(first, end, exact ? ago(unit.get(), count.getAsInt()) : TimeMeaning.VAGUE);
    }
    boolean isNarrative = words.has("narrative", row, unitAt + 1) && !ahead;
    if (isNarrative && words.number("day", row, unitAt + 2).isEmpty()) {
      return phrase(first, end, TimeMeaning.VAGUE);
    }
    boolean isDuration = row.is(unitAt + 1, "of") || row.is(unitAt + 1, "-");
    return ahead && exact && !isDuration
        ? phrase(first, unitAt + 1, new TimeMeaning.Ahead(unit.get(), count.getAsInt()))
        : Optional.empty();
  }

  /** "Two decades ago" is twenty years ago, and not the decade before the last. */
  private static TimeMeaning ago(CalendarUnit unit, int count) {
    return unit == CalendarUnit.DECADE
        ? new TimeMeaning.UnitShift(CalendarUnit.YEAR, -10 * count)
        : new TimeMeaning.UnitShift(unit, -count);
  }

  /** "the past week", "the last five years", "last three months". */
  private Optional<TimePhrase> stretch(TokenRow row, int first) {
    int at = row.is(first, "the") || row.is(first, "this") ? first + 1 : first;
    if (!words.has("stretch", row, at)) {
      return Optional.empty();
    }
    OptionalInt count = words.count(row, at + 1);
    Optional<CalendarUnit> unit = words.unit(row, count.isPresent() ? at + 2 : at + 1);
    boolean plain = count.isEmpty() && row.is(at, "last") && at == first;
    if (unit.isEmpty() || plain || count.isEmpty() && row.lower(at + 1).endsWith("s")) {
      return Optional.empty();
    }
    int end = at + (count.isPresent() ? 3 : 2);
    return phrase(first, end, new TimeMeaning.Stretch(unit.get(), count.orElse(1)));
  }

  /** "the same day", "the following week", "that year". */
  private Optional<TimePhrase> anaphoric(TokenRow row, int first) {
    int at = row.is(first, "the") ? first + 1 : first;
    boolean isThat = row.is(at, "that") && !row.pos(at).equals("IN");
    boolean named = at > first ? words.has("anaphoric", row, at) : isThat;
    boolean isTime = words.unit(row, at + 1).isPresent() || words.has("part-of-day", row, at + 1);
    return named && isTime && !row.lower(at + 1).endsWith("s")
        ? phrase(first, at + 2, TimeMeaning.VAGUE)
        : Optional.empty();
  }

  /** "recent months", "the coming weeks", "the next two days". */
  private Optional<TimePhrase> indefinite(TokenRow row, int first) {
    int at = row.is(first, "the") ? first + 1 : first;
    if (!words.has("indefinite", row, at)) {
      return Optional.empty();
    }
    int next = at + 1;
    if (words.count(row, next).isPresent() || words.has("few", row, next)) {
      next++;
    }
    boolean isPlural = row.lower(next).endsWith("s") || next > at + 1 || row.is(at, "coming");
    return words.unit(row, next).isPresent() && isPlural
        ? phrase(first, next + 1, TimeMeaning.VAGUE)
        : Optional.empty();
  }

  private Optional<TimePhrase> weekend(TokenRow row, int first) {
    if (!row.is(first + 1, "weekend")) {
      return Optional.empty();
    }
    OptionalInt shift = words.number("shift", row, first);
    if (row.is(first, "the") || shift.isPresent()) {
      boolean byTense = shift.isEmpty() || shift.getAsInt() == 0;
      return phrase(first, first + 2, new Weekend(byTense ? OptionalInt.empty() : shift));
    }
    return Optional.empty();
  }

  private Optional<TimePhrase> shifted(TokenRow row, int first) {
    int at = words.skipPart(row, first);
    OptionalInt shift = words.number("shift", row, at);
    Optional<CalendarUnit> unit = words.unit(row, at + 1);
    boolean isDay = unit.isPresent() && unit.get() == CalendarUnit.DAY;
    return shift.isPresent() && unit.isPresent() && !isDay && !row.lower(at + 1).endsWith("s")
        ? phrase(first, at + 2, new TimeMeaning.UnitShift(unit.get(), shift.getAsInt()))
        : Optional.empty();
  }

  private static Optional<TimePhrase> phrase(int first, int last, TimeMeaning meaning) {
    return Optional.of(new TimePhrase(first, last, meaning));
  }
}
