package org.dateline.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.dateline.article.Reading;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Ontology;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.ParallelRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.ArticleStore;
import org.dateline.store.GraphUpdate;
import org.dateline.store.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "load",
    description = "Reads articles and keeps what they say in a store or a running Fuseki.",
    footer = {
      "",
      "An article that is loaded again replaces what was known of it; nothing else changes.",
      "",
      "  dateline load news/ --store kg",
      "  dateline load news/ --endpoint http://localhost:3030/dateline --user editor"
    })
final class LoadCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private ArticleOptions articles;
  @Mixin private PipelineMixin pipelineOptions;
  @Mixin private EndpointOptions endpoint;

  private final Streams streams;

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    int count = articles.count();
    RunReport report = new RunReport();
    try (ArticleStore store = endpoint.open()) {
      Pipeline pipeline = Pipeline.load(pipelineOptions.options());
      loadOntology(store, pipeline);
      try (Stream<Reading> readings = articles.read(streams.in());
          Progress progress = Progress.of("articles", count, console)) {
        new ParallelRun(pipeline, pipelineOptions.threads())
            .run(
                readings,
                outcome -> {
                  progress.step();
                  take(outcome, store, report);
                });
      }
      say(report, store.flush());
    }
    return report.exitCode();
  }

  private void loadOntology(ArticleStore store, Pipeline pipeline) {
    GraphNames names = pipelineOptions.names();
    Ontology ontology = pipeline.ontology();
    store.replaceGraph(
        names.ontology().getURI(),
        ontology.quads(names.ontology()).stream().map(Quad::asTriple).toList());
  }

  private void take(Outcome outcome, ArticleStore store, RunReport report) {
    if (outcome instanceof Outcome.Failed failed) {
      report.failed(failed.problem());
      console.report(failed.problem());
    } else if (outcome instanceof Outcome.Built built) {
      store.replace(update(built.graph()));
      report.built();
    }
  }

  private GraphUpdate update(ArticleGraph graph) {
    return new GraphUpdate(
        graph.graph().getURI(),
        graph.said().stream().map(Quad::asTriple).toList(),
        pipelineOptions.names().entities().getURI(),
        graph.entities().stream().map(Quad::asTriple).toList());
  }

  private void say(RunReport report, LoadReport loaded) {
    console.say(report.summary());
    console.say(
        loaded.added()
            + " new, "
            + loaded.replaced()
            + " replaced, "
            + loaded.unchanged()
            + " unchanged");
  }
}
