package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.graph.Vocabulary;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;

/**
 * Sees that what a question is asked about is in the store, so that no answer is empty because of a
 * misspelling.
 */
public final class StoreNames {
  private static final Set<String> LANGUAGES = Set.of("", "en");

  private final LocalStore store;

  /** Of a store. */
  public StoreNames(LocalStore store) {
    this.store = store;
  }

  /**
   * The settings with each name as the store spells it.
   *
   * @throws UserMistake when nothing in the store has that name or IRI; it tells names like it
   */
  public Map<String, String> expect(NamedQuery query, Map<String, String> settings) {
    Map<String, String> spelt = new LinkedHashMap<>(settings);
    Map<String, List<Node>> values = query.values(settings);
    return store.read(
        dataset -> {
          values.forEach(
              (parameter, nodes) ->
                  spelling(dataset, nodes).ifPresent(name -> spelt.put(parameter, name)));
          return spelt;
        });
  }

  /** Empty where the value stands as it is. */
  private static Optional<String> spelling(DatasetGraph dataset, List<Node> nodes) {
    nodes.stream().filter(Node::isURI).forEach(iri -> expectKnown(dataset, iri));
    Node first = nodes.get(0);
    boolean isName = first.isLiteral() && !first.getLiteralLanguage().isEmpty();
    if (!isName || nodes.stream().anyMatch(name -> isName(dataset, name))) {
      return Optional.empty();
    }
    return Optional.of(expectSpelling(dataset, first.getLiteralLexicalForm()));
  }

  private static void expectKnown(DatasetGraph dataset, Node iri) {
    if (!dataset.contains(Node.ANY, iri, Node.ANY, Node.ANY)
        && !dataset.contains(Node.ANY, Node.ANY, Vocabulary.SAME_AS, iri)) {
      throw new UserMistake(
          "Nothing in the store is <" + iri.getURI() + ">.",
          "Take an IRI from a column of a query's answer, or ask by a name.");
    }
  }

  private static boolean isName(DatasetGraph dataset, Node name) {
    return dataset.contains(Node.ANY, Node.ANY, Vocabulary.LABEL, name)
        || dataset.contains(Node.ANY, Node.ANY, Vocabulary.ALT_LABEL, name);
  }

  private static String expectSpelling(DatasetGraph dataset, String name) {
    NearNames names = new NearNames(namesOfEntities(dataset));
    return names.same(name).orElseThrow(() -> unknown(name, names.near(name)));
  }

  private static UserMistake unknown(String name, List<String> near) {
    return new UserMistake(
        "Nothing in the store is called '" + name + "'.",
        near.isEmpty()
            ? "Ask about a name as the articles write it, or by a Wikidata id such as Q159."
            : "Names like it: " + String.join(", ", near) + ".");
  }

  private static Stream<String> namesOfEntities(DatasetGraph dataset) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
        .flatMap(property -> Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, Node.ANY)))
        .filter(quad -> quad.getObject().isLiteral())
        .filter(quad -> LANGUAGES.contains(quad.getObject().getLiteralLanguage()))
        .filter(quad -> isEntity(dataset, quad.getSubject()))
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  private static boolean isEntity(DatasetGraph dataset, Node node) {
    return !node.toString().startsWith(Vocabulary.DL)
        && !dataset.contains(Node.ANY, node, Vocabulary.MODALITY, Node.ANY);
  }
}
