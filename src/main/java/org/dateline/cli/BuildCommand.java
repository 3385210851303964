package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.dateline.article.Reading;
import org.dateline.graph.GraphWriter;
import org.dateline.graph.NifDocument;
import org.dateline.graph.RdfFormat;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.ParallelRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Reads articles and writes what they say as RDF.",
    footer = {
      "",
      "  dateline build article.txt --date 2022-09-15",
      "  dateline build news/ -o graph.trig",
      "  dateline build news/ --format nif -o links.ttl",
      "  cat article.txt | dateline build --format jsonld"
    })
final class BuildCommand implements Callable<Integer> {
  private static final String NIF = "nif";

  @Mixin private Console console;
  @Mixin private ArticleOptions articles;
  @Mixin private PipelineMixin pipelineOptions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output without it. Its extension tells the format.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "turtle, ntriples, nquads, trig, jsonld or rdfxml (default: turtle for one article, trig"
              + " for several); nif: names and links only, in NIF 2.0 as Turtle.")
  private @Nullable String format;

  private final Streams streams;

  BuildCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    expectText();
    int count = articles.count();
    RdfFormat rdf = format(count);
    RunReport report = new RunReport();
    List<Quad> quads = new ArrayList<>();
    Pipeline pipeline = Pipeline.load(pipelineOptions.options());
    try (Stream<Reading> readings = articles.read(streams.in());
        Progress progress = Progress.of("articles", count, console)) {
      new ParallelRun(pipeline, pipelineOptions.threads())
          .run(
              readings,
              outcome -> {
                progress.step();
                take(outcome, quads, report);
              });
    }
    if (report.hasBuilt()) {
      write(isNif() ? NifDocument.of(quads) : quads, rdf);
    }
    console.detail(report.summary());
    return report.exitCode();
  }

  private boolean isNif() {
    return NIF.equalsIgnoreCase(format);
  }

  private void expectText() {
    if (isNif() && !pipelineOptions.options().text()) {
      throw new UserMistake("NIF holds the text of the articles.", "Leave out --no-text.");
    }
  }

  private RdfFormat format(int count) {
    if (isNif()) {
      return RdfFormat.TURTLE;
    }
    if (format != null) {
      return RdfFormat.expectName(format);
    }
    if (output != null) {
      return RdfFormat.expectFile(output);
    }
    return count == 1 ? RdfFormat.TURTLE : RdfFormat.TRIG;
  }

  private void take(Outcome outcome, List<Quad> quads, RunReport report) {
    if (outcome instanceof Outcome.Failed failed) {
      report.failed(failed.problem());
      console.report(failed.problem());
    } else if (outcome instanceof Outcome.Built built) {
      report.built();
      quads.addAll(built.graph().quads());
    }
  }

  private void write(List<Quad> quads, RdfFormat rdf) throws IOException {
    GraphWriter writer = new GraphWriter(pipelineOptions.names());
    if (output != null) {
      writer.write(quads, rdf, output);
      return;
    }
    OutputStream out = streams.out();
    writer.write(quads, rdf, out);
    out.flush();
  }
}
