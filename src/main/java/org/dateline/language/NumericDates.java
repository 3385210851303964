package org.dateline.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits alone: 2022-09-15, 15.09.2022, and 9/15/2022 where only one order can be. */
final class NumericDates implements PhrasePattern {
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)");
  private static final int LONGEST = 5;

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    StringBuilder text = new StringBuilder();
    for (int next = first; next < Math.min(row.size(), first + LONGEST); next++) {
      text.append(row.text(next));
      Optional<TimeMeaning> meaning = meaning(text.toString());
      if (meaning.isPresent()) {
        return Optional.of(new TimePhrase(first, next + 1, meaning.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeMeaning> meaning(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return day(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher slashed = SLASHED.matcher(text);
    return slashed.matches() ? eitherOrder(slashed) : Optional.empty();
  }

  private static Optional<TimeMeaning> eitherOrder(Matcher date) {
    Optional<TimeMeaning> american = day(date.group(3), date.group(1), date.group(2));
    Optional<TimeMeaning> british = day(date.group(3), date.group(2), date.group(1));
    if (american.isPresent() && british.isPresent() && !american.equals(british)) {
      return Optional.of(TimeMeaning.VAGUE);
    }
    return american.or(() -> british);
  }

  private static Optional<TimeMeaning> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new TimeMeaning.Fixed(Period.day(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
