package org.dateline.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody holds or held a position, of which only the id is known so far: a dump tells of
 * people before it tells how their positions are called.
 *
 * @param position Wikidata id of the position
 * @param of Wikidata id of the country or organization that it is a position of, where the item of
 *     the person says so
 * @param from first day, where known
 * @param to last day, where it has ended
 */
public record HeldPosition(
    String position, Optional<String> of, Optional<LocalDate> from, Optional<LocalDate> to) {}
