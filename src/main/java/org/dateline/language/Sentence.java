package org.dateline.language;

import java.util.List;

/**
 * One sentence with all that is known of how it is built.
 *
 * @param index place in the document, from 0
 * @param paragraph place of its paragraph in the document, from 0
 * @param kind what part of an article it is
 * @param span where it stands in the article's text
 * @param tokens its tokens
 * @param dependencies its enhanced++ graph over the tokens; without edges for datelines, bylines
 *     and what is too long to be a sentence
 * @param names names that the statistical finder found, in order, without overlap
 * @param times times that it names, in order
 */
public record Sentence(
    int index,
    int paragraph,
    Kind kind,
    Span span,
    List<Token> tokens,
    DependencyGraph dependencies,
    List<NameSpan> names,
    List<TimeExpression> times) {

  /** What part of an article a sentence is. */
  public enum Kind {
    /** A headline at the top of the text. */
    HEADLINE,
    /** A heading between paragraphs. */
    HEADING,
    /** Where, when and by which agency a story was filed; stands before its first sentence. */
    DATELINE,
    /** Who wrote, edited or photographed it, or when it was put up. */
    BYLINE,
    /** Running text. */
    BODY
  }

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    times = List.copyOf(times);
  }

  /** The token at a place. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The stretch of text from one token up to, not including, another. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last - 1).span().end());
  }
}
