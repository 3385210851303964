package org.dateline.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.dateline.entity.Cast;
import org.dateline.entity.Entity;
import org.dateline.entity.Identity;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;

/**
 * All that is known of the entities of one article: from its cast, and from the gazetteer, also of
 * those whom the cast means without naming them. Remembers whom it was asked for.
 */
final class Directory {
  private final Map<String, Entity> cast = new LinkedHashMap<>();
  private final Set<String> keys = new TreeSet<>();
  private final Gazetteer gazetteer;
  private final Iris iris;

  Directory(Cast cast, Gazetteer gazetteer, Iris iris) {
    for (Entity entity : cast.entities()) {
      this.cast.put(entity.key(), entity);
      this.keys.add(entity.key());
    }
    this.gazetteer = gazetteer;
    this.iris = iris;
  }

  /** The IRI of an entity, which is described from now on. */
  Node iri(String key) {
    if (find(key).isEmpty() && entry(key).isEmpty()) {
      throw new IllegalArgumentException("neither the cast nor the gazetteer knows " + key);
    }
    keys.add(key);
    return iris.entity(key);
  }

  /** The keys of the whole cast and of whoever else was asked for, sorted. */
  Set<String> keys() {
    return new TreeSet<>(keys);
  }

  /** What the article's cast says of an entity. */
  Optional<Entity> find(String key) {
    return Optional.ofNullable(cast.get(key));
  }

  /** What the gazetteer says of an entity that is surely linked. */
  Optional<Entry> entry(String key) {
    Entity entity = cast.get(key);
    if (entity == null) {
      return gazetteer.entry(key);
    }
    return entity.identity() instanceof Identity.Linked linked
        ? gazetteer.entry(linked.wikidataId())
        : Optional.empty();
  }

  String label(String key) {
    return entry(key)
        .map(Entry::label)
        .or(() -> find(key).map(Entity::label))
        .orElseThrow(() -> new IllegalArgumentException("no such entity: " + key));
  }

  EntityType type(String key) {
    return find(key)
        .map(Entity::type)
        .or(() -> entry(key).map(Entry::type))
        .orElseThrow(() -> new IllegalArgumentException("no such entity: " + key));
  }
}
