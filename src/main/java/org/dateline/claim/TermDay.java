package org.dateline.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.language.CalendarDate;
import org.dateline.language.Dependency;
import org.dateline.language.TimeExpression;

/** The day that a verb which begins or ends a term of office has with it. */
final class TermDay {
  private final Optional<LocalDate> published;

  /**
   * @param published the day of the article: what is still to come begins and ends nothing
   */
  TermDay(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The day or longer time that depends on a verb, unless it lies after the article. */
  Optional<CalendarDate> of(Syntax syntax, int verb) {
    for (TimeExpression time : syntax.sentence().times()) {
      boolean here =
          time.isPoint()
              && syntax.edgesFrom(verb).stream()
                  .map(Dependency::dependent)
                  .anyMatch(child -> time.first() <= child && child < time.last());
      if (here) {
        return time.start().filter(this::isPast);
      }
    }
    return Optional.empty();
  }

  private boolean isPast(CalendarDate day) {
    return published.stream().noneMatch(until -> day.earliest().isAfter(until));
  }
}
