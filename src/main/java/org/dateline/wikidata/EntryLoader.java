package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.HeldPosition;
import org.dateline.gazetteer.Office;
import org.dateline.gazetteer.Position;

/** Loads items as entries of the gazetteer, with the offices that people hold. */
final class EntryLoader {
  private final Items items;
  private final EntryMaker maker;

  /** An item and the entry that it makes. */
  record Loaded(Item item, Entry entry) {}

  EntryLoader(Items items, EntryMaker maker) {
    this.items = items;
    this.maker = maker;
  }

  /**
   * @param progress is told how many items were fetched
   * @return by id of the item, in the order of ids; what makes no entry is left out
   */
  Map<String, Loaded> load(Collection<String> ids, IntConsumer progress) {
    Map<String, Item> found = new TreeMap<>();
    items
        .fetch(ids, progress)
        .values()
        .forEach(answer -> answer.item().ifPresent(item -> found.put(item.id(), item)));
    Map<String, Position> positions = positions(found.values());
    Map<String, Loaded> loaded = new TreeMap<>();
    for (Item item : found.values()) {
      maker
          .find(item)
          .ifPresent(
              entry ->
                  loaded.put(item.id(), new Loaded(item, withOffices(entry, item, positions))));
    }
    return loaded;
  }

  private Map<String, Position> positions(Collection<Item> holders) {
    Set<String> ids = new TreeSet<>();
    for (Item holder : holders) {
      EntryMaker.positions(holder).forEach(held -> ids.add(held.position()));
    }
    Map<String, Position> positions = new TreeMap<>();
    items
        .fetch(ids)
        .forEach(
            (id, answer) ->
                answer
                    .item()
                    .flatMap(maker::findPosition)
                    .ifPresent(position -> positions.put(id, position)));
    return positions;
  }

  /** The offices of a person, in the order of the item. */
  List<Office> offices(Item item, Optional<String> country) {
    return offices(item, country, positions(List.of(item)));
  }

  private static List<Office> offices(
      Item item, Optional<String> country, Map<String, Position> positions) {
    Set<Office> offices = new LinkedHashSet<>();
    for (HeldPosition held : EntryMaker.positions(item)) {
      Position position = positions.get(held.position());
      Optional<String> of =
          held.of().or(() -> position == null ? Optional.empty() : position.of()).or(() -> country);
      if (position != null && of.isPresent()) {
        offices.add(new Office(position.title(), of.get(), held.from(), held.to()));
      }
    }
    return new ArrayList<>(offices);
  }

  private static Entry withOffices(Entry entry, Item item, Map<String, Position> positions) {
    return entry.withOffices(offices(item, entry.country(), positions));
  }
}
