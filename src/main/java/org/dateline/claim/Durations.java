package org.dateline.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.language.CalendarDate;

/**
 * Gives a "two-day summit" its last day, where its first is said, or where the days of its parts
 * are as many.
 */
final class Durations {
  private final DocumentView view;
  private final WordLists words;
  private final Merged merged;

  Durations(DocumentView view, WordLists words, Merged merged) {
    this.view = view;
    this.words = words;
    this.merged = merged;
  }

  void apply(Iterable<Draft> all) {
    for (Draft draft : all) {
      days(draft).ifPresent(count -> extend(merged.survivor(draft), count));
    }
  }

  private void extend(Draft draft, int days) {
    TreeSet<LocalDate> known = new TreeSet<>();
    day(draft.start()).ifPresent(known::add);
    if (draft.isDated() && !draft.start().equals(draft.end()) || days < 2) {
      return;
    }
    boolean dated = !known.isEmpty();
    if (!dated) {
      addParts(draft, known);
    }
    if (known.isEmpty() || !dated && span(known) != days) {
      return;
    }
    LocalDate first = known.first();
    draft.date(
        Optional.of(new CalendarDate.Day(first)),
        Optional.of(new CalendarDate.Day(first.plusDays(days - 1L))));
  }

  private static long span(TreeSet<LocalDate> days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }

  private void addParts(Draft whole, TreeSet<LocalDate> known) {
    for (Draft part : merged.drafts()) {
      boolean belongs =
          part.links().stream()
              .filter(link -> link.property().equals("partOf"))
              .anyMatch(link -> merged.find(link).filter(it -> it == whole).isPresent());
      if (belongs && part != whole && part.modality() != Modality.DENIED) {
        day(part.start()).ifPresent(known::add);
      }
    }
  }

  private static Optional<LocalDate> day(Optional<CalendarDate> date) {
    return date.filter(CalendarDate.Day.class::isInstance).map(CalendarDate::earliest);
  }

  /** How many days the noun phrase of a draft says that it lasts: "two-day", "3-day". */
  private Optional<Integer> days(Draft draft) {
    if (draft.predicate().isEmpty() || !draft.predicate().get().isNoun()) {
      return Optional.empty();
    }
    Syntax syntax = view.sentence(draft.sentence());
    for (int token = 2; token < syntax.size(); token++) {
      boolean day = syntax.word(token).equals("day") && syntax.word(token - 1).equals("-");
      if (day && belongs(syntax, token, draft.predicate().get())) {
        return number(syntax.word(token - 2));
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Syntax syntax, int token, Predicate predicate) {
    return predicate.anchors().stream()
        .anyMatch(anchor -> syntax.isBelow(token, anchor) && Math.abs(anchor - token) < 5);
  }

  private Optional<Integer> number(String word) {
    return word.matches("[1-9][0-9]?")
        ? Optional.of(Integer.parseInt(word))
        : Optional.ofNullable(words.cardinals().get(word));
  }
}
