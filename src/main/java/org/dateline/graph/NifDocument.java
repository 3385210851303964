package org.dateline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * The names of articles and their links in NIF 2.0 with the Internationalization Tag Set, which
 * benchmarks of entity linking read. Offsets count code points. A name that is linked to no
 * Wikidata item refers to its entity in the graph.
 */
public final class NifDocument {
  private static final Set<Node> NAMED = Set.of(Vocabulary.dl("Name"), Vocabulary.dl("Demonym"));

  private final Graph graph = GraphMemFactory.createDefaultGraph();
  private final List<Quad> nif = new ArrayList<>();

  private NifDocument(Collection<Quad> quads) {
    quads.forEach(quad -> graph.add(quad.asTriple()));
  }

  /**
   * Makes NIF of the graphs of articles.
   *
   * @param quads articles with their texts, mentions and entities
   */
  public static List<Quad> of(Collection<Quad> quads) {
    NifDocument document = new NifDocument(quads);
    document.graph.find(Node.ANY, Vocabulary.TEXT, Node.ANY).forEachRemaining(document::addContext);
    document
        .graph
        .find(Node.ANY, Vocabulary.TYPE, Vocabulary.MENTION)
        .mapWith(Triple::getSubject)
        .forEachRemaining(document::addPhrase);
    return document.nif;
  }

  private void addContext(Triple text) {
    String string = text.getObject().getLiteralLexicalForm();
    int length = string.codePointCount(0, string.length());
    Node context = context(text.getSubject(), length);
    add(context, Vocabulary.TYPE, nif("Context"));
    add(context, Vocabulary.TYPE, nif("OffsetBasedString"));
    add(context, nif("isString"), Literals.string(string));
    addOffsets(context, 0, length);
    add(context, nif("sourceUrl"), text.getSubject());
  }

  private static Node context(Node article, int length) {
    return stretch(article, 0, length);
  }

  /** RFC 5147 counts characters from 0: {@code #char=0,42}. */
  private static Node stretch(Node article, int start, int end) {
    return NodeFactory.createURI(article.getURI() + "#char=" + start + "," + end);
  }

  private void addPhrase(Node mention) {
    Optional<Node> article = find(mention, Vocabulary.HAS_SOURCE);
    Optional<Node> text = article.flatMap(node -> find(node, Vocabulary.TEXT));
    boolean named = find(mention, Vocabulary.MENTION_TYPE).filter(NAMED::contains).isPresent();
    if (!named || text.isEmpty()) {
      return;
    }
    String string = text.get().getLiteralLexicalForm();
    for (Node selector : objects(mention, Vocabulary.HAS_SELECTOR)) {
      Optional<Node> start = find(selector, Vocabulary.OA_START);
      Optional<Node> end = find(selector, Vocabulary.OA_END);
      if (start.isPresent() && end.isPresent()) {
        addPhrase(mention, article.get(), string, number(start.get()), number(end.get()));
      }
    }
  }

  private void addPhrase(Node mention, Node article, String text, int start, int end) {
    Node phrase = stretch(article, start, end);
    int from = text.offsetByCodePoints(0, start);
    String anchor = text.substring(from, text.offsetByCodePoints(from, end - start));
    add(phrase, Vocabulary.TYPE, nif("Phrase"));
    add(phrase, Vocabulary.TYPE, nif("OffsetBasedString"));
    add(phrase, nif("anchorOf"), Literals.string(anchor));
    addOffsets(phrase, start, end);
    add(phrase, nif("referenceContext"), context(article, text.codePointCount(0, text.length())));
    for (Node entity : objects(mention, Vocabulary.REFERS_TO)) {
      add(phrase, itsrdf("taIdentRef"), find(entity, Vocabulary.SAME_AS).orElse(entity));
    }
    find(mention, Vocabulary.CONFIDENCE)
        .ifPresent(
            score ->
                add(
                    phrase,
                    itsrdf("taConfidence"),
                    NodeFactory.createLiteralDT(
                        score.getLiteralLexicalForm(), XSDDatatype.XSDdouble)));
  }

  private void addOffsets(Node string, int start, int end) {
    add(string, nif("beginIndex"), offset(start));
    add(string, nif("endIndex"), offset(end));
  }

  private static Node offset(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Optional<Node> find(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    Iterator<Triple> triples = graph.find(subject, property, Node.ANY);
    triples.forEachRemaining(triple -> found.add(triple.getObject()));
    return found;
  }

  private void add(Node subject, Node property, Node object) {
    nif.add(new Quad(Quad.defaultGraphNodeGenerated, subject, property, object));
  }

  private static Node nif(String term) {
    return NodeFactory.createURI(Prefixes.NIF + term);
  }

  private static Node itsrdf(String term) {
    return NodeFactory.createURI(Prefixes.ITSRDF + term);
  }
}
