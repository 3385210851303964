package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.EntityType;

/**
 * Somebody or something that an article names.
 *
 * @param key unique within a cast, and the same for the same entity in every article: its Wikidata
 *     id where linked, else its type and slug ({@code person/jane-doe}). A group's key holds a slug
 *     of its words and, where it has one, whom it represents ({@code group/american-officials}).
 * @param label canonical name, or for a group its words as written ("several American officials")
 * @param type what kind of thing it is
 * @param identity which Wikidata item it is
 * @param names other names that the article uses for it, in order of appearance
 * @param represents key of the entity that a group acts for ("American officials": the United
 *     States), where it acts for one
 * @param location key of the place that the description of a site names ("an army base in Kabul")
 */
public record Entity(
    String key,
    String label,
    EntityType type,
    Identity identity,
    List<String> names,
    Optional<String> represents,
    Optional<String> location) {
  public Entity {
    names = List.copyOf(names);
  }

  /** One of whom nothing says where it is. */
  public Entity(
      String key,
      String label,
      EntityType type,
      Identity identity,
      List<String> names,
      Optional<String> represents) {
    this(key, label, type, identity, names, represents, Optional.empty());
  }
}
