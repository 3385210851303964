package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Nouns that a resolved pronoun owns: "its forces", "his country". */
final class PossessedNouns {
  private static final double CONFIDENCE = 0.6;
  private static final Set<EntityType> OWNERS =
      Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION);

  private final Draft draft;
  private final EntityWords words;

  PossessedNouns(Draft draft, EntityWords words) {
    this.draft = draft;
    this.words = words;
  }

  /** Adds the noun that a pronoun owns, where it means a country or a group of one. */
  void add(Sentence sentence, int pronoun, Mention owner) {
    sentence
        .dependencies()
        .head(pronoun)
        .filter(edge -> edge.relation().equals("nmod:poss") && edge.governor() > pronoun)
        .map(edge -> sentence.token(edge.governor()))
        .filter(noun -> draft.headedBy(sentence.index(), noun.index()).isEmpty())
        .ifPresent(noun -> add(sentence, pronoun, noun, owners(owner)));
  }

  private void add(Sentence sentence, int pronoun, Token noun, List<String> owners) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean plural = noun.pos().endsWith("S");
    if (words.anaphors().anaphorTypes(lemma).contains(EntityType.COUNTRY)) {
      if (plural == owners.size() > 1 && areCountries(owners)) {
        add(sentence, pronoun, noun, Mention.Kind.NOMINAL, owners, Optional.empty());
      }
    } else if (owners.size() == 1) {
      addGroup(sentence, pronoun, noun, owners.get(0));
    }
  }

  private boolean areCountries(List<String> keys) {
    return !keys.isEmpty()
        && keys.stream().allMatch(key -> draft.expectEntity(key).type() == EntityType.COUNTRY);
  }

  private void addGroup(Sentence sentence, int pronoun, Token noun, String owner) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    words
        .findGroupNoun(lemma)
        .filter(group -> group.collective() || noun.pos().endsWith("S"))
        .ifPresent(
            group -> {
              List<String> key = List.of(group(noun, owner));
              Optional<String> acts = group.actsAsOwner() ? Optional.of(owner) : Optional.empty();
              add(sentence, pronoun, noun, Mention.Kind.GROUP, key, acts);
            });
  }

  private void add(
      Sentence sentence,
      int pronoun,
      Token noun,
      Mention.Kind kind,
      List<String> keys,
      Optional<String> acts) {
    draft.add(
        new Mention(
            sentence.index(),
            pronoun,
            noun.index() + 1,
            noun.index(),
            kind,
            keys,
            acts,
            CONFIDENCE));
  }

  /** "forces of Russia": the same for "its forces" in every article. */
  private String group(Token noun, String owner) {
    String label =
        noun.text().toLowerCase(Locale.ROOT) + " of " + draft.expectEntity(owner).label();
    String key = EntityKey.of(EntityType.GROUP, label);
    draft.add(
        new Entity(
            key, label, EntityType.GROUP, new Identity.Unknown(), List.of(), Optional.of(owner)));
    return key;
  }

  /** The countries or organizations that a pronoun means, or the countries of people. */
  private List<String> owners(Mention pronoun) {
    if (pronoun.standsFor().isPresent()) {
      return List.of(pronoun.standsFor().get());
    }
    return pronoun.entities().stream().flatMap(key -> owner(key).stream()).distinct().toList();
  }

  private Optional<String> owner(String key) {
    if (OWNERS.contains(draft.expectEntity(key).type())) {
      return Optional.of(key);
    }
    return draft
        .findEntry(key)
        .filter(entry -> entry.type() == EntityType.PERSON)
        .flatMap(Entry::country)
        .flatMap(draft::bring);
  }
}
