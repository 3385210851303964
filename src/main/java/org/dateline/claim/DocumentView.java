package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.entity.Cast;
import org.dateline.language.Document;
import org.dateline.language.Quotation;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.TimeExpression;

/** A document and its cast, as the parts of this room look at them. */
final class DocumentView {
  private final Document document;
  private final CastIndex cast;
  private final List<Syntax> syntax;

  DocumentView(Document document, Cast cast) {
    this.document = document;
    this.cast = new CastIndex(cast);
    this.syntax = document.sentences().stream().map(Syntax::new).toList();
  }

  Document document() {
    return document;
  }

  CastIndex cast() {
    return cast;
  }

  List<Syntax> sentences() {
    return syntax;
  }

  Syntax sentence(int index) {
    return syntax.get(index);
  }

  String text(Span span) {
    return span.of(document.article().text());
  }

  /** The quotation that a token stands in. */
  Optional<Quotation> quotation(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return document.quotations().stream().filter(it -> it.outer().covers(span)).findFirst();
  }

  /** The time that a token is part of. */
  static Optional<TimeExpression> time(Sentence sentence, int token) {
    return sentence.times().stream()
        .filter(time -> time.first() <= token && token < time.last())
        .findFirst();
  }
}
