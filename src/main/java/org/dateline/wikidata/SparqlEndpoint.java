package org.dateline.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A SPARQL endpoint that gives ids of items, one request at a time. */
final class SparqlEndpoint {
  private static final String ITEM = "item";

  private final URI where;
  private final Courtesy courtesy;

  /**
   * @param courtesy one that lets a single request through at a time
   */
  SparqlEndpoint(URI where, Courtesy courtesy) {
    this.where = where;
    this.courtesy = courtesy;
  }

  /**
   * One page of answers.
   *
   * @param query a query that selects {@code ?item}, in order
   * @return IRIs in the order of the answer
   */
  List<String> page(String query) {
    JsonNode answer = courtesy.ask(where, Map.of("query", query, "format", "json"));
    List<String> found = new ArrayList<>();
    answer
        .path("results")
        .path("bindings")
        .forEach(row -> found.add(row.path(ITEM).path("value").asText()));
    return found;
  }
}
