package org.dateline.wikidata;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms that only the graph of what came from Wikidata uses. */
final class WikidataTerms {
  /** A membership of which no article need speak; see the W3C's Organization Ontology. */
  static final Node MEMBERSHIP = iri("http://www.w3.org/ns/org#Membership");

  /** A position of which no article need speak. */
  static final Node POST = iri("http://www.w3.org/ns/org#Post");

  static final Node SPECIALIZATION_OF = iri("http://www.w3.org/ns/prov#specializationOf");
  static final Node VERSION = iri("https://schema.org/version");

  /** When somebody fetched it; see the ontology Provenance, Authoring and Versioning. */
  static final Node RETRIEVED_ON = iri("http://purl.org/pav/retrievedOn");

  private static final String STATEMENT = "http://www.wikidata.org/entity/statement/";
  private static final String PAGE = "https://www.wikidata.org/wiki/Special:EntityData/";

  private WikidataTerms() {}

  /** The node that Wikidata itself gives a statement. */
  static Node statement(Statement statement) {
    return iri(STATEMENT + statement.id().replace('$', '-'));
  }

  /** A revision of an item, as data. */
  static Node revision(Item item) {
    return iri(PAGE + item.id() + ".ttl?revision=" + item.revision());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
