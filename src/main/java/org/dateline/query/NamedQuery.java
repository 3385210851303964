package org.dateline.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

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
 * @param text the SPARQL, header and all
 */
public record NamedQuery(
    String name,
    String question,
    String group,
    String description,
    List<Term> parameters,
    List<Term> columns,
    Optional<String> notes,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * A parameter or a column.
   *
   * @param name its SPARQL variable, without the question mark
   * @param description what it means
   */
  public record Term(String name, String description) {}

  /**
   * The text of the query with other values for some of its parameters.
   *
   * @param settings the new value by the parameter's name: a name, a number or a day, as the
   *     parameter wants it; an IRI, as it is, in angle brackets, or by a prefix of the query
   * @throws org.dateline.problem.UserMistake when it has no such parameter, or the value does not
   *     fit it
   */
  public String with(Map<String, String> settings) {
    return settings.isEmpty() ? text : new Parameters(name, text).set(settings);
  }

  /** What it asks about where that is not set: the values by the parameter's name. */
  public Map<String, String> defaults() {
    return new Parameters(name, text).defaults();
  }

  /** As {@link #with}, parsed. */
  public Query query(Map<String, String> settings) {
    return QueryCatalog.parse(with(settings), "query " + name);
  }
}
