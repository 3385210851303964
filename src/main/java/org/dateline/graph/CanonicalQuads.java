package org.dateline.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * One order and one set of blank node labels for the same quads, however they came.
 *
 * <p>Dateline's own graphs have no blank nodes; what others wrote may. Such a node is labelled by a
 * hash of the quads around it, refined over its neighbours as in RDFC-1.0's first-degree hashes.
 * Nodes that cannot be told apart by that keep one label in the order they came in.
 */
final class CanonicalQuads {
  /** How far around a blank node one looks. */
  private static final int ROUNDS = 4;

  private CanonicalQuads() {}

  /** The quads, each once, sorted as lines of N-Quads. */
  static List<Quad> of(Collection<Quad> quads) {
    Collection<Quad> labelled =
        quads.stream().anyMatch(CanonicalQuads::hasBlank) ? label(quads) : quads;
    Map<String, Quad> byLine = new HashMap<>();
    Map<Node, String> written = new HashMap<>();
    labelled.forEach(quad -> byLine.put(line(quad, written), quad));
    return byLine.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** A quad as a line of N-Quads, without the line end; a triple where it is in no named graph. */
  static String line(Quad quad) {
    return line(quad, new HashMap<>());
  }

  /** As {@link #line(Quad)}, with terms that were written before: most occur many times. */
  private static String line(Quad quad, Map<Node, String> written) {
    StringBuilder line = new StringBuilder();
    append(line, quad.getSubject(), written);
    append(line, quad.getPredicate(), written);
    append(line, quad.getObject(), written);
    if (!inDefaultGraph(quad)) {
      append(line, quad.getGraph(), written);
    }
    return line.append('.').toString();
  }

  private static void append(StringBuilder line, Node node, Map<Node, String> written) {
    line.append(written.computeIfAbsent(node, NodeFmtLib::strNT)).append(' ');
  }

  static boolean inDefaultGraph(Quad quad) {
    return quad.isDefaultGraph() || quad.isTriple();
  }

  private static boolean hasBlank(Quad quad) {
    return quad.getSubject().isBlank() || quad.getObject().isBlank() || isBlank(quad.getGraph());
  }

  private static boolean isBlank(Node graph) {
    return graph != null && graph.isBlank();
  }

  private static List<Quad> label(Collection<Quad> quads) {
    Map<Node, List<Quad>> around = new HashMap<>();
    for (Quad quad : quads) {
      for (Node node : nodes(quad)) {
        if (node.isBlank()) {
          around.computeIfAbsent(node, n -> new ArrayList<>()).add(quad);
        }
      }
    }
    Map<Node, String> hashes = new HashMap<>();
    around.keySet().forEach(node -> hashes.put(node, ""));
    for (int round = 0; round < ROUNDS; round++) {
      Map<Node, String> before = Map.copyOf(hashes);
      around.forEach((node, theirs) -> hashes.put(node, hash(node, theirs, before)));
    }
    Map<Node, Node> labels = labels(hashes);
    return quads.stream().map(quad -> relabel(quad, labels)).toList();
  }

  private static List<Node> nodes(Quad quad) {
    return inDefaultGraph(quad)
        ? List.of(quad.getSubject(), quad.getObject())
        : List.of(quad.getSubject(), quad.getObject(), quad.getGraph());
  }

  private static String hash(Node self, List<Quad> around, Map<Node, String> hashes) {
    String lines =
        around.stream()
            .map(quad -> line(relabel(quad, node -> marker(node, self, hashes))))
            .sorted()
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(lines.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }

  private static Node marker(Node node, Node self, Map<Node, String> hashes) {
    return NodeFactory.createBlankNode(node.equals(self) ? "self" : "x" + hashes.get(node));
  }

  private static Map<Node, Node> labels(Map<Node, String> hashes) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Node, Node> labels = new HashMap<>();
    hashes.entrySet().stream()
        .sorted(
            Map.Entry.<Node, String>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
        .forEach(
            entry -> {
              int rank = seen.merge(entry.getValue(), 1, Integer::sum);
              String suffix = rank == 1 ? "" : "n" + rank;
              labels.put(
                  entry.getKey(),
                  NodeFactory.createBlankNode("b" + entry.getValue().substring(0, 12) + suffix));
            });
    return labels;
  }

  private static Quad relabel(Quad quad, Map<Node, Node> labels) {
    return relabel(quad, labels::get);
  }

  private static Quad relabel(Quad quad, java.util.function.UnaryOperator<Node> labels) {
    return new Quad(
        isBlank(quad.getGraph()) ? labels.apply(quad.getGraph()) : quad.getGraph(),
        quad.getSubject().isBlank() ? labels.apply(quad.getSubject()) : quad.getSubject(),
        quad.getPredicate(),
        quad.getObject().isBlank() ? labels.apply(quad.getObject()) : quad.getObject());
  }
}
