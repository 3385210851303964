package org.dateline.cli;

import java.io.IOException;
import org.dateline.graph.ArticleGraph;

/** Takes the graphs of articles and writes them together. */
interface GraphOutput {
  void add(ArticleGraph graph);

  /** Writes what is left to write. */
  void finish() throws IOException;
}
