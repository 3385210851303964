package org.dateline.pipeline;

import org.dateline.graph.ArticleGraph;
import org.dateline.problem.BadArticle;

/** What came of one article. */
public sealed interface Outcome {
  /**
   * @param where the file that it was read from
   * @param graph what it says
   */
  record Built(String where, ArticleGraph graph) implements Outcome {}

  /**
   * @param problem why there is no graph
   */
  record Failed(BadArticle problem) implements Outcome {}
}
