package org.dateline.language;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** "on Friday", "last Friday night", "Friday next week", "today", "this morning". */
final class WeekdayPhrases implements PhrasePattern {
  private final CalendarWords words;

  WeekdayPhrases(CalendarWords words) {
    this.words = words;
  }

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    return weekday(row, first).or(() -> dayWord(row, first)).or(() -> repeated(row, first));
  }

  private Optional<TimePhrase> weekday(TokenRow row, int first) {
    int start = words.skipPart(row, first);
    OptionalInt shift = words.number("shift", row, start);
    int name = start + (shift.isPresent() ? 1 : 0);
    boolean isComing = shift.isPresent() && row.is(name, "coming");
    boolean isPast = shift.isPresent() && row.is(name, "past");
    name += isComing || isPast ? 1 : 0;
    OptionalInt weekday = words.number("weekday", row, name);
    if (weekday.isEmpty() || !row.isCapitalized(name) || isOtherName(row, name)) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(weekday.getAsInt());
    int end = name + 1 + (words.has("part-of-day", row, name + 1) ? 1 : 0);
    if (isComing || isPast) {
      return weekday(
          first, end, day, isPast ? NamedWeekday.Week.NEAREST_BEFORE : NamedWeekday.Week.THIS);
    }
    if (shift.isPresent()) {
      return weekday(first, end, day, week(shift.getAsInt()));
    }
    return ofWeek(row, first, end, day)
        .or(
            () ->
                isNoSingleDay(row, first)
                    ? Optional.of(new TimePhrase(first, end, TimeMeaning.VAGUE))
                    : Optional.empty())
        .or(() -> weekday(first, end, day, NamedWeekday.Week.BY_TENSE));
  }

  /** "Friday last week", "Friday of next week". */
  private Optional<TimePhrase> ofWeek(TokenRow row, int first, int end, DayOfWeek day) {
    int shiftAt = end + (row.is(end, "of") ? 1 : 0);
    OptionalInt shift = words.number("shift", row, shiftAt);
    if (shift.isEmpty() || !row.is(shiftAt + 1, "week")) {
      return Optional.empty();
    }
    NamedWeekday.Week week = shift.getAsInt() < 0 ? NamedWeekday.Week.LAST : week(shift.getAsInt());
    return weekday(first, shiftAt + 2, day, week);
  }

  private static NamedWeekday.Week week(int shift) {
    return switch (Integer.signum(shift)) {
      case -1 -> NamedWeekday.Week.NEAREST_BEFORE;
      case 0 -> NamedWeekday.Week.THIS;
      default -> NamedWeekday.Week.NEXT;
    };
  }

  private static Optional<TimePhrase> weekday(
      int first, int last, DayOfWeek day, NamedWeekday.Week week) {
    return Optional.of(new TimePhrase(first, last, new NamedWeekday(day, week)));
  }

  private boolean isOtherName(TokenRow row, int name) {
    boolean needsSign = words.has("needs-sign", row, name);
    return words.has("not-weekday-before", row, name - 1)
        || row.isCapitalized(name + 1) && words.has("not-weekday-after", row, name + 1)
        || needsSign
        || !row.pos(name).startsWith("N");
  }

  /** "every Friday" is many, "the previous Friday" one that another sentence tells. */
  private boolean isNoSingleDay(TokenRow row, int first) {
    return words.has("repeating", row, first - 1) || words.has("anaphoric", row, first - 1);
  }

  private Optional<TimePhrase> repeated(TokenRow row, int first) {
    return words.has("weekdays", row, first) && row.isCapitalized(first)
        ? Optional.of(new TimePhrase(first, first + 1, TimeMeaning.VAGUE))
        : Optional.empty();
  }

  private Optional<TimePhrase> dayWord(TokenRow row, int first) {
    int start = words.skipPart(row, first);
    OptionalInt day = words.number("day", row, start);
    boolean isName = row.isCapitalized(start) && row.isProperNoun(start - 1) && start == first;
    if (day.isPresent() && !isName) {
      int end = start + 1 + (words.has("part-of-day", row, start + 1) ? 1 : 0);
      return phrase(first, end, day.getAsInt());
    }
    boolean isTwoAway = row.is(first, "day") && words.number("day", row, first + 2).isPresent();
    if (isTwoAway && (row.is(first + 1, "before") || row.is(first + 1, "after"))) {
      return phrase(first, first + 3, row.is(first + 1, "before") ? -2 : 2);
    }
    return partOfDay(row, first, start);
  }

  /** "this morning" is today, "last night" yesterday. */
  private Optional<TimePhrase> partOfDay(TokenRow row, int first, int start) {
    if (!words.has("part-of-day", row, start + 1)) {
      return Optional.empty();
    }
    if (row.is(start, "this")) {
      return phrase(first, start + 2, 0);
    }
    return row.is(start, "last") ? phrase(first, start + 2, -1) : Optional.empty();
  }

  private static Optional<TimePhrase> phrase(int first, int last, int days) {
    return Optional.of(new TimePhrase(first, last, new TimeMeaning.DayShift(days)));
  }
}
