package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.problem.BadArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NifDocumentTest {
  private static final Graph NIF = GraphFactory.createDefaultGraph();

  @BeforeAll
  static void writeAndReadBack() throws BadArticle, IOException {
    ArticleGraph article = GraphFixture.build("https://example.org/talks", GraphFixture.meeting());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(GraphNames.standard())
        .write(NifDocument.of(article.quads()), RdfFormat.TURTLE, out);
    RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.TURTLE).parse(NIF);
  }

  @Test
  void theContextHoldsTheTextAndItsLengthInCodePoints() {
    Node context = subjects("Context").get(0);
    String text = value(context, "isString");
    assertThat(text).isEqualTo(GraphFixture.TEXT);
    assertThat(number(context, "endIndex")).isEqualTo(text.codePointCount(0, text.length()));
    assertThat(context.getURI()).endsWith("#char=0," + number(context, "endIndex"));
  }

  @Test
  void offsetsOfNamesCountCodePoints() {
    List<Node> phrases = subjects("Phrase");
    assertThat(phrases).isNotEmpty();
    int[] points = GraphFixture.TEXT.codePoints().toArray();
    for (Node phrase : phrases) {
      int start = number(phrase, "beginIndex");
      int end = number(phrase, "endIndex");
      assertThat(new String(points, start, end - start)).isEqualTo(value(phrase, "anchorOf"));
    }
  }

  @Test
  void aLinkedNameRefersToItsWikidataItem() {
    List<String> items = new ArrayList<>();
    NIF.find(Node.ANY, NodeFactory.createURI(Prefixes.ITSRDF + "taIdentRef"), Node.ANY)
        .forEachRemaining(triple -> items.add(triple.getObject().getURI()));
    assertThat(items).contains("http://www.wikidata.org/entity/Q61053");
  }

  @Test
  void everyNameBelongsToTheContext() {
    Node context = subjects("Context").get(0);
    assertThat(subjects("Phrase"))
        .allSatisfy(
            phrase -> assertThat(NIF.contains(phrase, nif("referenceContext"), context)).isTrue());
  }

  private static List<Node> subjects(String type) {
    return NIF.find(Node.ANY, Vocabulary.TYPE, nif(type)).mapWith(Triple::getSubject).toList();
  }

  private static String value(Node subject, String property) {
    return NIF.find(subject, nif(property), Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private static int number(Node subject, String property) {
    return Integer.parseInt(value(subject, property));
  }

  private static Node nif(String term) {
    return NodeFactory.createURI(Prefixes.NIF + term);
  }
}
