package org.dateline.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.dateline.problem.UserMistake;

/** How answers are written. */
public enum AnswerFormat {
  /** A table to read, folded to a width; the default for rows. */
  TEXT(ResultSetLang.RS_Text, false),
  /** Comma-separated; plain text, without datatypes and languages. */
  CSV(ResultSetLang.RS_CSV, false),
  /** Tab-separated, each value as in Turtle. */
  TSV(ResultSetLang.RS_TSV, false),
  /** SPARQL results in JSON. */
  JSON(ResultSetLang.RS_JSON, false),
  /** SPARQL results in XML. */
  XML(ResultSetLang.RS_XML, false),
  /** Turtle; the default for graphs. */
  TURTLE(Lang.TURTLE, true),
  /** N-Triples. */
  NTRIPLES(Lang.NTRIPLES, true),
  /** JSON-LD. */
  JSONLD(Lang.JSONLD, true),
  /** RDF/XML. */
  RDFXML(Lang.RDFXML, true);

  private final Lang lang;
  private final boolean forGraphs;

  AnswerFormat(Lang lang, boolean forGraphs) {
    this.lang = lang;
    this.forGraphs = forGraphs;
  }

  /**
   * The format of that name, in any case.
   *
   * @throws UserMistake that lists the names there are
   */
  public static AnswerFormat expect(String name) {
    return Arrays.stream(values())
        .filter(format -> format.optionName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    "'" + name + "' is no format for answers.", known(Optional.empty())));
  }

  /** What one calls it by on the command line. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Lang lang() {
    return lang;
  }

  /**
   * @throws UserMistake when it does not suit the answer
   */
  void expectFor(boolean graph) {
    if (forGraphs != graph) {
      throw new UserMistake(
          "The answer is "
              + (graph ? "a graph" : "a table")
              + "; "
              + optionName()
              + " cannot hold it.",
          known(Optional.of(graph)));
    }
  }

  private static String known(Optional<Boolean> graph) {
    return Arrays.stream(values())
        .filter(format -> graph.isEmpty() || format.forGraphs == graph.get())
        .map(AnswerFormat::optionName)
        .collect(Collectors.joining(", ", "Use one of: ", "."));
  }
}
