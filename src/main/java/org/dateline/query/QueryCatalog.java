package org.dateline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/** The questions that Dateline knows by name: the files of {@code queries/}. */
public final class QueryCatalog {
  private static final String SUFFIX = ".rq";

  private final List<NamedQuery> queries;
  private final List<String> groups;

  private QueryCatalog(List<NamedQuery> queries, List<String> groups) {
    this.queries = queries;
    this.groups = groups;
  }

  /** Those that travel with the program. */
  public static QueryCatalog bundled() {
    BundledFolder folder = new BundledFolder("queries");
    return new QueryCatalog(
        folder.names(SUFFIX).stream()
            .map(file -> QueryHeader.read(withoutSuffix(file), folder.read(file)))
            .toList(),
        folder.lines("groups.txt"));
  }

  private static String withoutSuffix(String file) {
    return file.substring(0, file.length() - SUFFIX.length());
  }

  /** All of them, by name. */
  public List<NamedQuery> all() {
    return queries;
  }

  /** The headings that they stand under, in the order of a list. */
  public List<String> groups() {
    return groups;
  }

  /** Those under a heading, by name. */
  public List<NamedQuery> inGroup(String group) {
    return queries.stream().filter(query -> query.group().equals(group)).toList();
  }

  /** The one of that name, if there is one. */
  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /**
   * The one of that name.
   *
   * @throws UserMistake that lists the names there are
   */
  public NamedQuery expect(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new UserMistake(
                    "There is no query called '" + name + "'.",
                    "There are: "
                        + queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "))
                        + "."));
  }

  /**
   * The query that a user means: by a name of this catalog, a file that ends in {@code .rq}, or
   * SPARQL as such.
   *
   * @param settings values for parameters, by name; a file's or a query's own {@code VALUES} block
   *     can be set too
   * @throws UserMistake when it is none of them, cannot be parsed, or has no such parameter
   */
  public Query resolve(String what, Map<String, String> settings) {
    if (what.endsWith(SUFFIX)) {
      return set(readFile(Path.of(what)), what, settings);
    }
    if (what.contains("{")) {
      return set(what, "query", settings);
    }
    return expect(what).query(settings);
  }

  private static Query set(String text, String where, Map<String, String> settings) {
    Query query = parse(text, where);
    return settings.isEmpty()
        ? query
        : parse(new Parameters(where, text).set(settings, Set.of()), where);
  }

  private static String readFile(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserMistake(
          "The query " + file + " cannot be read.", "See that the file is there and is text.", e);
    }
  }

  static Query parse(String text, String where) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new UserMistake(
          "The " + where + " is no SPARQL: " + SyntaxMistake.sentence(e.getMessage()) + ".",
          "Mend it and try again.",
          e);
    }
  }
}
