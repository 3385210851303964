package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.pipeline.Pipeline;
import org.dateline.problem.UserMistake;
import org.dateline.query.QueryCatalog;
import org.dateline.server.DatelineServer;
import org.dateline.server.ServerOptions;
import org.dateline.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Serves articles or a store: Fuseki, its own UI, and a start page of questions.",
    footer = {
      "",
      "Only this machine is served. Nobody can write without a password.",
      "",
      "Examples:",
      "  dateline serve data/articles",
      "  dateline serve --store kg --port 3031",
      "  dateline serve --store kg --password-file secret.txt"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private ArticleOptions articles;
  @Mixin private PipelineMixin options;

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description = "The store to serve, made where there is none; without it, one in memory.")
  private @Nullable Path store;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port to listen on; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password of the user \"editor\", who may write.")
  private @Nullable Path passwordFile;

  private final Streams streams;
  private final PipelineLoader loader;

  ServeCommand(Streams streams, PipelineLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    boolean reads = !articles.isStandardInput();
    if (!reads && store == null) {
      throw new UserMistake(
          "There is nothing to serve.",
          "Give articles, as in \"dateline serve data/articles\", or --store DIR.");
    }
    ServerOptions serverOptions = serverOptions();
    int code = ExitCode.OK;
    try (LocalStore opened = open(reads)) {
      if (reads) {
        code = load(opened);
      }
      try (DatelineServer server =
          DatelineServer.start(opened, QueryCatalog.bundled(), serverOptions)) {
        console.say("Start page:      " + server.startPage());
        console.say("Fuseki UI:       " + server.userInterfacePage());
        console.say("SPARQL endpoint: " + server.endpoint());
        console.say("Ctrl+C ends it.");
        server.join();
      }
    }
    return code;
  }

  private int load(LocalStore opened) {
    Pipeline pipeline = loader.load(options.options());
    return new Loading(console, articles, options, pipeline).into(opened, streams.in()).exitCode();
  }

  private LocalStore open(boolean mayCreate) {
    if (store == null) {
      return LocalStore.inMemory();
    }
    return mayCreate ? LocalStore.openOrCreate(store) : LocalStore.open(store);
  }

  private ServerOptions serverOptions() {
    if (port < 0 || port > 65_535) {
      throw new UserMistake("--port " + port + " is no port.", "Give a number from 0 to 65535.");
    }
    ServerOptions base = ServerOptions.standard().withPort(port);
    return passwordFile == null
        ? base
        : base.withPassword(EndpointOptions.passwordFrom(passwordFile));
  }
}
