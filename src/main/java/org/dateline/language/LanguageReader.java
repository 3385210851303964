package org.dateline.language;

import org.dateline.article.Article;
import org.dateline.problem.BadArticle;

/** Reads how an article is built. Implementations are safe for use by several threads. */
public interface LanguageReader {
  /**
   * @throws BadArticle where the article is empty or in a language that is not read
   */
  Document read(Article article) throws BadArticle;
}
