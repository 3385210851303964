package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the words that name a time, from left to right, the longest first. */
final class TimeScanner {
  private final List<PhrasePattern> patterns;
  private final CalendarWords words;

  TimeScanner(CalendarWords words) {
    this.words = words;
    this.patterns =
        List.of(
            new DayPhrases(words),
            new MonthPhrases(words),
            new WeekdayPhrases(words),
            new NumericDates(),
            new YearPhrases(words),
            new SeasonPhrases(words),
            new UnitPhrases(words));
  }

  /** The phrases of a sentence, in order, without overlap. */
  List<TimePhrase> scan(TokenRow row) {
    List<TimePhrase> phrases = new ArrayList<>();
    for (int at = 0; at < row.size(); ) {
      Optional<TimePhrase> phrase = longest(row, at).map(found -> withDate(row, found));
      phrase.ifPresent(phrases::add);
      at = phrase.map(TimePhrase::last).orElse(at + 1);
    }
    return join(row, phrases);
  }

  private Optional<TimePhrase> longest(TokenRow row, int first) {
    return patterns.stream()
        .flatMap(pattern -> pattern.match(row, first).stream())
        .filter(phrase -> phrase.last() <= row.size())
        .max(Comparator.comparingInt(TimePhrase::length));
  }

  /** "Thursday, September 15" is one day, told by its date. */
  private TimePhrase withDate(TokenRow row, TimePhrase phrase) {
    if (!(phrase.meaning() instanceof NamedWeekday)) {
      return phrase;
    }
    int next = phrase.last() + (row.is(phrase.last(), ",") ? 1 : 0);
    return new DayPhrases(words)
        .match(row, next)
        .filter(date -> date.last() <= row.size())
        .map(date -> date.startingAt(phrase.first()))
        .orElse(phrase);
  }

  private List<TimePhrase> join(TokenRow row, List<TimePhrase> phrases) {
    List<TimePhrase> joined = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      int last = joined.size() - 1;
      if (last >= 0 && isRange(row, joined.get(last), phrase)) {
        joined.set(last, range(joined.get(last), phrase));
      } else {
        joined.add(phrase);
      }
    }
    return joined;
  }

  private boolean isRange(TokenRow row, TimePhrase from, TimePhrase to) {
    if (to.first() != from.last() + 1
        || from.meaning() == TimeMeaning.VAGUE
        || to.meaning() == TimeMeaning.VAGUE) {
      return false;
    }
    boolean isBetween = row.is(from.first() - 1, "between") && row.is(from.last(), "and");
    boolean isFrom = row.is(from.first() - 1, "from");
    boolean isDash = !row.text(from.last()).chars().allMatch(Character::isLetter);
    boolean sameKind = from.meaning().getClass() == to.meaning().getClass();
    boolean linked =
        words.has("range-link", row, from.last()) && !(isFrom && isMoved(row, from.first() - 1));
    return isBetween || linked && (isFrom || sameKind) && (!isDash || sameKind);
  }

  /** "postponed from Friday to Monday" names two days. */
  private boolean isMoved(TokenRow row, int from) {
    int verb = from - 1;
    while (verb >= 0 && !row.pos(verb).startsWith("VB")) {
      verb--;
    }
    return verb >= 0 && words.lists().has("move", row.tokens().get(verb).lemma());
  }

  private static TimePhrase range(TimePhrase from, TimePhrase to) {
    TimeMeaning start = from.meaning();
    OptionalInt year = yearOf(to.meaning());
    if (year.isPresent()) {
      start = beginning(start, to.meaning(), year.getAsInt());
    }
    return new TimePhrase(from.first(), to.last(), new TimeMeaning.Range(start, to.meaning()));
  }

  /** "November to February 2021" begins in the year before. */
  private static TimeMeaning beginning(TimeMeaning start, TimeMeaning end, int year) {
    Viewpoint nowhere = new Viewpoint(Optional.empty(), Tense.UNKNOWN);
    TimeMeaning sameYear = start.inYear(year);
    Optional<CalendarDate> first = sameYear.from(nowhere).start();
    Optional<CalendarDate> last = end.from(nowhere).end();
    boolean turns =
        first.isPresent()
            && last.isPresent()
            && first.get().earliest().isAfter(last.get().latest());
    return turns ? start.inYear(year - 1) : sameYear;
  }

  private static OptionalInt yearOf(TimeMeaning meaning) {
    return meaning instanceof TimeMeaning.Fixed fixed
        ? fixed.period().end().stream().mapToInt(date -> date.latest().getYear()).findFirst()
        : OptionalInt.empty();
  }
}
