package org.dateline.pipeline;

import org.dateline.article.Article;
import org.dateline.problem.BadArticle;

/** Finds what articles say. Implementations are safe for use by several threads. */
interface ClaimSource {
  /**
   * @throws BadArticle where the article cannot be read
   */
  Said read(Article article) throws BadArticle;
}
