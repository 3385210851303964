package org.dateline.language;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single words of the calendar: months, day numbers, years, counts. */
final class CalendarWords {
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

  private final WordLists lists;

  CalendarWords(WordLists lists) {
    this.lists = lists;
  }

  boolean has(String list, TokenRow row, int index) {
    return lists.has(list, row.text(index));
  }

  OptionalInt number(String list, TokenRow row, int index) {
    return lists.findNumber(list, row.text(index));
  }

  WordLists lists() {
    return lists;
  }

  /** The month that a capitalised word names, unless it is a verb; 1 to 12. */
  OptionalInt month(TokenRow row, int index) {
    boolean isName = row.isCapitalized(index) && !row.pos(index).startsWith("V");
    return isName && !row.pos(index).equals("MD")
        ? lists.findNumber("month", row.text(index))
        : OptionalInt.empty();
  }

  /** The day of a month that a token tells: {@code 15}, {@code 15th}; 1 to 31. */
  OptionalInt dayNumber(String text) {
    Matcher matcher = DAY_NUMBER.matcher(text);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int day = Integer.parseInt(matcher.group(1));
    return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** The year that four digits tell; 1000 to 2099. */
  OptionalInt year(TokenRow row, int index) {
    return year(row.text(index));
  }

  OptionalInt year(String text) {
    return YEAR.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** How many: {@code 3}, {@code three}, {@code a}. */
  OptionalInt count(TokenRow row, int index) {
    String text = row.text(index);
    return COUNT.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : lists.findNumber("number", text);
  }

  /** The unit of the calendar that a word names. */
  Optional<CalendarUnit> unit(TokenRow row, int index) {
    return lists.find("unit", row.text(index)).map(CalendarUnit::valueOf);
  }

  /** The first token after words such as "early", "mid -" or "the end of"; the same if none. */
  int skipPart(TokenRow row, int index) {
    if (has("part", row, index)) {
      int dash = row.text(index + 1).equals("-") ? 1 : 0;
      return index + 1 + dash + (row.is(index + 1, "in") ? 1 : 0);
    }
    int noun = row.is(index, "the") ? index + 1 : index;
    boolean isPart = has("part-noun", row, noun) && row.is(noun + 1, "of");
    return isPart ? noun + 2 : index;
  }

  /** How "last year" moves a year: a shift word before {@code year}. */
  OptionalInt yearShift(TokenRow row, int index) {
    return row.is(index + 1, "year") ? number("shift", row, index) : OptionalInt.empty();
  }
}
