package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.graph.GraphNames;
import org.dateline.pipeline.PipelineOptions;
import org.dateline.problem.UserMistake;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are turned into graphs. */
final class PipelineMixin {
  @Mixin private GazetteerOption gazetteer;
  @Mixin private BaseOption base;
  @Mixin private LexiconOption lexicon;

  @Option(names = "--no-text", description = "Leave the articles' text out of the graph.")
  private boolean noText;

  @Option(
      names = "--ontology",
      paramLabel = "FILE",
      description = "Classes, properties and shapes of your own.")
  private List<Path> ontologies = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      defaultValue = "0.3",
      description =
          "Leave out facts whose confidence is below this; 0 leaves out none (default:"
              + " ${DEFAULT-VALUE}). Confidence is the share of such facts that are right in full.")
  private double leastConfidence;

  @Option(
      names = "--careful",
      description =
          "Ask a second parser too, and trust more what both find: half as fast, up to 2 GB.")
  private boolean careful;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    if (threads < 1) {
      throw new UserMistake("--threads " + threads + " is too few.", "Give 1 or more.");
    }
    return threads;
  }

  GraphNames names() {
    return base.names();
  }

  PipelineOptions options() {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new UserMistake(
          "--min-confidence " + leastConfidence + " is out of range.",
          "Give a number from 0 to 1.");
    }
    return new PipelineOptions(
        names().base(),
        !noText,
        lexicon.files(),
        ontologies,
        leastConfidence,
        careful,
        gazetteer.folder());
  }
}
