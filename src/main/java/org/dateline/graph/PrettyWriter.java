package org.dateline.graph;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeFormatterTTL_MultiLine;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes Turtle and TriG in {@link ReadingOrder}, a property a line. Only the prefixes that occur
 * are declared; where the data is of one article, the empty prefix names the places in its text.
 */
final class PrettyWriter {
  private static final int LINE = 120;

  private final List<Quad> quads;
  private final Map<String, String> prefixes;
  private final ReadingOrder order;
  private final NodeFormatter nodes;
  private final NodeFormatter paragraphs;

  /**
   * @param quads canonical quads
   */
  PrettyWriter(Prefixes prefixes, List<Quad> quads) {
    this.quads = quads;
    this.prefixes = used(prefixes, quads);
    this.order = new ReadingOrder(quads);
    PrefixMap map = PrefixMapFactory.create(this.prefixes);
    this.nodes = new NodeFormatterTTL(null, map);
    this.paragraphs = new NodeFormatterTTL_MultiLine(null, map);
  }

  private static Map<String, String> used(Prefixes known, List<Quad> quads) {
    Map<String, String> candidates = new LinkedHashMap<>(known.namespaces());
    List<String> articles =
        quads.stream()
            .filter(quad -> quad.getObject().equals(Vocabulary.ARTICLE))
            .map(quad -> quad.getSubject().toString())
            .distinct()
            .toList();
    if (articles.size() == 1) {
      candidates.put("", articles.get(0) + "#");
    }
    Set<String> namespaces = new HashSet<>();
    for (Quad quad : quads) {
      for (Node node :
          new Node[] {quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()}) {
        addNamespaces(node, namespaces);
      }
    }
    candidates.values().retainAll(namespaces);
    return candidates;
  }

  private static void addNamespaces(Node node, Set<String> namespaces) {
    if (node == null || node.isBlank()) {
      return;
    }
    String iri = node.isURI() ? node.getURI() : datatype(node);
    if (!iri.isEmpty()) {
      namespaces.add(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
    }
  }

  /** The datatype of a literal, or nothing where Turtle leaves it out. */
  private static String datatype(Node literal) {
    return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
            || !literal.getLiteralLanguage().isEmpty()
        ? ""
        : literal.getLiteralDatatypeURI();
  }

  /** Writes all graphs as one. */
  void writeTurtle(OutputStream out) {
    AWriter writer = IO.wrapUTF8(out);
    writePrefixes(writer);
    writeSubjects(writer, quads, "");
    writer.flush();
  }

  /** Writes the default graph, then the named graphs by name. */
  void writeTrig(OutputStream out) {
    AWriter writer = IO.wrapUTF8(out);
    writePrefixes(writer);
    Map<String, List<Quad>> graphs =
        quads.stream()
            .collect(
                Collectors.groupingBy(
                    quad -> CanonicalQuads.inDefaultGraph(quad) ? "" : quad.getGraph().toString(),
                    TreeMap::new,
                    Collectors.toList()));
    graphs.forEach((name, theirs) -> writeGraph(writer, name, theirs));
    writer.flush();
  }

  private void writeGraph(AWriter writer, String name, List<Quad> theirs) {
    if (name.isEmpty()) {
      writeSubjects(writer, theirs, "");
      return;
    }
    writer.println();
    nodes.format(writer, theirs.get(0).getGraph());
    writer.print(" {");
    writer.println();
    writeSubjects(writer, theirs, "  ");
    writer.print("}");
    writer.println();
  }

  private void writePrefixes(AWriter writer) {
    prefixes.forEach(
        (prefix, namespace) -> {
          writer.print("@prefix " + prefix + ": <" + namespace + "> .");
          writer.println();
        });
  }

  private void writeSubjects(AWriter writer, List<Quad> theirs, String indent) {
    Map<Node, List<Quad>> subjects =
        theirs.stream()
            .collect(
                Collectors.groupingBy(
                    Quad::getSubject, () -> new TreeMap<>(order.subjects()), Collectors.toList()));
    subjects.forEach(
        (subject, quadsOfSubject) -> {
          writer.println();
          writer.print(indent);
          nodes.format(writer, subject);
          writeProperties(writer, quadsOfSubject, indent);
        });
  }

  private void writeProperties(AWriter writer, List<Quad> theirs, String indent) {
    Map<Node, List<Quad>> properties =
        theirs.stream()
            .collect(
                Collectors.groupingBy(
                    Quad::getPredicate,
                    () -> new TreeMap<>(ReadingOrder.properties()),
                    Collectors.toList()));
    String before = " ";
    for (Map.Entry<Node, List<Quad>> entry : properties.entrySet()) {
      writer.print(before);
      writeObjects(writer, entry.getKey(), entry.getValue());
      before = " ;\n" + indent + "    ";
    }
    writer.print(" .");
    writer.println();
  }

  private void writeObjects(AWriter writer, Node property, List<Quad> theirs) {
    if (property.equals(Vocabulary.TYPE)) {
      writer.print("a");
    } else {
      nodes.format(writer, property);
    }
    String before = " ";
    List<Node> objects =
        theirs.stream()
            .map(Quad::getObject)
            .distinct()
            .sorted(Comparator.comparing(Node::toString, ReadingOrder::compareWithNumbers))
            .toList();
    for (Node object : objects) {
      writer.print(before);
      (isLong(object) ? paragraphs : nodes).format(writer, object);
      before = ", ";
    }
  }

  /** Long texts keep their lines; in short ones a line end is written as an escape. */
  private static boolean isLong(Node object) {
    return object.isLiteral() && object.getLiteralLexicalForm().length() > LINE;
  }
}
