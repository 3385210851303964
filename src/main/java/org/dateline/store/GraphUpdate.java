package org.dateline.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store is told about one article.
 *
 * @param graph the name of the article's graph
 * @param article all that this graph shall hold; what it held before and is not here goes. Empty
 *     means: the article is to be forgotten
 * @param sharedGraph the name of the graph that articles share: the entities
 * @param shared what this article adds to the shared graph
 */
public record GraphUpdate(Node graph, List<Triple> article, Node sharedGraph, List<Triple> shared) {

  /**
   * @throws IllegalArgumentException when a triple has a blank node: one could not tell, at the
   *     next loading, whether it is still the same
   */
  public GraphUpdate {
    Objects.requireNonNull(graph);
    Objects.requireNonNull(sharedGraph);
    article = withoutBlankNodes(graph, article);
    shared = withoutBlankNodes(sharedGraph, shared);
  }

  /** As the constructor, from quads, whose own graph names do not count. */
  public static GraphUpdate of(
      Node graph, Collection<Quad> article, Node sharedGraph, Collection<Quad> shared) {
    return new GraphUpdate(
        graph,
        article.stream().map(Quad::asTriple).toList(),
        sharedGraph,
        shared.stream().map(Quad::asTriple).toList());
  }

  /** An update that forgets an article. */
  public static GraphUpdate removal(Node graph, Node sharedGraph) {
    return new GraphUpdate(graph, List.of(), sharedGraph, List.of());
  }

  /** How many triples a store has to look at. */
  int size() {
    return article.size() + shared.size();
  }

  private static List<Triple> withoutBlankNodes(Node graph, List<Triple> triples) {
    for (Triple triple : triples) {
      if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
        throw new IllegalArgumentException("a blank node in " + graph + ": " + triple);
      }
    }
    return List.copyOf(triples);
  }
}
