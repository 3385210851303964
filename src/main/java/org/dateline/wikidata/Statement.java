package org.dateline.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.wikidata.Value.ItemValue;
import org.dateline.wikidata.Value.Time;

/**
 * One thing that an item says of itself and that is not deprecated.
 *
 * @param id its own id, {@code Q42$…}; empty in dumps that leave it out
 * @param preferred whether its rank is "preferred"
 * @param value what it says
 * @param qualifiers by property: since when, until when, of what
 */
record Statement(String id, boolean preferred, Value value, Map<String, List<Value>> qualifiers) {
  Statement {
    qualifiers = Map.copyOf(qualifiers);
  }

  /** The item that is its value. */
  Optional<String> item() {
    return value instanceof ItemValue item ? Optional.of(item.id()) : Optional.empty();
  }

  /** The first item among the values of a qualifier. */
  Optional<String> qualifierItem(String property) {
    return qualifiers.getOrDefault(property, List.of()).stream()
        .filter(ItemValue.class::isInstance)
        .map(found -> ((ItemValue) found).id())
        .findFirst();
  }

  /** Since when (P580), where it says so. */
  Optional<WikidataDate> start() {
    return date(Properties.START);
  }

  /** Until when (P582), where it says so. */
  Optional<WikidataDate> end() {
    return date(Properties.END);
  }

  /** Whether it no longer holds: it has an end, be the day known or not. */
  boolean hasEnded() {
    return qualifiers.containsKey(Properties.END);
  }

  private Optional<WikidataDate> date(String property) {
    return qualifiers.getOrDefault(property, List.of()).stream()
        .filter(Time.class::isInstance)
        .map(found -> ((Time) found).date())
        .findFirst();
  }
}
