package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An entity that the gazetteer knows.
 *
 * @param id Wikidata id, {@code Q…}; for an entity whose item is not known, its type and name:
 *     {@code organization/houthis}
 * @param type what kind of thing it is
 * @param label canonical English name
 * @param aliases other names, acronyms and spellings, also in other languages
 * @param demonyms adjectives and nouns for its people: "French", "Frenchman"
 * @param country Wikidata id of the country that it is in or of, where it has one
 * @param standsFor Wikidata id of the government or body that its name is used for when it acts: a
 *     capital or a seat of power stands for its country
 * @param offices offices held, for people
 * @param latitude degrees north, where known
 * @param longitude degrees east, where known
 * @param prior how often news means this one by its names, above 0 and at most 1; compares entries
 *     that share a name
 */
public record Entry(
    String id,
    EntityType type,
    String label,
    List<String> aliases,
    List<String> demonyms,
    Optional<String> country,
    Optional<String> standsFor,
    List<Office> offices,
    Optional<Double> latitude,
    Optional<Double> longitude,
    double prior) {
  public Entry {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    offices = List.copyOf(offices);
  }

  /** Whether its Wikidata item is known. */
  public boolean isOnWikidata() {
    return id.startsWith("Q");
  }

  /** The same with other offices. */
  public Entry withOffices(List<Office> others) {
    return new Entry(
        id, type, label, aliases, demonyms, country, standsFor, others, latitude, longitude, prior);
  }
}
