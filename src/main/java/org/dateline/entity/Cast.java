package org.dateline.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Everybody and everything that a document mentions. Immutable. */
public final class Cast {
  private final Map<String, Entity> entities;
  private final List<Mention> mentions;
  private final List<Title> titles;

  /**
   * @param entities the entities, each key once
   * @param mentions their mentions; two may nest ("Chinese" in "the Chinese foreign ministry") but
   *     not cross, and no token is the head of two
   * @param titles the titles that the article gives to people
   */
  public Cast(List<Entity> entities, List<Mention> mentions, List<Title> titles) {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (byKey.put(entity.key(), entity) != null) {
        throw new IllegalArgumentException("entity twice in a cast: " + entity.key());
      }
    }
    this.entities = java.util.Collections.unmodifiableMap(byKey);
    this.mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt(Mention::sentence)
                    .thenComparingInt(Mention::first)
                    .thenComparingInt(mention -> -mention.last()))
            .toList();
    this.titles = List.copyOf(titles);
  }

  /** This cast with only those sites and objects that somebody tells something of. */
  public Cast withSites(Set<String> told) {
    Predicate<String> kept = key -> told.contains(key) || !expectEntity(key).type().isSite();
    return new Cast(
        entities.values().stream().filter(entity -> kept.test(entity.key())).toList(),
        mentions.stream().filter(it -> it.entities().stream().allMatch(kept)).toList(),
        titles);
  }

  /** All entities in order of appearance. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** The entity of a key that a mention or title of this cast gives. */
  public Entity expectEntity(String key) {
    Entity entity = entities.get(key);
    if (entity == null) {
      throw new IllegalArgumentException("no such entity in this cast: " + key);
    }
    return entity;
  }

  /** All mentions in order; where two begin together, the longer first. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions of one sentence, in order. */
  public List<Mention> mentions(int sentence) {
    return mentions.stream().filter(mention -> mention.sentence() == sentence).toList();
  }

  /** The mention that a token heads. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence && mention.head() == token)
        .findFirst();
  }

  /** The titles that the article gives to people, in order. */
  public List<Title> titles() {
    return titles;
  }
}
