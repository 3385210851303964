package org.dateline.language;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years where four digits are a year, "2014-2019", decades and centuries. */
final class YearPhrases implements PhrasePattern {
  private static final int FIRST_MODERN_YEAR = 1900;
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20[0-4])0'?s");
  private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})[-–/](\\d{4}|\\d{2})");

  private final CalendarWords words;

  YearPhrases(CalendarWords words) {
    this.words = words;
  }

  @Override
  public Optional<TimePhrase> match(TokenRow row, int first) {
    int part = words.skipPart(row, first);
    int core = row.is(part, "the") && row.is(part + 1, "year") ? part + 1 : part;
    int digits = row.is(core, "year") ? core + 1 : core;
    int afterThe = row.is(part, "the") ? words.skipPart(row, part + 1) : part;
    return decade(row, first, afterThe)
        .or(() -> century(row, first, afterThe))
        .or(() -> years(row, first, digits));
  }

  private Optional<TimePhrase> decade(TokenRow row, int first, int core) {
    String text = row.text(core);
    int part = text.indexOf('-');
    boolean hasPart = part > 0 && words.lists().has("part", text.substring(0, part));
    Matcher joined = DECADE.matcher(hasPart ? text.substring(part + 1) : text);
    Matcher apart = DECADE.matcher(text + row.text(core + 1));
    if (joined.matches()) {
      return decade(first, core + 1, joined);
    }
    return apart.matches() ? decade(first, core + 2, apart) : Optional.empty();
  }

  private static Optional<TimePhrase> decade(int first, int last, Matcher decade) {
    int year = Integer.parseInt(decade.group(1)) * 10;
    return Optional.of(
        new TimePhrase(first, last, new TimeMeaning.Fixed(CalendarUnit.decade(year))));
  }

  private Optional<TimePhrase> century(TokenRow row, int first, int core) {
    int dash = row.is(core + 1, "-") ? 1 : 0;
    if (!row.is(core + 1 + dash, "century")) {
      return Optional.empty();
    }
    Matcher digits = CENTURY.matcher(row.text(core));
    OptionalInt ordinal =
        digits.matches()
            ? OptionalInt.of(Integer.parseInt(digits.group(1)))
            : words.number("ordinal", row, core);
    return ordinal.isPresent() && ordinal.getAsInt() > 0
        ? Optional.of(
            new TimePhrase(
                first,
                core + 2 + dash,
                new TimeMeaning.Fixed(CalendarUnit.century(ordinal.getAsInt()))))
        : Optional.empty();
  }

  private Optional<TimePhrase> years(TokenRow row, int first, int digits) {
    Matcher two = TWO_YEARS.matcher(row.text(digits));
    boolean hasSign = words.has("year-sign", row, digits - 1) || isOpenBracket(row, digits - 1);
    if (two.matches() && hasSign) {
      return range(words.year(two.group(1)), two.group(2), first, digits + 1);
    }
    OptionalInt year = words.year(row, digits);
    if (year.isEmpty() || !(digits > first || isYear(row, digits, year.getAsInt()))) {
      return Optional.empty();
    }
    if (words.has("range-link", row, digits + 1) && isJoined(row, digits)) {
      Optional<TimePhrase> range = range(year, row.text(digits + 2), first, digits + 3);
      if (range.isPresent()) {
        return range;
      }
    }
    return Optional.of(
        new TimePhrase(first, digits + 1, new TimeMeaning.Fixed(Period.year(year.getAsInt()))));
  }

  /** "from 2014 to 2019" and "2014-2019", not "rose in 2014 to 2019 tons". */
  private boolean isJoined(TokenRow row, int digits) {
    return words.has("range-start", row, digits - 1)
        || !Character.isLetter(row.text(digits + 1).charAt(0));
  }

  private Optional<TimePhrase> range(OptionalInt from, String to, int first, int last) {
    boolean isShort = to.length() == 2 && to.chars().allMatch(Character::isDigit);
    OptionalInt end =
        isShort && from.isPresent()
            ? OptionalInt.of(from.getAsInt() / 100 * 100 + Integer.parseInt(to))
            : words.year(to);
    if (from.isEmpty() || end.isEmpty() || end.getAsInt() <= from.getAsInt()) {
      return Optional.empty();
    }
    Period years = Period.years(from.getAsInt(), end.getAsInt());
    return Optional.of(new TimePhrase(first, last, new TimeMeaning.Fixed(years)));
  }

  private boolean isYear(TokenRow row, int index, int year) {
    boolean countsSomething = row.pos(index + 1).equals("NNS") && year % 100 == 0;
    if (words.has("not-year-after", row, index + 1)
        || words.has("not-year-before", row, index - 1)
        || countsSomething) {
      return false;
    }
    if (year < FIRST_MODERN_YEAR) {
      return words.has("old-year-sign", row, index - 1) && !row.pos(index + 1).startsWith("N");
    }
    return isInBrackets(row, index) || followsSign(row, index) || isBeforeNoun(row, index);
  }

  private static boolean isInBrackets(TokenRow row, int index) {
    String close = row.text(index + 1);
    return isOpenBracket(row, index - 1)
        && (close.equals(")") || close.equals("-RRB-") || close.matches("[-–,]"));
  }

  private static boolean isOpenBracket(TokenRow row, int index) {
    return row.is(index, "(") || row.is(index, "-LRB-");
  }

  /** "and", "or", "to" and a comma tell a year only after another year. */
  private boolean followsSign(TokenRow row, int index) {
    if (!words.has("year-sign", row, index - 1)) {
      return false;
    }
    boolean isPreposition = !words.has("year-joiner", row, index - 1);
    boolean countsAfterOf = row.is(index - 1, "of") && row.pos(index + 1).startsWith("NNS");
    return isPreposition ? !countsAfterOf : words.year(row, index - 2).isPresent();
  }

  private boolean isBeforeNoun(TokenRow row, int index) {
    boolean isModified = row.pos(index - 1).matches("JJ.?|VB[ND]");
    int before = isModified ? index - 2 : index - 1;
    boolean determined = words.has("year-determiner", row, before) || row.pos(before).equals("POS");
    String next = row.pos(index + 1);
    return determined && (next.startsWith("N") || next.startsWith("JJ") || next.equals("HYPH"));
  }
}
