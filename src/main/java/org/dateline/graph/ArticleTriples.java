package org.dateline.graph;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.dateline.article.Article;
import org.dateline.language.CalendarDate;

/** Writes what was published: headline, date, publisher, text. */
final class ArticleTriples {
  private final Node node;
  private final QuadSink sink;

  ArticleTriples(Node node, QuadSink sink) {
    this.node = node;
    this.sink = sink;
  }

  void write(Article article, boolean withText) {
    sink.add(sink.graph(), Vocabulary.WAS_DERIVED_FROM, node);
    sink.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    sink.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    sink.add(node, Vocabulary.IN_LANGUAGE, Literals.string(article.language()));
    article.headline().ifPresent(headline -> writeHeadline(headline, article.language()));
    article.published().ifPresent(this::writeDate);
    article.url().ifPresent(url -> sink.add(node, Vocabulary.URL, Literals.uri(url)));
    article
        .identifier()
        .ifPresent(id -> sink.add(node, Vocabulary.IDENTIFIER, Literals.string(id)));
    article
        .publisher()
        .ifPresent(name -> sink.add(node, Vocabulary.PUBLISHER, Literals.string(name)));
    if (withText) {
      sink.add(node, Vocabulary.TEXT, Literals.string(article.text()));
    }
  }

  private void writeHeadline(String headline, String language) {
    Node words = Literals.words(headline, language);
    sink.add(node, Vocabulary.HEADLINE, words);
    sink.add(node, Vocabulary.LABEL, words);
  }

  private void writeDate(LocalDate day) {
    sink.add(node, Vocabulary.DATE_PUBLISHED, Literals.date(new CalendarDate.Day(day)));
  }
}
