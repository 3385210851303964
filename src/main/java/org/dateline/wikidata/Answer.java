package org.dateline.wikidata;

import java.time.Instant;
import java.util.Optional;

/**
 * What Wikidata said of an id.
 *
 * @param asked the id that was asked for
 * @param item the item; another one where the id was merged into it; none where there is none, or
 *     where it cannot be read
 * @param isMissing whether there is no such item
 * @param retrieved when that was
 */
record Answer(String asked, Optional<Item> item, boolean isMissing, Instant retrieved) {
  /** Whether the id now leads to another item. */
  boolean hasMoved() {
    return item.filter(found -> !found.id().equals(asked)).isPresent();
  }
}
