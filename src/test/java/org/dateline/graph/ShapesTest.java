package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every constraint is broken by one small change to a graph that breaks none. */
class ShapesTest {
  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
  private static final Node AGENT = NodeFactory.createURI("https://w3id.org/dateline/shapes#Agent");

  private final Validator validator = new Validator(Ontology.bundled());
  private final String valid = read("valid.ttl");

  private record Break(String message, List<String> removed, List<String> added) {}

  @Test
  void theValidGraphBreaksNone() {
    assertThat(validator.check(quads(graph(valid)))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> eachBreakIsFoundAndNothingElse() {
    return breaks().stream()
        .map(
            wrong ->
                DynamicTest.dynamicTest(
                    wrong.message(),
                    () ->
                        assertThat(validator.check(quads(apply(wrong))))
                            .extracting(Finding::message)
                            .containsOnly(wrong.message())));
  }

  @Test
  void everyConstraintHasAMessageThatIsTested() {
    Graph shapes = graph(new BundledFolder("ontology").read("shapes.ttl"));
    List<String> messages =
        shapes.stream(Node.ANY, MESSAGE, Node.ANY)
            .filter(triple -> !triple.getSubject().equals(AGENT))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(breaks()).extracting(Break::message).containsExactlyInAnyOrderElementsOf(messages);
    for (String kind : List.of("property", "sparql")) {
      shapes.stream(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#" + kind), Node.ANY)
          .forEach(
              triple ->
                  assertThat(shapes.contains(triple.getObject(), MESSAGE, Node.ANY)).isTrue());
    }
  }

  @Test
  void aWarningDoesNotKeepAGraphFromBeingWritten() {
    Break wrong = expectBreak("Fewer than two take part in a meeting or call.");
    assertThat(validator.check(quads(apply(wrong)))).noneMatch(Finding::isViolation);
  }

  @Test
  void aFindingSaysWhatWhichAndWhy() {
    Break wrong = expectBreak("A link score is a decimal from 0 to 1.");
    assertThat(validator.check(quads(apply(wrong))).get(0).sentence())
        .isEqualTo(
            "https://example.org/kristersson: A link score is a decimal from 0 to 1. Found: 70.0");
  }

  @Test
  void articlesMayDifferOnAnEventInGraphsOfTheirOwn() {
    List<Quad> quads = new ArrayList<>();
    String other = valid.replace("dl:modality dl:Planned", "dl:modality dl:Denied");
    quads.addAll(named("https://example.org/g1", graph(valid)));
    quads.addAll(named("https://example.org/g2", graph(other)));
    assertThat(validator.check(quads)).isEmpty();
  }

  private Graph apply(Break wrong) {
    Graph graph = graph(valid);
    Graph removed = triples(wrong.removed());
    removed.stream().forEach(triple -> assertThat(graph.contains(triple)).isTrue());
    removed.stream().forEach(graph::delete);
    triples(wrong.added()).stream().forEach(graph::add);
    return graph;
  }

  private Graph triples(List<String> lines) {
    Stream<String> prefixes = valid.lines().filter(line -> line.startsWith("@prefix"));
    Stream<String> triples = lines.stream().map(line -> line + " .");
    return graph(Stream.concat(prefixes, triples).collect(Collectors.joining("\n")));
  }

  private Break expectBreak(String message) {
    return breaks().stream()
        .filter(wrong -> wrong.message().equals(message))
        .findFirst()
        .orElseThrow();
  }

  private static List<Break> breaks() {
    return Arrays.stream(read("breaks.txt").split("\n\n"))
        .filter(block -> !block.startsWith("#"))
        .map(
            block ->
                new Break(
                    block.lines().findFirst().orElseThrow(),
                    lines(block, "- "),
                    lines(block, "+ ")))
        .toList();
  }

  private static List<String> lines(String block, String sign) {
    return block.lines().filter(line -> line.startsWith(sign)).map(l -> l.substring(2)).toList();
  }

  private static List<Quad> quads(Graph graph) {
    return named(Quad.defaultGraphIRI.getURI(), graph);
  }

  private static List<Quad> named(String name, Graph graph) {
    Node node = NodeFactory.createURI(name);
    return graph.stream().map(triple -> new Quad(node, triple)).toList();
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static String read(String name) {
    try (InputStream in = ShapesTest.class.getResourceAsStream("shapes/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
