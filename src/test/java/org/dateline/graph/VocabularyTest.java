package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.claim.Modality;
import org.dateline.gazetteer.EntityType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A typo in an IRI is silent, except here. */
class VocabularyTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Pattern OWN_TERM =
      Pattern.compile("(?:\\bdl:|https://w3id\\.org/dateline/ontology#|dl\\(\")(\\w+)");
  private static final Node DEFINITION = NodeFactory.createURI(Vocabulary.SKOS + "definition");

  private final Ontology ontology = Ontology.bundled();

  @TestFactory
  Stream<DynamicTest> everyTermOfOursThatAFileUsesIsDeclared() {
    return Stream.of("src", "ontology", "queries", "data/language", "data/articles", "docs")
        .map(Path::of)
        .flatMap(VocabularyTest::files)
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> expectDeclared(file)));
  }

  private void expectDeclared(Path file) throws IOException {
    Matcher term = OWN_TERM.matcher(Files.readString(file));
    Set<String> unknown = new TreeSet<>();
    while (term.find()) {
      if (!ontology.declares(term.group(1))) {
        unknown.add(term.group(1));
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void typesAndModalitiesOfTheProgramAreDeclared() {
    for (EntityType type : EntityType.values()) {
      assertThat(ontology.declares(type.term())).isTrue();
    }
    for (Modality modality : Modality.values()) {
      assertThat(ontology.declares(modality.term())).isTrue();
    }
  }

  @Test
  void everyTermHasOneLabelAndOneDefinition() {
    DatasetGraph file = GraphReader.read(ONTOLOGY.resolve("dateline.ttl"));
    Set<Node> terms = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    file.find()
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().getURI().startsWith(Vocabulary.DL)) {
                terms.add(quad.getSubject());
              }
            });
    assertThat(terms).hasSizeGreaterThan(80);
    for (Node term : terms) {
      assertThat(count(file, term, Vocabulary.LABEL)).as("labels of %s", term).isEqualTo(1);
      assertThat(count(file, term, DEFINITION)).as("definitions of %s", term).isEqualTo(1);
      assertThat(count(file, term, Vocabulary.TYPE)).as("types of %s", term).isPositive();
    }
  }

  @Test
  void everyTermOfOthersIsOnTheCheckedList() {
    Set<String> known = new TreeSet<>(lines("external-terms.txt"));
    Map<String, String> unknown = new TreeMap<>();
    Stream.of(ONTOLOGY, Path.of("src/test/resources/org/dateline/graph"))
        .flatMap(VocabularyTest::files)
        .filter(file -> file.toString().endsWith(".ttl"))
        .forEach(
            file ->
                external(file)
                    .filter(term -> !known.contains(term))
                    .forEach(term -> unknown.put(term, file.toString())));
    assertThat(unknown).isEmpty();
  }

  /** Predicates and types anywhere, and whatever the alignments point to. */
  private static Stream<String> external(Path file) {
    Set<String> terms = new TreeSet<>();
    GraphReader.read(file)
        .find()
        .forEachRemaining(
            quad -> {
              Triple triple = quad.asTriple();
              terms.add(triple.getPredicate().getURI());
              boolean names =
                  triple.getPredicate().equals(Vocabulary.TYPE)
                      || file.endsWith("alignments.ttl")
                      || file.endsWith("shapes.ttl");
              if (names && triple.getObject().isURI()) {
                terms.add(triple.getObject().getURI());
              }
            });
    return terms.stream().filter(term -> !term.startsWith("https://w3id.org/dateline"));
  }

  @Test
  void everyTermThatTheProgramNamesIsOursOrOnTheCheckedList() throws IllegalAccessException {
    Set<String> known = new TreeSet<>(lines("external-terms.txt"));
    for (var field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node term) {
        String iri = term.getURI();
        boolean declared =
            iri.startsWith(Vocabulary.DL)
                ? ontology.declares(iri.substring(Vocabulary.DL.length()))
                : known.contains(iri);
        assertThat(declared).as(iri).isTrue();
      }
    }
  }

  @Test
  void prefixesMeanTheSameEverywhere() {
    Map<String, String> meanings = new TreeMap<>(new Prefixes(GraphNames.standard()).namespaces());
    Pattern prefix =
        Pattern.compile("(?m)^\\s*@?prefix\\s+(\\w+):\\s*<([^>]+)>", Pattern.CASE_INSENSITIVE);
    Stream.of("ontology", "queries")
        .map(Path::of)
        .flatMap(VocabularyTest::files)
        .forEach(
            file -> {
              Matcher found = prefix.matcher(read(file));
              while (found.find()) {
                String before = meanings.putIfAbsent(found.group(1), found.group(2));
                assertThat(before == null || before.equals(found.group(2)))
                    .as("%s: in %s", found.group(1), file)
                    .isTrue();
              }
            });
  }

  @Test
  void theFilesOfTheOntologyHaveNoBlankNodesToMultiply() {
    assertThat(ontology.quads(GraphNames.standard().ontology()))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  private static long count(DatasetGraph file, Node term, Node property) {
    return file.stream(Quad.defaultGraphIRI, term, property, Node.ANY).count();
  }

  private static List<String> lines(String name) {
    return read(Path.of("src/test/resources/org/dateline/graph", name))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|ttl|trig|rq|txt|tsv|md)"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
