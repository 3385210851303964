package org.dateline.claim;

import java.time.LocalDate;
import org.dateline.language.CalendarDate;

/** Whether two drafts may be of one time. */
final class Periods {
  private Periods() {}

  static boolean mayBeOne(Draft one, Draft other) {
    return !one.isDated()
        || !other.isDated()
        || !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
  }

  private static LocalDate first(Draft draft) {
    return draft.start().map(CalendarDate::earliest).orElse(LocalDate.MIN);
  }

  private static LocalDate last(Draft draft) {
    return draft.end().map(CalendarDate::latest).orElse(LocalDate.MAX);
  }
}
