package org.dateline.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What one article says, as RDF. It has no blank nodes, and the same article gives the same quads
 * in the same order.
 *
 * @param article the article's IRI
 * @param graph the name of the graph that holds all that it says
 * @param said the quads of that graph, sorted
 * @param entities the quads of the shared graph of entities that concern this article, sorted; the
 *     graph of several articles is their union
 */
public record ArticleGraph(Node article, Node graph, List<Quad> said, List<Quad> entities) {
  public ArticleGraph {
    said = List.copyOf(said);
    entities = List.copyOf(entities);
  }

  /** All quads, of both graphs, sorted. */
  public List<Quad> quads() {
    return CanonicalQuads.of(Stream.concat(said.stream(), entities.stream()).toList());
  }
}
