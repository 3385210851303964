package org.dateline.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that the graph is written in: those of {@code ontology/dateline.ttl} that the program
 * itself handles, and those of other vocabularies that it uses. Roles and classes of claims are not
 * here: they are whatever the ontology declares, by {@link #dl(String)}.
 */
public final class Vocabulary {
  /** Namespace of Dateline's own terms, prefix {@code dl}. */
  public static final String DL = "https://w3id.org/dateline/ontology#";

  public static final String SCHEMA = "https://schema.org/";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";

  /** GeoSPARQL, prefix {@code geo}. */
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";

  /** The older vocabulary of latitude and longitude, prefix {@code wgs}. */
  public static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  /** Wikidata's items, prefix {@code wd}. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final Node ARTICLE = dl("Article");
  public static final Node MENTION = dl("Mention");
  public static final Node EVIDENCE_CLASS = dl("Evidence");
  public static final Node EVENT = dl("Event");
  public static final Node REFERS_TO = dl("refersTo");
  public static final Node STANDS_FOR = dl("standsFor");
  public static final Node MENTION_TYPE = dl("mentionType");
  public static final Node REPRESENTS = dl("represents");
  public static final Node COUNTRY = dl("country");
  public static final Node LOCATED_IN = dl("locatedIn");
  public static final Node LINK_SCORE = dl("linkScore");
  public static final Node EVIDENCE = dl("evidence");
  public static final Node MODALITY = dl("modality");
  public static final Node ATTRIBUTED_TO = dl("attributedTo");
  public static final Node CONFIDENCE = dl("confidence");
  public static final Node DATE = dl("date");
  public static final Node START = dl("start");
  public static final Node END = dl("end");
  public static final Node IDENTIFIED_BY = dl("identifiedBy");
  public static final Node LABEL_PATTERN = dl("labelPattern");
  public static final Node SHORT_FORM_OF = dl("shortFormOf");
  public static final Node FROM_ROLE = dl("fromRole");
  public static final Node TO_ROLE = dl("toRole");

  public static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
  public static final Node HEADLINE = iri(SCHEMA, "headline");
  public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
  public static final Node URL = iri(SCHEMA, "url");
  public static final Node IDENTIFIER = iri(SCHEMA, "identifier");
  public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
  public static final Node TEXT = iri(SCHEMA, "text");
  public static final Node PUBLISHER = iri(SCHEMA, "publisher");
  public static final Node MENTIONS = iri(SCHEMA, "mentions");

  public static final Node HAS_SOURCE = iri(OA, "hasSource");
  public static final Node HAS_SELECTOR = iri(OA, "hasSelector");
  public static final Node TEXT_QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
  public static final Node TEXT_POSITION_SELECTOR = iri(OA, "TextPositionSelector");
  public static final Node EXACT = iri(OA, "exact");
  public static final Node PREFIX = iri(OA, "prefix");
  public static final Node SUFFIX = iri(OA, "suffix");
  public static final Node OA_START = iri(OA, "start");
  public static final Node OA_END = iri(OA, "end");

  public static final Node WAS_DERIVED_FROM = iri(PROV, "wasDerivedFrom");
  public static final Node SAME_AS = iri(OWL, "sameAs");
  public static final Node ALT_LABEL = iri(SKOS, "altLabel");
  public static final Node CLOSE_MATCH = iri(SKOS, "closeMatch");
  public static final Node TYPE = iri(RDF, "type");
  public static final Node LABEL = iri(RDFS, "label");
  public static final Node SUB_CLASS_OF = iri(RDFS, "subClassOf");
  public static final Node LATITUDE = iri(WGS, "lat");
  public static final Node LONGITUDE = iri(WGS, "long");
  public static final Node AS_WKT = iri(GEO, "asWKT");
  public static final Node WKT_LITERAL = iri(GEO, "wktLiteral");

  private Vocabulary() {}

  /** The term of the ontology with that local name. */
  public static Node dl(String localName) {
    return iri(DL, localName);
  }

  private static Node iri(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }
}
