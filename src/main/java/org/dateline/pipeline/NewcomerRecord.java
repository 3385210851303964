package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Vocabulary;

/**
 * Which newcomers of one name were joined and which were parted, as a store records it: each with
 * its articles and the reason; who has a node of its own is {@code prov:alternateOf} the one of its
 * name, and {@code owl:differentFrom} it where a user has said so.
 */
public final class NewcomerRecord {
  public static final NewcomerRecord EMPTY = new NewcomerRecord(List.of());

  private static final Node ALTERNATE_OF = NodeFactory.createURI(Vocabulary.PROV + "alternateOf");
  private static final Node DIFFERENT_FROM =
      NodeFactory.createURI(Vocabulary.OWL + "differentFrom");
  private static final Node COMMENT = NodeFactory.createURI(Vocabulary.RDFS + "comment");

  private final List<Newcomer> newcomers;
  private final Map<Node, Map<Node, Node>> byArticle = new HashMap<>();

  NewcomerRecord(Collection<Newcomer> newcomers) {
    this.newcomers =
        newcomers.stream()
            .sorted(Comparator.comparing(Newcomer::shared).thenComparing(Newcomer::entity))
            .toList();
    for (Newcomer one : this.newcomers) {
      for (String article : one.articles()) {
        byArticle
            .computeIfAbsent(NodeFactory.createURI(article), key -> new HashMap<>())
            .put(NodeFactory.createURI(one.shared()), NodeFactory.createURI(one.entity()));
      }
    }
  }

  /** What a graph records. */
  static NewcomerRecord of(DatasetGraph data, Node graph) {
    List<Newcomer> found = new ArrayList<>();
    data.find(graph, Node.ANY, COMMENT, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node entity = quad.getSubject();
              Optional<Node> shared = objects(data, graph, entity, ALTERNATE_OF).findFirst();
              found.add(
                  new Newcomer(
                      entity.getURI(),
                      shared.orElse(entity).getURI(),
                      objects(data, graph, entity, Vocabulary.WAS_DERIVED_FROM)
                          .map(Node::getURI)
                          .sorted()
                          .toList(),
                      quad.getObject().getLiteralLexicalForm(),
                      objects(data, graph, entity, DIFFERENT_FROM).findAny().isPresent()));
            });
    return new NewcomerRecord(found);
  }

  private static Stream<Node> objects(DatasetGraph data, Node graph, Node subject, Node property) {
    return Iter.asStream(data.find(graph, subject, property, Node.ANY)).map(Quad::getObject);
  }

  List<Quad> quads(Node graph) {
    List<Quad> quads = new ArrayList<>();
    for (Newcomer one : newcomers) {
      Node entity = NodeFactory.createURI(one.entity());
      Node shared = NodeFactory.createURI(one.shared());
      quads.add(new Quad(graph, entity, COMMENT, NodeFactory.createLiteralLang(one.why(), "en")));
      for (String article : one.articles()) {
        Node source = NodeFactory.createURI(article);
        quads.add(new Quad(graph, entity, Vocabulary.WAS_DERIVED_FROM, source));
      }
      if (one.isParted()) {
        quads.add(new Quad(graph, entity, ALTERNATE_OF, shared));
        if (one.asked()) {
          quads.add(new Quad(graph, entity, DIFFERENT_FROM, shared));
        }
      }
    }
    return quads;
  }

  /** This record, with others in place of all that it says of some names. */
  NewcomerRecord with(Set<Node> shared, List<Newcomer> others) {
    Stream<Newcomer> kept =
        newcomers.stream().filter(one -> !shared.contains(NodeFactory.createURI(one.shared())));
    return new NewcomerRecord(Stream.concat(kept, others.stream()).toList());
  }

  /** The nodes of names of which it tells. */
  Set<Node> shared() {
    return newcomers.stream()
        .map(one -> NodeFactory.createURI(one.shared()))
        .collect(Collectors.toSet());
  }

  /** Nodes of those who were parted, by that of their name. */
  Map<Node, List<Node>> parted() {
    return newcomers.stream()
        .filter(Newcomer::isParted)
        .collect(
            Collectors.groupingBy(
                one -> NodeFactory.createURI(one.shared()),
                Collectors.mapping(
                    one -> NodeFactory.createURI(one.entity()), Collectors.toList())));
  }

  /** IRIs of names that a user wants apart. */
  Set<String> asked() {
    return newcomers.stream()
        .filter(Newcomer::asked)
        .map(Newcomer::shared)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<Node> articles() {
    return byArticle.keySet();
  }

  Set<Node> namesIn(Node article) {
    return byArticle.getOrDefault(article, Map.of()).keySet();
  }

  /** Whom an article means by the node of a name. */
  Node meant(Node article, Node shared) {
    return byArticle.getOrDefault(article, Map.of()).getOrDefault(shared, shared);
  }

  /** An article, read anew, with the nodes that its newcomers have been given. */
  public ArticleGraph applied(ArticleGraph graph) {
    Map<Node, Node> nodes = new HashMap<>(byArticle.getOrDefault(graph.article(), Map.of()));
    nodes.entrySet().removeIf(node -> node.getKey().equals(node.getValue()));
    if (nodes.isEmpty()) {
      return graph;
    }
    List<Quad> entities = new ArrayList<>(graph.entities());
    for (Quad quad : graph.entities()) {
      if (nodes.containsKey(quad.getSubject())) {
        entities.add(renamed(quad, nodes));
      }
    }
    List<Quad> said = graph.said().stream().map(quad -> renamed(quad, nodes)).toList();
    return new ArticleGraph(graph.article(), graph.graph(), said, entities);
  }

  static Quad renamed(Quad quad, Map<Node, Node> nodes) {
    return new Quad(
        quad.getGraph(),
        nodes.getOrDefault(quad.getSubject(), quad.getSubject()),
        quad.getPredicate(),
        nodes.getOrDefault(quad.getObject(), quad.getObject()));
  }
}
