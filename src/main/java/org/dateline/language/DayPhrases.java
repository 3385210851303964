package org.dateline.language;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of a month: "Sept. 15", "15 September 2022", "15-16 September", "3 March last year". */
final class DayPhrases implements PhrasePattern {
  private static final Pattern TWO_DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");

  private final CalendarWords words;

  DayPhrases(CalendarWords words) {
    this.words = words;
  }

  /** One or two days of a month, not yet known of which. */
  private record Days(int first, int second, int end) {}

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    OptionalInt month = words.month(row, first);
    return month.isPresent()
        ? days(row, first + 1)
            .flatMap(days -> phrase(row, first, month.getAsInt(), days, days.end()))
        : dayBeforeMonth(row, first);
  }

  private Optional<TimePhrase> dayBeforeMonth(TokenRow row, int first) {
    Optional<Days> days = days(row, row.is(first, "the") ? first + 1 : first);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int name = days.get().end() + (row.is(days.get().end(), "of") ? 1 : 0);
    OptionalInt month = words.month(row, name);
    return month.isPresent()
        ? phrase(row, first, month.getAsInt(), days.get(), name + 1)
        : Optional.empty();
  }

  private Optional<Days> days(TokenRow row, int index) {
    Matcher joined = TWO_DAYS.matcher(row.text(index));
    if (joined.matches()) {
      return inOrder(day(joined.group(1)), day(joined.group(2)), index + 1);
    }
    OptionalInt first = words.dayNumber(row.text(index));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt second = words.dayNumber(row.text(index + 2));
    boolean linked =
        words.has("range-link", row, index + 1) || consecutive(row, index, first, second);
    Optional<Days> two =
        linked && second.isPresent() ? inOrder(first, second, index + 3) : Optional.empty();
    return two.or(() -> Optional.of(new Days(first.getAsInt(), first.getAsInt(), index + 1)));
  }

  private OptionalInt day(String digits) {
    return words.dayNumber(digits);
  }

  private static Optional<Days> inOrder(OptionalInt first, OptionalInt second, int end) {
    boolean ordered =
        first.isPresent() && second.isPresent() && first.getAsInt() < second.getAsInt();
    return ordered
        ? Optional.of(new Days(first.getAsInt(), second.getAsInt(), end))
        : Optional.empty();
  }

  /** "15 and 16 September" is a range, "9 and 15 September" is not; "between 9 and 15" is. */
  private static boolean consecutive(
      TokenRow row, int index, OptionalInt first, OptionalInt second) {
    return row.is(index + 1, "and")
        && second.isPresent()
        && (second.getAsInt() == first.getAsInt() + 1
            || row.is(index - 1, "between")
            || row.is(index - 2, "between"));
  }

  private Optional<TimePhrase> phrase(TokenRow row, int first, int month, Days days, int end) {
    Optional<MonthDay> from = NamedDay.find(month, days.first());
    Optional<MonthDay> to = NamedDay.find(month, days.second());
    // Of 30 February nobody can say which day was meant, and so not which month either.
    TimeMeaning meaning = TimeMeaning.VAGUE;
    if (from.isPresent() && to.isPresent()) {
      meaning = new NamedDay(from.get());
      if (days.second() > days.first()) {
        meaning = new TimeMeaning.Range(meaning, new NamedDay(to.get()));
      }
    }
    int comma = row.is(end, ",") || row.is(end, "of") ? 1 : 0;
    OptionalInt year = words.year(row, end + comma);
    if (year.isPresent()) {
      return Optional.of(new TimePhrase(first, end + comma + 1, meaning.inYear(year.getAsInt())));
    }
    OptionalInt shift = words.yearShift(row, end + comma);
    if (shift.isPresent() && from.isPresent() && to.isPresent()) {
      TimeMeaning shifted = shifted(from.get(), to.get(), shift.getAsInt());
      return Optional.of(new TimePhrase(first, end + comma + 2, shifted));
    }
    return Optional.of(
        new TimePhrase(
            first,
            end,
            goesByItsName(row, month, days.first(), end) ? TimeMeaning.VAGUE : meaning));
  }

  private static TimeMeaning shifted(MonthDay from, MonthDay to, int years) {
    TimeMeaning first = new TimeMeaning.DayInShiftedYear(from, years);
    return from.equals(to)
        ? first
        : new TimeMeaning.Range(first, new TimeMeaning.DayInShiftedYear(to, years));
  }

  private boolean goesByItsName(TokenRow row, int month, int day, int end) {
    String date = month + "-" + day;
    return words.lists().find("named-day", row.text(end)).filter(date::equals).isPresent()
        || words.lists().find("named-day", row.text(end + 1)).filter(date::equals).isPresent();
  }
}
