package org.dateline.wikidata;

import java.net.URI;

/**
 * Where to ask.
 *
 * @param api the action API of a Wikibase
 * @param sparql its SPARQL endpoint
 */
public record Endpoints(URI api, URI sparql) {
  /** Wikidata's own. */
  public static final String WIKIDATA_API = "https://www.wikidata.org/w/api.php";

  /** The main graph of Wikidata's query service. */
  public static final String WIKIDATA_SPARQL = "https://query.wikidata.org/sparql";

  /** Wikidata itself. */
  public static Endpoints wikidata() {
    return new Endpoints(URI.create(WIKIDATA_API), URI.create(WIKIDATA_SPARQL));
  }
}
