package org.dateline.store;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Triple;

/**
 * What a store is told about one article.
 *
 * @param graph IRI of the article's named graph
 * @param article all that this graph shall hold; what it held before and is not here goes. Empty
 *     means: the article is to be forgotten
 * @param sharedGraph IRI of the graph that articles share: the entities
 * @param shared what this article adds to the shared graph
 */
public record GraphUpdate(
    String graph, List<Triple> article, String sharedGraph, List<Triple> shared) {

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

  /** An update that forgets an article. */
  public static GraphUpdate removal(String graph, String sharedGraph) {
    return new GraphUpdate(graph, List.of(), sharedGraph, List.of());
  }

  /** How many triples a store has to look at. */
  int size() {
    return article.size() + shared.size();
  }

  private static List<Triple> withoutBlankNodes(String graph, List<Triple> triples) {
    for (Triple triple : triples) {
      if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
        throw new IllegalArgumentException("a blank node in " + graph + ": " + triple);
      }
    }
    return List.copyOf(triples);
  }
}
