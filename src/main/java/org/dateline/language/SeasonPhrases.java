package org.dateline.language;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a year: "spring 2021", "last summer", "the first quarter of 2023", "Q3 2022". */
final class SeasonPhrases implements PhrasePattern {
  private static final Pattern QUARTER = Pattern.compile("Q([1-4])");
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  private final CalendarWords words;

  SeasonPhrases(CalendarWords words) {
    this.words = words;
  }

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    return season(row, first).or(() -> part(row, first)).or(() -> quarterSign(row, first));
  }

  private Optional<TimePhrase> season(TokenRow row, int first) {
    int start = words.skipPart(row, first);
    start += row.is(start, "the") ? 1 : 0;
    OptionalInt shift = words.number("shift", row, start);
    int name = start + (shift.isPresent() ? 1 : 0);
    OptionalInt month = words.number("season", row, name);
    if (month.isEmpty() || row.pos(name).startsWith("V")) {
      return Optional.empty();
    }
    if (shift.isPresent()) {
      return phrase(first, name + 1, new NamedSeason(month.getAsInt(), shift.getAsInt()));
    }
    int yearAt = name + (row.is(name + 1, "of") ? 2 : 1);
    OptionalInt year = words.year(row, yearAt);
    return year.isPresent()
        ? phrase(first, yearAt + 1, NamedSeason.of(month.getAsInt(), year.getAsInt()))
        : Optional.empty();
  }

  private Optional<TimePhrase> part(TokenRow row, int first) {
    int start = row.is(first, "the") ? first + 1 : first;
    OptionalInt ordinal = words.number("ordinal", row, start);
    int months = row.is(start + 1, "half") ? MONTHS_OF_HALF : MONTHS_OF_QUARTER;
    boolean isPart = row.is(start + 1, "half") || row.is(start + 1, "quarter");
    if (ordinal.isEmpty() || !isPart || ordinal.getAsInt() * months > 12) {
      return Optional.empty();
    }
    int yearAt = start + (row.is(start + 2, "of") ? 3 : 2);
    OptionalInt year = words.year(row, yearAt);
    if (year.isPresent()) {
      Period period = partOfYear(year.getAsInt(), ordinal.getAsInt(), months);
      return phrase(first, yearAt + 1, new TimeMeaning.Fixed(period));
    }
    OptionalInt shift = words.yearShift(row, yearAt);
    return shift.isPresent()
        ? phrase(first, yearAt + 2, inShiftedYear(shift.getAsInt(), ordinal.getAsInt(), months))
        : Optional.empty();
  }

  private static TimeMeaning inShiftedYear(int shift, int ordinal, int months) {
    return viewpoint ->
        viewpoint
            .published()
            .map(day -> partOfYear(day.getYear() + shift, ordinal, months))
            .orElse(Period.VAGUE);
  }

  private Optional<TimePhrase> quarterSign(TokenRow row, int first) {
    Matcher quarter = QUARTER.matcher(row.text(first));
    int yearAt = first + (row.is(first + 1, "of") ? 2 : 1);
    OptionalInt year = words.year(row, yearAt);
    return quarter.matches() && year.isPresent()
        ? phrase(
            first,
            yearAt + 1,
            new TimeMeaning.Fixed(
                partOfYear(year.getAsInt(), Integer.parseInt(quarter.group(1)), MONTHS_OF_QUARTER)))
        : Optional.empty();
  }

  private static Period partOfYear(int year, int ordinal, int months) {
    YearMonth first = YearMonth.of(year, (ordinal - 1) * months + 1);
    return Period.months(first, first.plusMonths(months - 1L));
  }

  private static Optional<TimePhrase> phrase(int first, int last, TimeMeaning meaning) {
    return Optional.of(new TimePhrase(first, last, meaning));
  }
}
