package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.Sentence;

/** A cast in the making: entities by key and the mentions found so far. */
final class Draft {
  private static final double BROUGHT = 0.9;

  private final Gazetteer gazetteer;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Map<Integer, Mention>> byHead = new ArrayList<>();
  private final List<Title> titles = new ArrayList<>();

  Draft(Gazetteer gazetteer, int sentences) {
    this.gazetteer = gazetteer;
    for (int i = 0; i < sentences; i++) {
      byHead.add(new TreeMap<>());
    }
  }

  /** Adds an entity, or the names of one that is there already. */
  void add(Entity entity) {
    entities.merge(entity.key(), entity, Draft::merged);
  }

  private static Entity merged(Entity old, Entity other) {
    Set<String> names = new LinkedHashSet<>(old.names());
    names.addAll(other.names());
    if (!other.label().equals(old.label())) {
      names.add(other.label());
    }
    names.remove(old.label());
    return new Entity(
        old.key(),
        old.label(),
        old.type(),
        old.identity(),
        List.copyOf(names),
        old.represents().or(other::represents),
        old.location().or(other::location));
  }

  /** Adds a group that has no name of its own, of its owner's country or body; gives its key. */
  String addGroup(String label, Optional<Mention> owner) {
    String key = EntityKey.of(EntityType.GROUP, label);
    add(
        new Entity(
            key,
            label,
            EntityType.GROUP,
            new Identity.Unknown(),
            List.of(),
            owner.map(Mention::actor)));
    return key;
  }

  /** Adds a mention unless its head is taken or it would cross another; says whether it did. */
  boolean add(Mention mention) {
    Map<Integer, Mention> sentence = byHead.get(mention.sentence());
    boolean crosses = sentence.values().stream().anyMatch(other -> crosses(other, mention));
    return !crosses && sentence.putIfAbsent(mention.head(), mention) == null;
  }

  /**
   * Adds a noun phrase that means some entities by what they are, as {@link #add(Mention)} does.
   */
  boolean add(Sentence sentence, NounPhrase phrase, List<String> keys, double confidence) {
    return add(
        new Mention(
            sentence.index(),
            phrase.first(),
            phrase.last(),
            phrase.head(),
            Mention.Kind.NOMINAL,
            keys,
            Optional.empty(),
            confidence));
  }

  /** Adds a mention, in place of one with the same head that means nobody. */
  boolean resolve(Mention mention) {
    Map<Integer, Mention> sentence = byHead.get(mention.sentence());
    Mention unresolved = sentence.get(mention.head());
    if (unresolved == null || !unresolved.entities().isEmpty()) {
      return add(mention);
    }
    sentence.remove(mention.head());
    boolean added = add(mention);
    if (!added) {
      sentence.put(unresolved.head(), unresolved);
    }
    return added;
  }

  /** Puts a mention in the place of another with the same words. */
  void replace(Mention old, Mention mention) {
    byHead.get(old.sentence()).replace(old.head(), old, mention);
  }

  private static boolean crosses(Mention one, Mention other) {
    return one.first() < other.first() && other.first() < one.last() && one.last() < other.last()
        || other.first() < one.first() && one.first() < other.last() && other.last() < one.last();
  }

  void add(Title title) {
    titles.add(title);
  }

  /** Replaces the titles by others. */
  void setTitles(List<Title> others) {
    titles.clear();
    titles.addAll(others);
  }

  List<Title> titles() {
    return titles;
  }

  Optional<Mention> headedBy(int sentence, int token) {
    return Optional.ofNullable(byHead.get(sentence).get(token));
  }

  /** The mentions of a sentence, by head. */
  List<Mention> mentions(int sentence) {
    return List.copyOf(byHead.get(sentence).values());
  }

  Entity expectEntity(String key) {
    Entity entity = entities.get(key);
    if (entity == null) {
      throw new IllegalStateException("no entity " + key + " yet");
    }
    return entity;
  }

  boolean isOfType(Mention mention, Set<EntityType> types) {
    return !mention.entities().isEmpty()
        && types.contains(expectEntity(mention.entities().get(0)).type());
  }

  /** The gazetteer's entry of an entity, where it is linked or likely. */
  Optional<Entry> findEntry(String key) {
    Identity identity = expectEntity(key).identity();
    if (identity instanceof Identity.Linked linked) {
      return gazetteer.entry(linked.wikidataId());
    }
    return identity instanceof Identity.Likely likely
        ? gazetteer.entry(likely.wikidataId())
        : Optional.empty();
  }

  /** The key of whom a place acts for; puts it into the cast. */
  Optional<String> standsFor(String key) {
    return findEntry(key).flatMap(Entry::standsFor).flatMap(this::bring);
  }

  /** Puts an entry of the gazetteer into the cast that no name means; gives its key. */
  Optional<String> bring(String wikidataId) {
    Optional<Entry> found = gazetteer.entry(wikidataId);
    found.ifPresent(
        entry ->
            entities.putIfAbsent(
                entry.id(), Linker.known(entry, Linker.linked(entry, BROUGHT), List.of())));
    return found.map(Entry::id);
  }

  Cast cast() {
    List<Mention> mentions = new ArrayList<>();
    byHead.forEach(sentence -> mentions.addAll(sentence.values()));
    return new Cast(List.copyOf(entities.values()), mentions, titles);
  }
}
