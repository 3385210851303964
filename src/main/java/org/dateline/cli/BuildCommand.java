package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Reading;
import org.dateline.graph.RdfFormat;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.ParallelRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.problem.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "build",
    description = "Reads articles and writes what they say as RDF.",
    footer = {
      "",
      "Examples:",
      "  dateline build article.txt --date 2022-09-15",
      "  dateline build news/ -o graph.trig",
      "  dateline build news/ --format nif -o links.ttl    names and links only, in NIF 2.0",
      "  cat article.txt | dateline build --format jsonld"
    })
final class BuildCommand implements Callable<Integer> {
  private static final String NIF = "nif";

  @Mixin private Console console;
  @Mixin private ArticleOptions articles;
  @Mixin private OutputOptions output;
  @Mixin private PipelineMixin options;

  private final Streams streams;
  private final PipelineLoader loader;

  BuildCommand(Streams streams, PipelineLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    articles.count(); // a wrong path is told before the models are loaded
    format();
    expectText();
    int threads = options.threads();
    Pipeline pipeline = loader.load(options.options());
    RunReport report = new RunReport();
    output.write(streams, out -> build(new ParallelRun(pipeline, threads), report, out));
    console.detail(report.summary());
    if (report.built() > 1 && !isNif()) {
      format().ifPresent(format -> OutputOptions.sayMerged(console, format));
    }
    return report.exitCode();
  }

  private boolean build(ParallelRun run, RunReport report, OutputStream out) throws IOException {
    GraphOutput graphs = graphOutput(out);
    try (Stream<Reading> readings = articles.read(streams.in());
        Progress progress = Progress.of("articles", articles.expected(), console)) {
      run.run(
          readings,
          outcome -> {
            progress.step();
            take(outcome, graphs, report);
          });
    }
    if (report.hasBuilt()) {
      graphs.finish();
    }
    return report.hasBuilt();
  }

  private GraphOutput graphOutput(OutputStream out) {
    return format()
        .filter(RdfFormat::isLines)
        .<GraphOutput>map(lines -> new StreamedGraphs(lines, out))
        .orElseGet(() -> new CollectedGraphs(options.names(), format(), isNif(), out));
  }

  private boolean isNif() {
    return output.isNamed(NIF);
  }

  private void expectText() {
    if (isNif() && !options.options().text()) {
      throw new UserMistake("NIF holds the text of the articles.", "Leave out --no-text.");
    }
  }

  private Optional<RdfFormat> format() {
    return isNif() ? Optional.of(RdfFormat.TURTLE) : output.format(NIF);
  }

  private void take(Outcome outcome, GraphOutput graphs, RunReport report) {
    if (outcome instanceof Outcome.Failed failed) {
      report.failed(failed.problem());
      console.report(failed.problem());
    } else if (outcome instanceof Outcome.Built built) {
      report.addBuilt();
      graphs.add(built.graph());
    }
  }
}
