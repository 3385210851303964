package org.dateline.graph;

import org.apache.jena.graph.Node;
import org.dateline.language.Span;

/**
 * Writes where in an article something stands, as the Web Annotation Data Model has it: a quote
 * with what goes before and after, and a position in code points.
 */
final class Stretches {
  /** Code points of context on either side of a quote. */
  private static final int CONTEXT = 32;

  private final Iris iris;
  private final Node article;
  private final String text;
  private final CodePoints points;
  private final QuadSink sink;

  Stretches(Iris iris, Node article, String text, QuadSink sink) {
    this.iris = iris;
    this.article = article;
    this.text = text;
    this.points = new CodePoints(text);
    this.sink = sink;
  }

  /**
   * Writes a stretch and its selectors.
   *
   * @param kind the word for it in its IRI: {@code evidence}
   * @return its IRI
   */
  Node write(String kind, Node type, Span span) {
    int start = points.before(span.start());
    int end = points.before(span.end());
    Node node = iris.stretch(article, kind, start, end);
    sink.add(node, Vocabulary.TYPE, type);
    sink.add(node, Vocabulary.HAS_SOURCE, article);
    writeQuote(node, span);
    writePosition(node, start, end);
    return node;
  }

  private void writeQuote(Node node, Span span) {
    Node quote = iris.part(node, "quote");
    sink.add(node, Vocabulary.HAS_SELECTOR, quote);
    sink.add(quote, Vocabulary.TYPE, Vocabulary.TEXT_QUOTE_SELECTOR);
    sink.add(quote, Vocabulary.EXACT, Literals.string(span.of(text)));
    sink.add(quote, Vocabulary.PREFIX, Literals.string(points.leading(span.start(), CONTEXT)));
    sink.add(quote, Vocabulary.SUFFIX, Literals.string(points.trailing(span.end(), CONTEXT)));
  }

  private void writePosition(Node node, int start, int end) {
    Node position = iris.part(node, "position");
    sink.add(node, Vocabulary.HAS_SELECTOR, position);
    sink.add(position, Vocabulary.TYPE, Vocabulary.TEXT_POSITION_SELECTOR);
    sink.add(position, Vocabulary.OA_START, Literals.integer(start));
    sink.add(position, Vocabulary.OA_END, Literals.integer(end));
  }
}
