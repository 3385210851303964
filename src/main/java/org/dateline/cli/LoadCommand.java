package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.ArticleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "load",
    description = "Reads articles and keeps what they say in a store or a running Fuseki.",
    footer = {
      "",
      "An article that is loaded again replaces what was known of it; nothing else changes.",
      "",
      "Examples:",
      "  dateline load news/ --store kg",
      "  dateline load news/ --endpoint http://localhost:3030/dateline --user editor"
    })
final class LoadCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private ArticleOptions articles;
  @Mixin private PipelineMixin options;
  @Mixin private EndpointOptions endpoint;

  private final Streams streams;
  private final PipelineLoader loader;

  LoadCommand(Streams streams, PipelineLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    articles.count(); // a wrong path is told before a store is made
    options.threads();
    Pipeline pipeline = loader.load(options.options());
    try (ArticleStore store = endpoint.open()) {
      return new Loading(console, articles, options, pipeline).into(store, streams.in()).exitCode();
    }
  }
}
