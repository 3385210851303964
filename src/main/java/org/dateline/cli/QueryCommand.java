package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.dateline.problem.UserMistake;
import org.dateline.query.AnswerFormat;
import org.dateline.query.NamedQuery;
import org.dateline.query.QueryCatalog;
import org.dateline.query.QueryRun;
import org.dateline.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    description = "Asks a store a question by its name, from a file, or in SPARQL.",
    footer = {
      "",
      "Examples:",
      "  dateline query list",
      "  dateline query members-of --show",
      "  dateline query who-met-whom --store kg",
      "  dateline query members-of --set organization=\"NATO\" --format csv --store kg"
    })
final class QueryCommand implements Callable<Integer> {
  private static final String LIST = "list";
  private static final int DEFAULT_WIDTH = 120;

  @Mixin private Console console;

  @Parameters(
      paramLabel = "QUERY",
      description = "Name of a question (\"list\" shows them all), a file .rq, or SPARQL.")
  private String question;

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description = "The store, as \"dateline load\" made it.")
  private @Nullable Path store;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Value of a parameter: a name such as \"NATO\", an IRI or a date.")
  private Map<String, String> settings = Map.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (default), csv, tsv, json or xml; for graphs turtle (default), ntriples, jsonld or"
              + " rdfxml.")
  private @Nullable String format;

  @Option(
      names = "--show",
      description = "Show the query, its parameters and its columns instead of asking it.")
  private boolean show;

  private final Streams streams;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    QueryCatalog catalog = QueryCatalog.bundled();
    if (question.equals(LIST)) {
      list(catalog);
      return ExitCode.OK;
    }
    if (show) {
      streams.text().print(catalog.expect(question).with(settings));
      streams.text().flush();
      return ExitCode.OK;
    }
    Optional<AnswerFormat> answer = Optional.ofNullable(format).map(AnswerFormat::expect);
    Query query = catalog.resolve(question, settings);
    try (LocalStore opened = expectStore()) {
      new QueryRun(opened, width()).answer(query, answer, streams.out());
    }
    streams.out().flush();
    catalog.find(question).ifPresent(this::sayDefaults);
    return ExitCode.OK;
  }

  private void sayDefaults(NamedQuery query) {
    query
        .defaults()
        .forEach(
            (parameter, value) -> {
              if (!settings.containsKey(parameter)) {
                console.say(
                    "Asked about %s: %s; --set %s=… asks about another."
                        .formatted(parameter, value, parameter));
              }
            });
  }

  private LocalStore expectStore() {
    if (store == null) {
      throw new UserMistake(
          "There is no store to ask.", "Give --store DIR, as \"dateline load\" made it.");
    }
    return LocalStore.open(store);
  }

  private void list(QueryCatalog catalog) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String group : catalog.groups()) {
      text.append(group).append(System.lineSeparator());
      for (NamedQuery query : catalog.inGroup(group)) {
        text.append(String.format("  %-24s %s%n", query.name(), query.question()));
      }
    }
    streams.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }

  private static int width() {
    try {
      return Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "" + DEFAULT_WIDTH));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
