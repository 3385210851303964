package org.dateline.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that every output uses, always the same. */
public final class Prefixes {
  /** The NLP Interchange Format, prefix {@code nif}. */
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** The Internationalization Tag Set as RDF, prefix {@code itsrdf}. */
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";

  private final Map<String, String> namespaces = new LinkedHashMap<>();

  /**
   * @param names where instances are named
   */
  public Prefixes(GraphNames names) {
    namespaces.put("dl", Vocabulary.DL);
    namespaces.put("schema", Vocabulary.SCHEMA);
    namespaces.put("oa", Vocabulary.OA);
    namespaces.put("prov", Vocabulary.PROV);
    namespaces.put("rdf", Vocabulary.RDF);
    namespaces.put("rdfs", Vocabulary.RDFS);
    namespaces.put("owl", Vocabulary.OWL);
    namespaces.put("skos", Vocabulary.SKOS);
    namespaces.put("dcterms", Vocabulary.DCTERMS);
    namespaces.put("xsd", Vocabulary.XSD);
    namespaces.put("geo", Vocabulary.GEO);
    namespaces.put("wgs", Vocabulary.WGS);
    namespaces.put("wd", Vocabulary.WIKIDATA);
    namespaces.put("nif", NIF);
    namespaces.put("itsrdf", ITSRDF);
    for (String kind :
        new String[] {
          "article",
          "graph",
          "event",
          "statement",
          "membership",
          "position",
          "tension",
          "location",
          "entity",
          "person",
          "organization",
          "place",
          "group"
        }) {
      namespaces.put(kind, names.base() + kind + "/");
    }
  }

  /** Namespaces by prefix, in a fixed order. */
  public Map<String, String> namespaces() {
    return Collections.unmodifiableMap(namespaces);
  }
}
