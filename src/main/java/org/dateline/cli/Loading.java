package org.dateline.cli;

import java.io.InputStream;
import java.util.stream.Stream;
import org.dateline.article.Reading;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphNames;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.ParallelRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.ArticleStore;
import org.dateline.store.GraphUpdate;
import org.dateline.store.LoadReport;

/** Reads articles into a store, with the ontology that explains them. */
final class Loading {
  private final Console console;
  private final ArticleOptions articles;
  private final PipelineMixin options;
  private final Pipeline pipeline;
  private final RunReport report = new RunReport();

  Loading(Console console, ArticleOptions articles, PipelineMixin options, Pipeline pipeline) {
    this.console = console;
    this.articles = articles;
    this.options = options;
    this.pipeline = pipeline;
  }

  /** Loads all articles; says on the console what came of it. */
  RunReport into(ArticleStore store, InputStream in) {
    loadOntology(store);
    LoadedNewcomers newcomers = new LoadedNewcomers(store, options.names());
    EarlyEnd early = EarlyEnd.first(() -> keep(store));
    try (Stream<Reading> readings = articles.read(in);
        Progress progress = Progress.of("articles", articles.expected(), console)) {
      new ParallelRun(pipeline, options.threads())
          .run(
              readings,
              outcome -> {
                progress.step();
                take(outcome, store, newcomers);
              });
    } finally {
      early.close();
      say(store.flush());
    }
    say(newcomers);
    return report;
  }

  /** Whoever ends a long run does not want to lose what it has read. */
  private void keep(ArticleStore store) {
    int kept = store.flush().articles();
    console.say("Interrupted; articles kept: " + kept + ". Load again for the others.");
  }

  private void loadOntology(ArticleStore store) {
    GraphNames names = options.names();
    store.replaceGraph(names.ontology(), pipeline.ontology().quads(names.ontology()));
  }

  private void take(Outcome outcome, ArticleStore store, LoadedNewcomers newcomers) {
    if (outcome instanceof Outcome.Failed failed) {
      report.failed(failed.problem());
      console.report(failed.problem());
    } else if (outcome instanceof Outcome.Built built) {
      store.replace(update(newcomers.asKnown(built.graph())));
      report.addBuilt();
    }
  }

  private GraphUpdate update(ArticleGraph graph) {
    return GraphUpdate.of(
        graph.graph(), graph.said(), options.names().entities(), graph.entities());
  }

  private void say(LoadReport loaded) {
    console.say(report.summary());
    console.detail(
        String.format(
            "%d new, %d replaced, %d unchanged",
            loaded.added(), loaded.replaced(), loaded.unchanged()));
  }

  private void say(LoadedNewcomers newcomers) {
    int parted = newcomers.tellApart();
    if (parted > 0) {
      console.detail(
          parted + " not on Wikidata kept apart from others of their name (dateline newcomers)");
    }
  }
}
