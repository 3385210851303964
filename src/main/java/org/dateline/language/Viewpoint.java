package org.dateline.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where a time expression is read.
 *
 * @param published the day of publication, where it is known
 * @param tense the tense of the clause
 */
record Viewpoint(Optional<LocalDate> published, Tense tense) {
  boolean looksAhead() {
    return tense == Tense.FUTURE || tense == Tense.PRESENT;
  }
}
