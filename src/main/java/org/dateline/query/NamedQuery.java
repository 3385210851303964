package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.dateline.problem.UserMistake;

/**
 * A question of the catalog.
 *
 * @param name what one calls it by: the name of its file, without {@code .rq}
 * @param question the question in words
 * @param group the heading that it stands under in a list
 * @param description what it finds
 * @param parameters what can be set
 * @param columns what its rows hold, or what its graph does
 * @param notes what else one should know
 * @param text the SPARQL, header and all; each parameter has an example for its value
 */
public record NamedQuery(
    String name,
    String question,
    String group,
    String description,
    List<Parameter> parameters,
    List<Term> columns,
    Optional<String> notes,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its SPARQL variable, without the question mark
   * @param description what it means
   */
  public record Term(String name, String description) {}

  /**
   * What can be set.
   *
   * @param name its SPARQL variable, without the question mark
   * @param description what it means
   * @param unless what holds where it is not set
   */
  public record Parameter(String name, String description, Unless unless) {}

  /** What holds where a parameter is not set. */
  public enum Unless {
    /** The answer is not narrowed down. */
    ALL(""),
    /** The value that stands in the query. */
    DEFAULT("has a default"),
    /** It cannot be asked. */
    NEEDED("needed");

    private final String mark;

    Unless(String mark) {
      this.mark = mark;
    }

    /** What stands in brackets after the parameter's name in the header of a query. */
    String mark() {
      return mark;
    }
  }

  /**
   * The text of the query with values for some of its parameters. Those not set that only narrow
   * the answer down stand in it as comments.
   *
   * @param settings the value by the parameter's name: a name, a number or a day, as the parameter
   *     wants it; an IRI, as it is, in angle brackets, or by a prefix of the query
   * @throws UserMistake when it has no such parameter, or the value does not fit it
   */
  public String with(Map<String, String> settings) {
    Set<String> leftOut =
        parameters.stream()
            .filter(parameter -> parameter.unless() == Unless.ALL)
            .map(Parameter::name)
            .filter(parameter -> !settings.containsKey(parameter))
            .collect(Collectors.toSet());
    return new Parameters(name, text).set(settings, leftOut);
  }

  /**
   * As {@link #with}, parsed.
   *
   * @throws UserMistake also when a parameter that is needed is not set
   */
  public Query query(Map<String, String> settings) {
    for (Parameter parameter : parameters) {
      if (parameter.unless() == Unless.NEEDED && !settings.containsKey(parameter.name())) {
        throw new UserMistake(
            "The query " + name + " needs to know: " + parameter.description() + ".",
            "Add --set "
                + parameter.name()
                + "=\""
                + examples().get(parameter.name())
                + "\", for instance.");
      }
    }
    return QueryCatalog.parse(with(settings), "query " + name);
  }

  /** A value for each parameter, as one writes it, by the parameter's name. */
  public Map<String, String> examples() {
    Parameters blocks = new Parameters(name, text);
    Map<String, String> examples = new LinkedHashMap<>();
    blocks
        .given()
        .forEach(
            (parameter, values) ->
                examples.put(
                    parameter,
                    values.stream().map(blocks::plain).collect(Collectors.joining(","))));
    return examples;
  }

  /** What the settings stand for: the values by the parameter's name. */
  Map<String, List<Node>> values(Map<String, String> settings) {
    return new Parameters(name, text).values(settings);
  }
}
