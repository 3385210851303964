package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.dateline.gazetteer.HeldPosition;
import org.dateline.gazetteer.Position;
import org.dateline.graph.GraphNames;

/**
 * What Wikidata says of entities that articles name: their names in several languages, coordinates,
 * memberships, positions, heads of state and of government, each with its dates and the revision
 * that it comes from. Statements keep the IRIs that Wikidata gives them; the entities in them are
 * those of the articles. The same answers give the same triples, in the same order.
 */
public final class Enrichment {
  /** Languages of the names, beside what is the same in all. */
  static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "es", "ru", "ar", "zh");

  private static final List<String> OFFICES_OF =
      List.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT);

  private final Items items;
  private final EntryMaker maker;
  private final SyncListener listener;

  Enrichment(Items items, EntryMaker maker, SyncListener listener) {
    this.items = items;
    this.maker = maker;
    this.listener = listener;
  }

  /**
   * What there is to say.
   *
   * @param ids Wikidata ids of the entities that are linked
   * @param names where instances are named
   * @return triples for {@link GraphNames#wikidata()}; what an id was merged into is said of the id
   */
  public List<Triple> triples(Collection<String> ids, GraphNames names) {
    Set<String> wanted = new TreeSet<>(ids);
    Map<String, Answer> answers =
        items.fetch(wanted, done -> listener.progress("items", done, wanted.size()));
    Map<String, Answer> others = items.fetch(others(answers));
    Map<String, Position> positions = new TreeMap<>();
    others.forEach(
        (id, answer) ->
            answer
                .item()
                .flatMap(maker::findPosition)
                .ifPresent(position -> positions.put(id, position)));
    EnrichmentTriples triples = new EnrichmentTriples(names, positions);
    answers.values().forEach(triples::add);
    Set<String> named = new LinkedHashSet<>(triples.entities());
    named.removeAll(wanted);
    items.fetch(named).values().forEach(triples::name);
    return triples.all();
  }

  /** The items that statements speak of: organizations, positions, heads. */
  private static Set<String> others(Map<String, Answer> answers) {
    Set<String> ids = new TreeSet<>();
    for (Answer answer : answers.values()) {
      answer.item().ifPresent(item -> ids.addAll(others(item)));
    }
    return ids;
  }

  private static List<String> others(Item item) {
    List<String> ids = new ArrayList<>();
    item.all(Properties.MEMBER_OF).forEach(statement -> statement.item().ifPresent(ids::add));
    EntryMaker.positions(item).stream().map(HeldPosition::position).forEach(ids::add);
    for (String property : OFFICES_OF) {
      item.all(property).forEach(statement -> statement.item().ifPresent(ids::add));
    }
    return ids;
  }
}
