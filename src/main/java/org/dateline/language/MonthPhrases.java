package org.dateline.language;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Months without a day: "October 2022", "early March", "February last year", "last May". */
final class MonthPhrases implements PhrasePattern {
  private final CalendarWords words;

  MonthPhrases(CalendarWords words) {
    this.words = words;
  }

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    int part = words.skipPart(row, first);
    OptionalInt shift = words.number("shift", row, part);
    int name = shift.isPresent() ? part + 1 : part;
    OptionalInt month = monthWord(row, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (shift.isPresent()) {
      return phrase(first, name + 1, new NamedMonth(Month.of(month.getAsInt()), choice(shift)));
    }
    boolean hasSign = name > first || !mayBeOtherWord(row, name) || signed(row, name);
    return withYear(row, first, name, month.getAsInt())
        .or(() -> hasSign ? phrase(first, name + 1, byTense(month.getAsInt())) : Optional.empty());
  }

  /** Also {@code mid-September} as one token. */
  private OptionalInt monthWord(TokenRow row, int index) {
    OptionalInt month = words.month(row, index);
    int dash = row.text(index).indexOf('-');
    if (month.isPresent() || dash < 0) {
      return month;
    }
    String text = row.text(index);
    return words.lists().has("part", text.substring(0, dash))
        ? words.lists().findNumber("month", text.substring(dash + 1))
        : OptionalInt.empty();
  }

  /** "May" and "March" are other words too, "April" before a name is a person. */
  private boolean mayBeOtherWord(TokenRow row, int name) {
    return words.has("needs-sign", row, name)
        || words.has("also-first-name", row, name) && row.isProperNoun(name + 1);
  }

  private boolean signed(TokenRow row, int name) {
    boolean opensRange =
        words.has("range-start", row, name - 1)
            && (words.has("range-link", row, name + 1) || row.is(name + 1, "and"));
    return opensRange || words.has("sign", row, name - 1);
  }

  private Optional<TimePhrase> withYear(TokenRow row, int first, int name, int month) {
    int next = name + 1;
    int ofOrComma = row.is(next, "of") || row.is(next, "in") || row.is(next, ",") ? 1 : 0;
    OptionalInt year = words.year(row, next + ofOrComma);
    if (year.isPresent()) {
      TimeMeaning meaning =
          new TimeMeaning.Fixed(Period.month(YearMonth.of(year.getAsInt(), month)));
      return phrase(first, next + ofOrComma + 1, meaning);
    }
    OptionalInt shift = words.yearShift(row, next + ofOrComma);
    return shift.isPresent()
        ? phrase(
            first,
            next + ofOrComma + 2,
            new TimeMeaning.MonthInShiftedYear(Month.of(month), shift.getAsInt()))
        : Optional.empty();
  }

  private static NamedMonth.Choice choice(OptionalInt shift) {
    return switch (Integer.signum(shift.getAsInt())) {
      case -1 -> NamedMonth.Choice.BEFORE;
      case 0 -> NamedMonth.Choice.THIS_YEAR;
      default -> NamedMonth.Choice.AFTER;
    };
  }

  private static TimeMeaning byTense(int month) {
    return new NamedMonth(Month.of(month), NamedMonth.Choice.BY_TENSE);
  }

  private static Optional<TimePhrase> phrase(int first, int last, TimeMeaning meaning) {
    return Optional.of(new TimePhrase(first, last, meaning));
  }
}
