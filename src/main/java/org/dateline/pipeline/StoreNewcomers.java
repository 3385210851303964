package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;

/**
 * Tells apart newcomers of one name. Articles give those who are not on Wikidata the node of their
 * name; here one node stays one only where {@link NewcomerGrounds} join its articles, and each rest
 * gets a node of its own in the graphs of its articles. What was joined and what was parted is
 * recorded in {@link GraphNames#newcomers()}, from which all can be taken back.
 */
public final class StoreNewcomers {
  private static final Node ALTERNATE_OF = NodeFactory.createURI(Vocabulary.PROV + "alternateOf");
  private static final Node COMMENT = NodeFactory.createURI(Vocabulary.RDFS + "comment");

  private final LocalStore store;
  private final GraphNames names;

  /**
   * Articles that mean the same newcomer.
   *
   * @param entity IRI of its node
   * @param shared IRI of the node of its name
   * @param articles IRIs of the articles
   * @param why what joins them, or that nothing joins it to the others of its name
   */
  public record Newcomer(String entity, String shared, List<String> articles, String why) {}

  /**
   * @param names where the store's instances are named
   */
  public StoreNewcomers(LocalStore store, GraphNames names) {
    this.store = store;
    this.names = names;
  }

  /**
   * Joins and parts anew all newcomers whom several articles name.
   *
   * @param apart IRIs of those whom no grounds shall join
   */
  public List<Newcomer> renew(List<String> apart) {
    undo();
    List<Newcomer> found = store.read(data -> judge(data, apart));
    List<Quad> record = new ArrayList<>();
    Map<Node, Map<Node, Node>> changes = new LinkedHashMap<>();
    Map<Node, List<Node>> parted = new HashMap<>();
    for (Newcomer newcomer : found) {
      Node node = NodeFactory.createURI(newcomer.entity());
      Node shared = NodeFactory.createURI(newcomer.shared());
      record.add(quad(node, COMMENT, NodeFactory.createLiteralLang(newcomer.why(), "en")));
      for (String article : newcomer.articles()) {
        Node iri = NodeFactory.createURI(article);
        record.add(quad(node, Vocabulary.WAS_DERIVED_FROM, iri));
        changes.computeIfAbsent(iri, key -> new HashMap<>()).put(shared, node);
      }
      if (!node.equals(shared)) {
        record.add(quad(node, ALTERNATE_OF, shared));
        parted.computeIfAbsent(shared, key -> new ArrayList<>()).add(node);
      }
    }
    store.replaceGraph(names.newcomers(), record);
    changes.forEach(this::rename);
    describe(parted, Set.of());
    return found;
  }

  /** Gives all newcomers of one name one node again; says how many nodes that takes away. */
  public int undo() {
    Map<Node, Node> back = new HashMap<>();
    List<Node> articles =
        store.read(
            data -> {
              data.find(names.newcomers(), Node.ANY, ALTERNATE_OF, Node.ANY)
                  .forEachRemaining(quad -> back.put(quad.getSubject(), quad.getObject()));
              return Iter.asStream(
                      data.find(names.newcomers(), Node.ANY, Vocabulary.WAS_DERIVED_FROM, Node.ANY))
                  .map(Quad::getObject)
                  .distinct()
                  .toList();
            });
    articles.forEach(article -> rename(article, back));
    describe(Map.of(), back.keySet());
    store.replaceGraph(names.newcomers(), List.of());
    return back.size();
  }

  private Quad quad(Node subject, Node property, Node object) {
    return new Quad(names.newcomers(), subject, property, object);
  }

  private List<Newcomer> judge(DatasetGraph data, List<String> apart) {
    NewcomerGrounds grounds = new NewcomerGrounds(data, names);
    List<Newcomer> found = new ArrayList<>();
    for (StoredEntity entity : new StoredEntities(data, names).unsure()) {
      List<NewcomerGrounds.Sight> sights = grounds.sights(entity);
      if (sights.size() > 1) {
        boolean mayJoin = !apart.contains(entity.entity().getURI());
        found.addAll(parts(entity, sights, mayJoin));
      }
    }
    return found;
  }

  /** The first part keeps the node; the others are named by their first article. */
  private static List<Newcomer> parts(
      StoredEntity entity, List<NewcomerGrounds.Sight> sights, boolean mayJoin) {
    List<List<NewcomerGrounds.Sight>> parts = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (NewcomerGrounds.Sight sight : sights) {
      int fitting = -1;
      Optional<String> why = Optional.empty();
      for (int i = 0; mayJoin && i < parts.size() && why.isEmpty(); i++) {
        why = NewcomerGrounds.joining(entity, parts.get(i), sight);
        fitting = i;
      }
      if (why.isPresent()) {
        parts.get(fitting).add(sight);
        reasons.set(fitting, why.get());
      } else {
        parts.add(new ArrayList<>(List.of(sight)));
        reasons.add("nothing but the name joins it to others");
      }
    }
    List<Newcomer> newcomers = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> articles = parts.get(i).stream().map(one -> one.article().getURI()).toList();
      String iri = entity.entity().getURI();
      newcomers.add(
          new Newcomer(
              i == 0 ? iri : iri + "/in-" + articles.get(0).replaceFirst(".*/", ""),
              iri,
              articles,
              reasons.get(i)));
    }
    return newcomers;
  }

  /** Puts nodes in the place of others in the graph of an article. */
  private void rename(Node article, Map<Node, Node> nodes) {
    Map<Node, Node> changed = new HashMap<>(nodes);
    changed.entrySet().removeIf(change -> change.getKey().equals(change.getValue()));
    List<Quad> said = store.read(data -> said(data, article));
    if (changed.isEmpty() || said.isEmpty()) {
      return;
    }
    Node graph = said.get(0).getGraph();
    store.replaceGraph(graph, said.stream().map(quad -> renamed(quad, changed)).toList());
  }

  private static List<Quad> said(DatasetGraph data, Node article) {
    return Iter.asStream(data.find(Node.ANY, article, Vocabulary.MENTIONS, Node.ANY))
        .map(Quad::getGraph)
        .findFirst()
        .map(graph -> Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)))
        .orElse(List.of());
  }

  private static Quad renamed(Quad quad, Map<Node, Node> nodes) {
    return new Quad(
        quad.getGraph(),
        nodes.getOrDefault(quad.getSubject(), quad.getSubject()),
        quad.getPredicate(),
        nodes.getOrDefault(quad.getObject(), quad.getObject()));
  }

  /** Describes new nodes like those that they stand for, and others no longer. */
  private void describe(Map<Node, List<Node>> added, Set<Node> taken) {
    if (added.isEmpty() && taken.isEmpty()) {
      return;
    }
    List<Quad> quads = new ArrayList<>();
    store
        .read(data -> Iter.toList(data.find(names.entities(), Node.ANY, Node.ANY, Node.ANY)))
        .forEach(
            quad -> {
              if (!taken.contains(quad.getSubject())) {
                quads.add(quad);
              }
              for (Node other : added.getOrDefault(quad.getSubject(), List.of())) {
                quads.add(new Quad(quad.getGraph(), other, quad.getPredicate(), quad.getObject()));
              }
            });
    store.replaceGraph(names.entities(), quads);
  }
}
