package org.dateline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.Vocabulary;

/** What an article's graph says of a fact, in words: names for entities, labels for properties. */
final class FactParts {
  /** Told apart from the parts. */
  private static final Set<Node> ELSEWHERE =
      Set.of(Vocabulary.EVIDENCE, Vocabulary.MODALITY, Vocabulary.ATTRIBUTED_TO);

  private static final Set<Node> FIRST =
      Stream.of("actor", "speaker", "holder", "member", "party", "organizer")
          .map(Vocabulary::dl)
          .collect(Collectors.toSet());

  private final DatasetGraph dataset;

  FactParts(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  List<Explanation.Part> of(Node graph, Node fact) {
    Map<Node, Set<String>> values = new TreeMap<>(Comparator.comparing(FactParts::place));
    dataset.find(graph, fact, Node.ANY, Node.ANY).forEachRemaining(quad -> add(quad, values));
    List<Explanation.Part> parts = new ArrayList<>();
    values.forEach(
        (property, words) -> parts.add(new Explanation.Part(label(property), List.copyOf(words))));
    return parts;
  }

  private void add(Quad quad, Map<Node, Set<String>> values) {
    Node property = quad.getPredicate();
    boolean isPart = property.getURI().startsWith(Vocabulary.DL) && !ELSEWHERE.contains(property);
    if (isPart) {
      values.computeIfAbsent(property, p -> new TreeSet<>()).add(label(quad.getObject()));
    }
  }

  /** Who and whom come first, how sure it is last, the rest between by name. */
  private static String place(Node property) {
    int rank = FIRST.contains(property) ? 0 : property.equals(Vocabulary.CONFIDENCE) ? 2 : 1;
    return rank + property.getURI();
  }

  private String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return Iter.asStream(dataset.find(Node.ANY, node, Vocabulary.LABEL, Node.ANY))
        .map(quad -> quad.getObject())
        .filter(Node::isLiteral)
        .filter(name -> Set.of("", "en").contains(name.getLiteralLanguage()))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElseGet(() -> node.toString().replace(Vocabulary.DL, ""));
  }
}
