package org.dateline.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.bundle.BundledFolder;

/**
 * The classes and properties that a graph may use: {@code dateline.ttl}, PLOVER's event types, the
 * alignments, and whatever files a user adds; those may hold shapes as well. Immutable once read,
 * and safe for use by several threads.
 */
public final class Ontology {
  private static final List<String> FILES = List.of("dateline.ttl", "plover.ttl", "alignments.ttl");

  /**
   * A property that states an asserted instance of a class in one triple.
   *
   * @param property the property
   * @param from the role that fills its subject
   * @param to the role that fills its object; where empty, the instance itself does
   */
  record ShortForm(Node property, String from, Optional<String> to) {}

  private final Graph graph = GraphFactory.createDefaultGraph();

  private Ontology() {}

  /** The ontology that travels with the program. */
  public static Ontology bundled() {
    return with(List.of());
  }

  /**
   * The bundled ontology and further files in any RDF format.
   *
   * @throws org.dateline.problem.UserMistake where a file cannot be read
   */
  public static Ontology with(List<Path> additions) {
    Ontology ontology = new Ontology();
    BundledFolder folder = new BundledFolder("ontology");
    for (String file : FILES) {
      try (InputStream in = folder.open(file)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(ontology.graph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (Path file : additions) {
      GraphReader.read(file).find().forEachRemaining(quad -> ontology.graph.add(quad.asTriple()));
    }
    return ontology;
  }

  /** All its triples, for reading; shapes that a user's file holds among them. */
  Graph graph() {
    return graph;
  }

  /** What types are below what, and which individuals are of what type: all that shapes ask. */
  List<Triple> hierarchy() {
    return graph.stream()
        .filter(
            triple ->
                triple.getPredicate().equals(Vocabulary.SUB_CLASS_OF)
                    || triple.getPredicate().equals(Vocabulary.TYPE))
        .filter(triple -> isOwn(triple.getSubject()) && isOwn(triple.getObject()))
        .toList();
  }

  private static boolean isOwn(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.DL);
  }

  /** Its triples in a named graph, sorted. */
  public List<Quad> quads(Node graphName) {
    List<Quad> quads = graph.stream().map(triple -> new Quad(graphName, triple)).toList();
    return CanonicalQuads.of(quads);
  }

  /** Whether it says anything of the term with that local name. */
  public boolean declares(String localName) {
    return graph.contains(Vocabulary.dl(localName), Vocabulary.TYPE, Node.ANY);
  }

  /** Whether one class is the other or below it. */
  public boolean isA(String type, Node ancestor) {
    return lineage(Vocabulary.dl(type)).contains(ancestor);
  }

  /** A class and all those of Dateline's above it, nearest first. */
  List<Node> lineage(Node type) {
    Set<Node> lineage = new LinkedHashSet<>(Set.of(type));
    List<Node> level = List.of(type);
    while (!level.isEmpty()) {
      level = level.stream().flatMap(this::parents).filter(lineage::add).toList();
    }
    return List.copyOf(lineage);
  }

  private Stream<Node> parents(Node type) {
    return objects(type, Vocabulary.SUB_CLASS_OF).filter(Ontology::isOwn);
  }

  /** The label of a term, or its local name where it has none. */
  String label(String localName) {
    return objects(Vocabulary.dl(localName), Vocabulary.LABEL)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(localName);
  }

  /** Local names of the properties that identify a class's instances, sorted. */
  Set<String> identifyingProperties(String type) {
    Set<String> names = new TreeSet<>();
    nearest(type, Vocabulary.IDENTIFIED_BY).forEach(property -> names.add(localName(property)));
    return names;
  }

  /** How a class's instances are labelled: roles in braces. */
  String labelPattern(String type) {
    return nearest(type, Vocabulary.LABEL_PATTERN).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** The short forms of a class and those above it. */
  List<ShortForm> shortForms(String type) {
    return lineage(Vocabulary.dl(type)).stream()
        .flatMap(ancestor -> subjects(Vocabulary.SHORT_FORM_OF, ancestor))
        .map(
            property ->
                new ShortForm(
                    property,
                    role(property, Vocabulary.FROM_ROLE).orElseThrow(),
                    role(property, Vocabulary.TO_ROLE)))
        .toList();
  }

  private Optional<String> role(Node property, Node direction) {
    return objects(property, direction).map(Ontology::localName).findFirst();
  }

  private List<Node> nearest(String type, Node property) {
    for (Node ancestor : lineage(Vocabulary.dl(type))) {
      List<Node> values = objects(ancestor, property).toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(BY_TEXT);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(Triple::getSubject).sorted(BY_TEXT);
  }

  private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  private static String localName(Node term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }
}
