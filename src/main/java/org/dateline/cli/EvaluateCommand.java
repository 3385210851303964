package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.article.Defaults;
import org.dateline.evaluate.Calibration;
import org.dateline.evaluate.ErrorList;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Evaluator;
import org.dateline.evaluate.FigureTable;
import org.dateline.evaluate.GoldSet;
import org.dateline.evaluate.Run;
import org.dateline.evaluate.RunDifference;
import org.dateline.evaluate.RunFile;
import org.dateline.graph.Ontology;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.PipelineOptions;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Holds what it reads in articles against what a careful reader found in them.",
    footer = {
      "",
      "  dateline evaluate data/articles",
      "  dateline evaluate gold/ articles/ --errors errors.txt --json today.json",
      "  dateline evaluate data/articles --compare yesterday.json"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private PipelineMixin pipelineOptions;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Folder of gold in Turtle; data/articles/README.md tells its form.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ARTICLES",
      description = "Folder of articles with the same file names (default: that of the gold).")
  private @Nullable Path articles;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Write each fact that was missed, differs or is beyond the gold; -v shows them.")
  private @Nullable Path errors;

  @Option(
      names = "--calibration",
      description = "Show for each tenth of confidence how many facts were right.")
  private boolean calibration;

  @Option(names = "--json", paramLabel = "FILE", description = "Keep this run for --compare.")
  private @Nullable Path json;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Show what was gained and lost since a run that --json kept.")
  private @Nullable Path compare;

  private final PrintWriter out;
  private final PipelineLoader loader;

  EvaluateCommand(PrintWriter out, PipelineLoader loader) {
    this.out = out;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    Optional<Run> before = Optional.ofNullable(compare).map(RunFile::read);
    PipelineOptions options = pipelineOptions.options();
    GoldSet set = goldSet(options);
    Pipeline pipeline = loader.load(options);
    AtomicBoolean failed = new AtomicBoolean();
    Evaluation result =
        new Evaluator(pipeline, pipelineOptions.threads())
            .evaluate(
                set,
                Defaults.NONE,
                problem -> {
                  failed.set(true);
                  console.report(problem);
                });
    new FigureTable(result).lines().forEach(out::println);
    if (calibration) {
      show(new Calibration(result).lines());
    }
    before.ifPresent(run -> show(new RunDifference(run, result).lines()));
    List<String> list = new ErrorList(result).lines();
    if (console.isVerbose()) {
      show(list);
    }
    write(list);
    if (json != null) {
      RunFile.write(result, json);
    }
    out.flush();
    return failed.get() ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  /** Read before the models, so that a mistake is told at once. */
  private GoldSet goldSet(PipelineOptions options) {
    Ontology ontology =
        options.ontologies().isEmpty() ? Ontology.bundled() : Ontology.with(options.ontologies());
    return GoldSet.read(gold, articles == null ? gold : articles, ontology);
  }

  private void show(List<String> lines) {
    out.println();
    lines.forEach(out::println);
  }

  private void write(List<String> list) {
    if (errors == null) {
      return;
    }
    try {
      Files.write(errors, list);
    } catch (IOException e) {
      throw new UserMistake(
          "The errors cannot be written to " + errors + ".",
          "Name a file in a folder of yours.",
          e);
    }
  }
}
