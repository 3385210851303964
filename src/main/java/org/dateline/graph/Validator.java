package org.dateline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.bundle.BundledFolder;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against {@code ontology/shapes.ttl} (W3C SHACL). What an article says is checked by
 * itself, with what is known of the entities that it names: two articles may differ on an event.
 * Safe for use by several threads.
 */
public final class Validator {
  private final Ontology ontology;
  private final List<Triple> hierarchy;
  private volatile @Nullable Shapes shapes;

  /**
   * @param ontology tells which class is below which, and may bring shapes of its own
   */
  public Validator(Ontology ontology) {
    this.ontology = ontology;
    this.hierarchy = ontology.hierarchy();
  }

  /** All that the shapes object to in a dataset, violations first. */
  public List<Finding> check(DatasetGraph dataset) {
    List<Quad> quads = new ArrayList<>();
    for (Iterator<Quad> found = dataset.find(); found.hasNext(); ) {
      quads.add(found.next());
    }
    return check(quads);
  }

  /** All that the shapes object to, violations first; each finding once. */
  public List<Finding> check(Collection<Quad> quads) {
    Set<Node> articleGraphs = articleGraphs(quads);
    Graph shared = GraphFactory.createDefaultGraph();
    Map<Node, Graph> articles = new LinkedHashMap<>();
    for (Quad quad : quads) {
      Graph graph =
          articleGraphs.contains(quad.getGraph())
              ? articles.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createDefaultGraph())
              : shared;
      graph.add(quad.asTriple());
    }
    Set<Finding> findings = new LinkedHashSet<>();
    if (articles.size() == 1) {
      articles.values().iterator().next().find().forEachRemaining(shared::add);
    } else {
      articles.values().forEach(said -> findings.addAll(validate(withEntities(said, shared))));
    }
    findings.addAll(validate(shared));
    return findings.stream().sorted(ORDER).toList();
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::path)
          .thenComparing(Finding::message)
          .thenComparing(Finding::value);

  /** Named graphs that describe an article; the others are shared. */
  private static Set<Node> articleGraphs(Collection<Quad> quads) {
    Set<Node> graphs = new HashSet<>();
    for (Quad quad : quads) {
      if (!CanonicalQuads.inDefaultGraph(quad)
          && quad.getPredicate().equals(Vocabulary.TYPE)
          && quad.getObject().equals(Vocabulary.ARTICLE)) {
        graphs.add(quad.getGraph());
      }
    }
    return graphs;
  }

  /** Adds what is said elsewhere of the nodes that an article's graph points to. */
  private static Graph withEntities(Graph said, Graph shared) {
    Graph both = GraphFactory.createDefaultGraph();
    Set<Node> named = new HashSet<>();
    said.find()
        .forEachRemaining(
            triple -> {
              both.add(triple);
              named.add(triple.getSubject());
              named.add(triple.getObject());
            });
    for (Node node : named) {
      if (!node.isLiteral()) {
        shared.find(node, Node.ANY, Node.ANY).forEachRemaining(both::add);
      }
    }
    return both;
  }

  private List<Finding> validate(Graph data) {
    hierarchy.forEach(data::add);
    return ShaclValidator.get().validate(shapes(), data).getEntries().stream()
        .map(Validator::finding)
        .toList();
  }

  private static Finding finding(ReportEntry entry) {
    return new Finding(
        severity(entry.severity()),
        entry.focusNode().toString(),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : text(entry.value()),
        Objects.requireNonNullElse(entry.message(), "breaks a shape"));
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static Finding.Severity severity(Severity severity) {
    if (severity.equals(Severity.Warning)) {
      return Finding.Severity.WARNING;
    }
    return severity.equals(Severity.Info) ? Finding.Severity.INFO : Finding.Severity.VIOLATION;
  }

  private Shapes shapes() {
    Shapes parsed = shapes;
    if (parsed == null) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(new BundledFolder("ontology").read("shapes.ttl"), Lang.TURTLE)
          .parse(graph);
      ontology.graph().stream().forEach(graph::add);
      parsed = Shapes.parse(graph);
      shapes = parsed;
    }
    return parsed;
  }
}
