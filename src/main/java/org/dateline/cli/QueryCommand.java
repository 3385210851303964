package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.dateline.query.AnswerFormat;
import org.dateline.query.NamedQuery;
import org.dateline.query.QueryCatalog;
import org.dateline.query.QueryRun;
import org.dateline.query.StoreNames;
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
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "QUERY",
      description = "Name of a question (\"list\" shows them all), a file .rq, or SPARQL.")
  private String question;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "What to ask about: a name such as \"NATO\", a Wikidata id, an IRI or a date."
              + " \"query list\" shows what each question takes; what is not set does not narrow the answer down.")
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
    boolean found;
    try (LocalStore opened = store.open()) {
      found =
          new QueryRun(opened, width())
              .answer(spelt(query, catalog, opened), answer, streams.out());
    }
    streams.out().flush();
    catalog.find(question).ifPresent(named -> sayMore(named, found));
    return ExitCode.OK;
  }

  /** A question by name is asked about names as the store spells them. */
  private Query spelt(Query query, QueryCatalog catalog, LocalStore opened) {
    return catalog
        .find(question)
        .map(named -> named.query(new StoreNames(opened).expect(named, settings)))
        .orElse(query);
  }

  private void sayMore(NamedQuery query, boolean found) {
    if (!found) {
      console.say("Nothing in the store answers this." + query.notes().map(" "::concat).orElse(""));
    }
    for (NamedQuery.Parameter parameter : query.parameters()) {
      if (parameter.unless() == NamedQuery.Unless.DEFAULT
          && !settings.containsKey(parameter.name())) {
        console.say(
            "Asked about %s: %s; --set %s=… asks about another."
                .formatted(
                    parameter.name(), query.examples().get(parameter.name()), parameter.name()));
      }
    }
  }

  private void list(QueryCatalog catalog) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String group : catalog.groups()) {
      text.append(group).append(System.lineSeparator());
      for (NamedQuery query : catalog.inGroup(group)) {
        text.append(String.format("  %-24s %s%n", query.name(), query.question()));
        Map<String, String> examples = query.examples();
        query
            .parameters()
            .forEach(parameter -> text.append(line(parameter, examples.get(parameter.name()))));
      }
    }
    streams.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }

  private static String line(NamedQuery.Parameter parameter, String example) {
    String unless =
        switch (parameter.unless()) {
          case ALL -> "; for instance " + example;
          case DEFAULT -> "; " + example + " unless set";
          case NEEDED -> "; needed, for instance " + example;
        };
    return String.format(
        "      --set %s=…  %s%s%n", parameter.name(), parameter.description(), unless);
  }

  private static int width() {
    try {
      return Integer.parseInt(System.getenv().getOrDefault("COLUMNS", "" + DEFAULT_WIDTH));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
