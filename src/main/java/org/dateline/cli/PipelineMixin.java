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

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = GraphNames.DEFAULT_BASE,
      description = "Namespace of articles, entities and events (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(names = "--no-text", description = "Leave the articles' text out of the graph.")
  private boolean noText;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Lexicon entries of your own; see ontology/lexicon/README.md.")
  private List<Path> lexicons = List.of();

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
    try {
      return new GraphNames(base);
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "--base " + base + " is no namespace.",
          "Give an absolute IRI that ends in / or #, such as " + GraphNames.DEFAULT_BASE + ".",
          e);
    }
  }

  PipelineOptions options() {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new UserMistake(
          "--min-confidence " + leastConfidence + " is out of range.",
          "Give a number from 0 to 1.");
    }
    return new PipelineOptions(
        names().base(), !noText, lexicons, ontologies, leastConfidence, gazetteer.folder());
  }
}
