package org.dateline.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings the graphs of a dataset to what they shall hold, touching only what differs. Runs inside
 * the caller's transaction.
 *
 * <p>The shared graph only ever gains what an article says of its entities, since several articles
 * may each know a name of the same one. An entity of which an article no longer speaks loses its
 * description when nothing else in the store points to it. (Two such entities that point to one
 * another stay; building the store anew clears them.)
 */
final class GraphReplacement {
  private final DatasetGraph dataset;

  GraphReplacement(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  LoadReport apply(GraphUpdate update) {
    List<Triple> before = triples(update.graph());
    boolean changed = replace(update.graph(), before, update.article());
    changed |= add(update.sharedGraph(), update.shared());
    if (changed && !before.isEmpty()) {
      collect(update.sharedGraph(), before);
    }
    return report(before.isEmpty(), update.article().isEmpty(), changed);
  }

  private static LoadReport report(boolean wasAbsent, boolean isAbsent, boolean changed) {
    if (!changed) {
      return new LoadReport(0, 0, 1, 0);
    }
    if (isAbsent) {
      return new LoadReport(0, 0, 0, 1);
    }
    return wasAbsent ? new LoadReport(1, 0, 0, 0) : new LoadReport(0, 1, 0, 0);
  }

  /** Returns whether anything had to be written. */
  boolean replace(Node graph, Collection<Triple> wanted) {
    List<Triple> before = triples(graph);
    return !graphOf(before).isIsomorphicWith(graphOf(wanted)) && replace(graph, before, wanted);
  }

  /** For graphs with blank nodes, such as an ontology, which have other names at each reading. */
  private static Graph graphOf(Collection<Triple> triples) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  private boolean replace(Node graph, List<Triple> before, Collection<Triple> wanted) {
    Set<Triple> added = new LinkedHashSet<>(wanted);
    Set<Triple> removed = new LinkedHashSet<>(before);
    removed.removeAll(added);
    before.forEach(added::remove);
    removed.forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    added.forEach(triple -> dataset.add(Quad.create(graph, triple)));
    return !removed.isEmpty() || !added.isEmpty();
  }

  private boolean add(Node graph, List<Triple> triples) {
    boolean changed = false;
    for (Triple triple : triples) {
      Quad quad = Quad.create(graph, triple);
      if (!dataset.contains(quad)) {
        dataset.add(quad);
        changed = true;
      }
    }
    return changed;
  }

  /** Clears the descriptions of what {@code before} spoke of and nothing speaks of any more. */
  private void collect(Node shared, List<Triple> before) {
    Set<Node> candidates = new HashSet<>();
    before.forEach(triple -> candidates.add(triple.getObject()));
    while (!candidates.isEmpty()) {
      Set<Node> next = new HashSet<>();
      for (Node candidate : candidates) {
        if (candidate.isURI() && isDescribed(shared, candidate) && !isSpokenOf(shared, candidate)) {
          forget(shared, candidate).forEach(triple -> next.add(triple.getObject()));
        }
      }
      candidates.clear();
      candidates.addAll(next);
    }
  }

  private boolean isDescribed(Node shared, Node entity) {
    return dataset.contains(shared, entity, Node.ANY, Node.ANY);
  }

  private boolean isSpokenOf(Node shared, Node entity) {
    return Iter.anyMatch(
            dataset.find(Node.ANY, Node.ANY, Node.ANY, entity),
            quad -> !quad.getSubject().equals(entity))
        || Iter.anyMatch(
            dataset.find(Node.ANY, entity, Node.ANY, Node.ANY),
            quad -> !quad.getGraph().equals(shared));
  }

  private List<Triple> forget(Node shared, Node entity) {
    List<Triple> description =
        Iter.toList(
            Iter.map(dataset.find(shared, entity, Node.ANY, Node.ANY), quad -> quad.asTriple()));
    description.forEach(triple -> dataset.delete(Quad.create(shared, triple)));
    return description;
  }

  private List<Triple> triples(Node graph) {
    return Iter.toList(
        Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), quad -> quad.asTriple()));
  }
}
