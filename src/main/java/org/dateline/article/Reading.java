package org.dateline.article;

import org.dateline.problem.BadArticle;

/** What came of reading one article: the article, or why there is none. */
public sealed interface Reading {
  /**
   * @param where the file, with the line where one file holds several articles
   * @param article the article
   */
  record Read(String where, Article article) implements Reading {}

  /**
   * @param problem why it could not be read
   */
  record Failed(BadArticle problem) implements Reading {}
}
