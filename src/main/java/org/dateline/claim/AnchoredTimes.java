package org.dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.language.CalendarDate;
import org.dateline.language.TimeExpression;

/**
 * Resolves times that are told from a day named before: "on 5 April … the following day". The day
 * is the last one that the sentence names before, or the only one that the sentence before it
 * names; where that names two, nothing is guessed.
 */
final class AnchoredTimes {
  private final DocumentView view;
  private final WordLists words;

  AnchoredTimes(DocumentView view, WordLists words) {
    this.view = view;
    this.words = words;
  }

  /** The times of a sentence, with those resolved that a day before them tells. */
  List<TimeExpression> of(Syntax syntax) {
    List<TimeExpression> times = new ArrayList<>();
    Optional<LocalDate> anchor = onlyDay(syntax.sentence().index() - 1);
    for (TimeExpression time : syntax.sentence().times()) {
      boolean vague = time.start().isEmpty() && time.end().isEmpty();
      OptionalInt offset = vague ? offset(syntax, time) : OptionalInt.empty();
      if (offset.isPresent() && anchor.isPresent()) {
        times.add(on(time, anchor.get().plusDays(offset.getAsInt())));
      } else {
        times.add(time);
        Optional<LocalDate> named = day(time);
        anchor = named.isPresent() ? named : anchor;
      }
    }
    return times;
  }

  /** How many days from the anchor: by its last two words, times the number before them. */
  private OptionalInt offset(Syntax syntax, TimeExpression time) {
    int last = time.last() - 1;
    if (last < 1 || last - time.first() > 2) {
      return OptionalInt.empty();
    }
    Integer days = words.anchored().get(syntax.word(last - 1) + " " + syntax.word(last));
    boolean clause = syntax.word(last).matches("before|after") && !endsPhrase(syntax, last + 1);
    if (days == null || clause) {
      return OptionalInt.empty();
    }
    if (!syntax.word(last - 1).equals("days")) {
      return OptionalInt.of(days);
    }
    Integer count = last > 1 ? words.cardinals().get(syntax.word(last - 2)) : null;
    return count == null ? OptionalInt.empty() : OptionalInt.of(days * count);
  }

  private static boolean endsPhrase(Syntax syntax, int token) {
    return token >= syntax.size() || syntax.token(token).pos().matches("[,.:]|CC");
  }

  private Optional<LocalDate> onlyDay(int sentence) {
    if (sentence < 0) {
      return Optional.empty();
    }
    List<LocalDate> days =
        view.sentence(sentence).sentence().times().stream()
            .flatMap(time -> day(time).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> day(TimeExpression time) {
    return time.isPoint()
        ? time.start().filter(CalendarDate.Day.class::isInstance).map(CalendarDate::earliest)
        : Optional.empty();
  }

  private static TimeExpression on(TimeExpression time, LocalDate day) {
    Optional<CalendarDate> date = Optional.of(new CalendarDate.Day(day));
    return new TimeExpression(time.first(), time.last(), date, date);
  }
}
