package org.dateline.entity;

/** Which Wikidata item an entity is, as far as can be said. */
public sealed interface Identity {
  /** Surely this item: written as {@code owl:sameAs}. */
  record Linked(String wikidataId, double score) implements Identity {}

  /** Probably this item: written as {@code skos:closeMatch} with its score. */
  record Likely(String wikidataId, double score) implements Identity {}

  /** Not known to the gazetteer, or too ambiguous to say. */
  record Unknown() implements Identity {}
}
