package org.dateline.cli;

import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.PipelineOptions;

/** Makes the line from article to graph, which takes a second or two. */
interface PipelineLoader {
  /**
   * @throws org.dateline.problem.UserMistake where a file that the options name will not do
   */
  Pipeline load(PipelineOptions options);
}
