package org.dateline.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Collects the triples of one named graph. */
final class QuadSink {
  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();

  QuadSink(Node graph) {
    this.graph = graph;
  }

  void add(Node subject, Node property, Node object) {
    quads.add(new Quad(graph, subject, property, object));
  }

  Node graph() {
    return graph;
  }

  Set<Quad> quads() {
    return quads;
  }
}
