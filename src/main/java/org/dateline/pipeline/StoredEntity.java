package org.dateline.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.entity.GivenOffice;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.graph.Vocabulary;

/**
 * Somebody or something that a store names, and what the store says of it.
 *
 * @param entity its IRI
 * @param name its canonical name
 * @param types its classes
 * @param published the first day on which an article names it, where known
 * @param countries Wikidata ids of the countries of which the same articles speak
 * @param offices what articles give to it
 */
record StoredEntity(
    Node entity,
    String name,
    List<Node> types,
    Optional<LocalDate> published,
    Set<String> countries,
    List<GivenOffice> offices) {

  boolean isPerson() {
    return isA(EntityType.PERSON);
  }

  /** Whether its name says enough: people share single names, and groups have none. */
  boolean hasFullName() {
    return !isDescribed() && (!isPerson() || name.strip().indexOf(' ') > 0);
  }

  /** Whether it is known by a description alone, as groups and sites are. */
  boolean isDescribed() {
    return Arrays.stream(EntityType.values()).filter(EntityType::isDescribed).anyMatch(this::isA);
  }

  /** A newcomer is known to be a place or an organization, seldom of which kind. */
  boolean mayBe(Entry entry) {
    EntityType type = entry.type();
    EntityType broad =
        switch (type) {
          case INTERNATIONAL_ORGANIZATION -> EntityType.ORGANIZATION;
          case CITY, REGION -> EntityType.PLACE;
          case PERSON, ORGANIZATION, COUNTRY, PLACE, GROUP, SITE, OBJECT -> type;
        };
    return isA(broad);
  }

  private boolean isA(EntityType type) {
    return types.contains(Vocabulary.dl(type.term()));
  }
}
