package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Vocabulary;
import org.dateline.problem.UserMistake;

/** Reads the facts back from an article's graph. */
final class FoundReader {
  private static final Set<Node> NO_ROLES =
      Set.of(Vocabulary.MODALITY, Vocabulary.EVIDENCE, Vocabulary.CONFIDENCE);

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node article;

  FoundReader(ArticleGraph built) {
    this.article = built.article();
    built.quads().forEach(quad -> graph.add(quad.asTriple()));
  }

  /**
   * The article's text, which evidence points into.
   *
   * @throws UserMistake where the graph was built without it
   */
  String text() {
    return GraphUtil.listObjects(graph, article, Vocabulary.TEXT)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .orElseThrow(
            () ->
                new UserMistake(
                    "The graphs hold no text to compare with the gold.", "Leave out --no-text."));
  }

  /** All facts, as the article tells them. */
  List<FoundFact> facts() {
    List<FoundFact> facts = new ArrayList<>();
    graph
        .find(Node.ANY, Vocabulary.MODALITY, Node.ANY)
        .forEach(triple -> facts.add(fact(triple.getSubject(), triple.getObject())));
    facts.sort(Comparator.comparing(FoundFact::start).thenComparing(FoundFact::iri));
    return facts;
  }

  private FoundFact fact(Node node, Node modality) {
    List<FoundRole> roles = new ArrayList<>();
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      Node property = triple.getPredicate();
      if (property.getURI().startsWith(Vocabulary.DL) && !NO_ROLES.contains(property)) {
        roles.add(new FoundRole(local(property), value(triple.getObject())));
      }
    }
    roles.sort(Comparator.comparing(FoundRole::role).thenComparing(role -> role.value().text()));
    List<Node> evidence = new ArrayList<>(objects(node, Vocabulary.EVIDENCE));
    evidence.sort(Comparator.comparingInt(one -> stretch(one).start()));
    return new FoundFact(
        node.getURI(),
        local(objects(node, Vocabulary.TYPE).get(0)),
        local(modality),
        confidence(node),
        roles,
        evidence.stream().map(this::stretch).toList(),
        evidence.stream()
            .map(one -> selected(one, Vocabulary.EXACT))
            .map(Node::getLiteralLexicalForm)
            .toList());
  }

  private double confidence(Node node) {
    return objects(node, Vocabulary.CONFIDENCE).stream()
        .mapToDouble(value -> Double.parseDouble(value.getLiteralLexicalForm()))
        .max()
        .orElse(1);
  }

  private FoundValue value(Node node) {
    if (node.isLiteral()) {
      return new FoundValue(Set.of(), List.of(node.getLiteralLexicalForm()));
    }
    Set<String> items = new TreeSet<>(items(node));
    List<String> names = new ArrayList<>(words(node, Vocabulary.LABEL));
    names.addAll(words(node, Vocabulary.ALT_LABEL));
    for (Node whom : objects(node, Vocabulary.REPRESENTS)) {
      items.addAll(items(whom));
      names.addAll(words(whom, Vocabulary.LABEL));
    }
    return new FoundValue(items, names.isEmpty() ? List.of(node.getURI()) : names);
  }

  private List<String> items(Node entity) {
    return objects(entity, Vocabulary.SAME_AS).stream().map(FoundReader::item).toList();
  }

  private List<String> words(Node node, Node property) {
    return objects(node, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private Stretch stretch(Node evidence) {
    return new Stretch(
        number(selected(evidence, Vocabulary.OA_START)),
        number(selected(evidence, Vocabulary.OA_END)));
  }

  private Node selected(Node evidence, Node property) {
    return objects(evidence, Vocabulary.HAS_SELECTOR).stream()
        .flatMap(selector -> objects(selector, property).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(evidence + " has no " + property));
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  /** Sorted, so that nothing depends on the order in which a graph answers. */
  private List<Node> objects(Node node, Node property) {
    return GraphUtil.listObjects(graph, node, property).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static String item(Node wikidata) {
    return wikidata.getURI().substring(wikidata.getURI().lastIndexOf('/') + 1);
  }

  private static String local(Node term) {
    return term.getURI().substring(Vocabulary.DL.length());
  }
}
