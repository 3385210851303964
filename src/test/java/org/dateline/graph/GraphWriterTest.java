package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
  private static final GraphWriter WRITER = new GraphWriter(GraphNames.standard());
  private static final List<Quad> QUADS = sample();

  @TempDir Path folder;

  @Property(tries = 25)
  void theOrderInWhichQuadsComeDoesNotShow(@ForAll long seed, @ForAll RdfFormat format) {
    List<Quad> shuffled = new ArrayList<>(QUADS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(bytes(shuffled, format)).isEqualTo(bytes(QUADS, format));
  }

  @Property(tries = 25)
  void neitherDoTheLabelsOfBlankNodes(@ForAll long seed, @ForAll RdfFormat format) {
    List<Quad> fresh = new ArrayList<>(withBlanks());
    Collections.shuffle(fresh, new Random(seed));
    assertThat(bytes(fresh, format)).isEqualTo(bytes(withBlanks(), format));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadBack(RdfFormat format) throws IOException {
    Path file = folder.resolve("graph." + format.extension() + ".gz");
    WRITER.write(QUADS, format, file);
    DatasetGraph read = GraphReader.read(file);
    DatasetGraph expected = DatasetGraphFactory.createGeneral();
    for (Quad quad : QUADS) {
      expected.add(format.hasQuads() ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()));
    }
    assertThat(IsoMatcher.isomorphic(read, expected)).isTrue();
  }

  @Test
  void onlyTheFileIsLeftBehind() throws IOException {
    Path file = folder.resolve("graph.ttl");
    WRITER.write(QUADS, RdfFormat.TURTLE, file);
    WRITER.write(QUADS, RdfFormat.TURTLE, file);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void linesOfNQuadsAreSorted() {
    assertThat(new String(bytes(QUADS, RdfFormat.NQUADS), StandardCharsets.UTF_8).lines())
        .isSorted()
        .hasSize(new HashSet<>(QUADS).size());
  }

  @Test
  void turtleReadsFromTheArticleToItsMentions() {
    String turtle = new String(bytes(QUADS, RdfFormat.TURTLE), StandardCharsets.UTF_8);
    List<String> marks =
        List.of("a schema:NewsArticle", "\nevent:", "\nentity:", "\n:evidence-", "\n:mention-");
    assertThat(marks.stream().map(turtle::indexOf)).isSorted().doesNotContain(-1);
    assertThat(turtle.indexOf("\n:mention-92")).isLessThan(turtle.indexOf("\n:mention-105"));
  }

  @Test
  void anUnknownFormatIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> RdfFormat.expectName("hdt"))
        .isInstanceOf(UserMistake.class)
        .hasMessage(
            "'hdt' is no RDF format that is known. Known are turtle (.ttl), ntriples (.nt), "
                + "nquads (.nq), trig (.trig), jsonld (.jsonld), rdfxml (.rdf).");
    assertThatThrownBy(() -> RdfFormat.expectFile(Path.of("graph.gz")))
        .isInstanceOf(UserMistake.class);
  }

  @Test
  void aFormatIsKnownByNameExtensionAndFile() {
    assertThat(RdfFormat.expectName("Turtle")).isEqualTo(RdfFormat.TURTLE);
    assertThat(RdfFormat.expectName("nq")).isEqualTo(RdfFormat.NQUADS);
    assertThat(RdfFormat.expectFile(Path.of("news/a.b.TRIG.gz"))).isEqualTo(RdfFormat.TRIG);
  }

  @Test
  void aFileThatIsNotWellFormedIsAUserMistakeWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.ttl"), "<e:a> <e:b> <e:c> .\n<e:a> oops\n");
    assertThatThrownBy(() -> GraphReader.read(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("bad.ttl is not well-formed turtle")
        .hasMessageContaining("line: 2");
    assertThatThrownBy(() -> GraphReader.read(folder.resolve("none.ttl")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("There is no file");
  }

  private static List<Quad> sample() {
    try {
      List<Quad> quads =
          new ArrayList<>(
              GraphFixture.build(
                      "https://example.org/talks", GraphFixture.meeting(), GraphFixture.statement())
                  .quads());
      Node odd = NodeFactory.createLiteralString("tab\t \"quotes\" \\ return\r\n line\n");
      quads.add(
          new Quad(GraphNames.standard().wikidata(), Vocabulary.dl("Name"), Vocabulary.LABEL, odd));
      return quads;
    } catch (org.dateline.problem.BadArticle e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each call makes new blank nodes. */
  private static List<Quad> withBlanks() {
    String turtle =
        "@prefix e: <https://example.org/> . e:a e:p [ e:q [ e:r 1 ] ], [ e:q [ e:r 2 ] ] . "
            + "e:b e:p [ e:q ( 1 2 ) ] . GRAPH e:g { e:a e:p [ e:s 'x' ] }";
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    RDFParser.fromString(turtle, Lang.TRIG).parse(dataset);
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  private static byte[] bytes(List<Quad> quads, RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WRITER.write(quads, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
