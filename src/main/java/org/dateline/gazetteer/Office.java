package org.dateline.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that somebody holds or held.
 *
 * @param title its title in lower case: "foreign minister"
 * @param of Wikidata id of the country or organization that it is an office of
 * @param from first day, where known
 * @param to last day, where it has ended
 */
public record Office(String title, String of, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Whether it was held on that day, as far as is known. */
  public boolean heldOn(LocalDate day) {
    return from.map(start -> !day.isBefore(start)).orElse(true)
        && to.map(end -> !day.isAfter(end)).orElse(true);
  }
}
