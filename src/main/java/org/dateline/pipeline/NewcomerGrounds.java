package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;

/**
 * What makes it likely that articles mean the same newcomer: a full name, and an office of the same
 * country or body; or where not both give an office, the same country spoken of. Offices of
 * different countries or bodies keep them apart.
 */
final class NewcomerGrounds {
  private final DatasetGraph data;
  private final StoredEntities entities;
  private final Map<Node, Set<String>> countries = new HashMap<>();

  /**
   * An article that names a newcomer.
   *
   * @param countries of which it speaks
   * @param owners whose offices it gives to the newcomer
   */
  record Sight(Node article, Set<String> countries, Set<String> owners) {}

  NewcomerGrounds(DatasetGraph data, GraphNames names) {
    this.data = data;
    this.entities = new StoredEntities(data, names);
  }

  /** The articles that name any of some nodes, ordered by IRI. */
  List<Sight> sights(List<Node> nodes) {
    List<Sight> sights = new ArrayList<>();
    for (Node node : nodes) {
      data.find(Node.ANY, Node.ANY, Vocabulary.MENTIONS, node)
          .forEachRemaining(quad -> sights.add(sight(quad)));
    }
    sights.sort(Comparator.comparing(sight -> sight.article().getURI()));
    return sights;
  }

  private Sight sight(Quad mention) {
    Set<String> owners = new TreeSet<>();
    entities
        .offices(mention.getGraph(), mention.getObject())
        .forEach(office -> owners.addAll(office.owners()));
    Node article = mention.getSubject();
    Set<String> spokenOf =
        countries.computeIfAbsent(article, key -> entities.countries(List.of(key)));
    return new Sight(article, spokenOf, owners);
  }

  /** What joins an article to others, where anything does. */
  static Optional<String> joining(StoredEntity entity, List<Sight> others, Sight sight) {
    if (!entity.hasFullName()) {
      return Optional.empty();
    }
    Set<String> owners = common(others, sight, true);
    boolean bothGive =
        !sight.owners().isEmpty() && others.stream().anyMatch(one -> !one.owners().isEmpty());
    if (bothGive) {
      return owners.isEmpty()
          ? Optional.empty()
          : Optional.of("same full name, and an office of " + String.join(", ", owners));
    }
    Set<String> countries = common(others, sight, false);
    return countries.isEmpty()
        ? Optional.empty()
        : Optional.of("same full name, and speaking of " + String.join(", ", countries));
  }

  private static Set<String> common(List<Sight> others, Sight sight, boolean owners) {
    Set<String> common = new TreeSet<>();
    for (Sight other : others) {
      Set<String> both = new TreeSet<>(owners ? other.owners() : other.countries());
      both.retainAll(owners ? sight.owners() : sight.countries());
      common.addAll(both);
    }
    return common;
  }
}
