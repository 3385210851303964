package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.GraphUpdate;
import org.dateline.store.LocalStore;

/**
 * Tells apart newcomers of one name. Articles give those who are not on Wikidata the node of their
 * name; here one node stays one only where {@link NewcomerGrounds} join its articles, and each rest
 * gets a node of its own in the graphs of its articles. What was joined and what was parted is
 * recorded in {@link GraphNames#newcomers()}, from which all can be taken back.
 */
public final class StoreNewcomers {
  private final LocalStore store;
  private final GraphNames names;

  /**
   * @param names where the store's instances are named
   */
  public StoreNewcomers(LocalStore store, GraphNames names) {
    this.store = store;
    this.names = names;
  }

  /** What was joined and parted so far. */
  public NewcomerRecord record() {
    return store.read(data -> NewcomerRecord.of(data, names.newcomers()));
  }

  /**
   * Joins and parts anew all newcomers whom several articles name.
   *
   * @param apart IRIs of those whom no grounds shall join, beside those of earlier calls
   */
  public List<Newcomer> renew(Collection<String> apart) {
    Set<Node> everybody =
        store.read(data -> new HashSet<>(new StoredEntities(data, names).unsureNodes()));
    return renew(everybody, apart);
  }

  /**
   * Joins and parts anew those whom some nodes mean, such as an article's that has just been
   * loaded.
   *
   * @param named nodes of names, as articles give them; those that are surely linked do not count
   */
  public List<Newcomer> renewOf(Set<Node> named) {
    Set<Node> unsure =
        store.read(
            data -> {
              StoredEntities entities = new StoredEntities(data, names);
              Set<Node> found = new HashSet<>(named);
              found.removeIf(node -> !entities.isUnsure(node));
              return found;
            });
    return unsure.isEmpty() ? List.of() : renew(unsure, List.of());
  }

  private List<Newcomer> renew(Set<Node> among, Collection<String> apart) {
    NewcomerRecord before = record();
    Map<Node, List<Node>> parted = before.parted();
    Set<Node> shared = new LinkedHashSet<>(among);
    parted.values().forEach(shared::removeAll);
    Set<String> asked = new TreeSet<>(before.asked());
    asked.addAll(apart);
    List<Newcomer> found = store.read(data -> judge(data, shared, parted, asked));
    write(before, before.with(shared, found), shared);
    return found;
  }

  /** Gives all newcomers of one name one node again; says how many nodes that takes away. */
  public int undo() {
    NewcomerRecord before = record();
    write(before, NewcomerRecord.EMPTY, before.shared());
    return before.parted().values().stream().mapToInt(List::size).sum();
  }

  private List<Newcomer> judge(
      DatasetGraph data, Set<Node> shared, Map<Node, List<Node>> parted, Set<String> asked) {
    NewcomerGrounds grounds = new NewcomerGrounds(data, names);
    StoredEntities entities = new StoredEntities(data, names);
    List<Newcomer> found = new ArrayList<>();
    shared.stream()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .forEach(
            node -> {
              List<Node> nodes = new ArrayList<>(List.of(node));
              nodes.addAll(parted.getOrDefault(node, List.of()));
              List<NewcomerGrounds.Sight> sights = grounds.sights(nodes);
              if (sights.size() > 1) {
                StoredEntity entity = entities.named(nodes);
                found.addAll(parts(node, entity, sights, asked.contains(node.getURI())));
              }
            });
    return found;
  }

  /** The first part keeps the node; the others are named by their first article. */
  private static List<Newcomer> parts(
      Node shared, StoredEntity entity, List<NewcomerGrounds.Sight> sights, boolean asked) {
    List<List<NewcomerGrounds.Sight>> parts = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (NewcomerGrounds.Sight sight : sights) {
      int fitting = -1;
      Optional<String> why = Optional.empty();
      for (int i = 0; !asked && i < parts.size() && why.isEmpty(); i++) {
        why = NewcomerGrounds.joining(entity, parts.get(i), sight);
        fitting = i;
      }
      if (why.isPresent()) {
        parts.get(fitting).add(sight);
        reasons.set(fitting, why.get());
      } else {
        parts.add(new ArrayList<>(List.of(sight)));
        reasons.add(asked ? "kept apart as asked" : "nothing but the name joins it to others");
      }
    }
    List<Newcomer> newcomers = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> articles = parts.get(i).stream().map(one -> one.article().getURI()).toList();
      String own = shared.getURI() + "/in-" + articles.get(0).replaceFirst(".*/", "");
      String iri = i == 0 ? shared.getURI() : own;
      newcomers.add(new Newcomer(iri, shared.getURI(), articles, reasons.get(i), asked));
    }
    return newcomers;
  }

  /** Brings the store from one record to another, in one transaction unless it is a large one. */
  private void write(NewcomerRecord before, NewcomerRecord now, Set<Node> shared) {
    List<GraphUpdate> updates = store.read(data -> updates(data, before, now, shared));
    // The record goes first: whom it names no longer is then no longer spoken of.
    store.replace(
        GraphUpdate.of(
            names.newcomers(), now.quads(names.newcomers()), names.entities(), List.of()));
    updates.forEach(store::replace);
    store.flush();
  }

  private List<GraphUpdate> updates(
      DatasetGraph data, NewcomerRecord before, NewcomerRecord now, Set<Node> shared) {
    Set<Node> articles = new HashSet<>(before.articles());
    articles.addAll(now.articles());
    List<GraphUpdate> updates = new ArrayList<>();
    for (Node article : articles) {
      Map<Node, Node> changes = new HashMap<>();
      Set<Node> concerned = new HashSet<>(before.namesIn(article));
      concerned.addAll(now.namesIn(article));
      concerned.retainAll(shared);
      for (Node name : concerned) {
        Node was = before.meant(article, name);
        Node is = now.meant(article, name);
        if (!was.equals(is)) {
          changes.put(was, is);
        }
      }
      if (!changes.isEmpty()) {
        update(data, article, changes).ifPresent(updates::add);
      }
    }
    return updates;
  }

  /** Puts nodes in the place of others in the graph of an article, described like those. */
  private Optional<GraphUpdate> update(DatasetGraph data, Node article, Map<Node, Node> changes) {
    return Iter.asStream(data.find(Node.ANY, article, Vocabulary.MENTIONS, Node.ANY))
        .map(Quad::getGraph)
        .findFirst()
        .map(
            graph ->
                GraphUpdate.of(
                    graph,
                    renamed(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)), changes),
                    names.entities(),
                    renamed(descriptions(data, changes.keySet()), changes)));
  }

  private List<Quad> descriptions(DatasetGraph data, Set<Node> nodes) {
    List<Quad> quads = new ArrayList<>();
    for (Node node : nodes) {
      data.find(names.entities(), node, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    }
    return quads;
  }

  private static List<Quad> renamed(List<Quad> quads, Map<Node, Node> changes) {
    return quads.stream().map(quad -> NewcomerRecord.renamed(quad, changes)).toList();
  }
}
