package org.dateline.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;

/** What refers back to somebody or something, and to whom or what it may. */
final class AnaphorWords {
  /** What a pronoun stands for. */
  enum Pronoun {
    PERSON,
    THING,
    MANY,
    SPEAKER,
    SPEAKERS
  }

  private final Map<String, List<EntityType>> anaphors = new HashMap<>();
  private final Set<String> namedAnaphors = new HashSet<>();
  private final Map<String, Set<String>> otherNames = new HashMap<>();
  private final Map<String, String> pluralAnaphors;
  private final Map<String, Pronoun> pronouns = new HashMap<>();

  AnaphorWords(WordFiles files) {
    for (List<String> row : files.rows("anaphors.tsv")) {
      anaphors.put(row.get(0), types(row.get(1)));
      if (row.size() > 2 && row.get(2).equals("named")) {
        namedAnaphors.add(row.get(0));
      } else if (row.size() > 2) {
        otherNames.put(row.get(0), Set.of(row.get(2).split(" ")));
      }
    }
    this.pluralAnaphors = files.map("plural-anaphors.txt");
    for (List<String> row : files.rows("pronouns.tsv")) {
      pronouns.put(row.get(0), Pronoun.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** What "the" and this noun may refer back to, likeliest first; empty for any other noun. */
  List<EntityType> anaphorTypes(String lemma) {
    return anaphors.getOrDefault(lemma, List.of());
  }

  /** Whether a noun that refers back means only what bears it in a name: "the kingdom". */
  boolean isNamedAnaphor(String lemma) {
    return namedAnaphors.contains(lemma);
  }

  /** Words in the names of those whom a noun that refers back never means. */
  Set<String> otherNames(String lemma) {
    return otherNames.getOrDefault(lemma, Set.of());
  }

  /** What "the two" and the plural of this noun may mean: person, country, place or any. */
  Optional<String> findPluralAnaphor(String lemma) {
    return Optional.ofNullable(pluralAnaphors.get(lemma));
  }

  Optional<Pronoun> findPronoun(String word) {
    return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
  }

  private static List<EntityType> types(String terms) {
    return Arrays.stream(terms.split(" ")).map(AnaphorWords::type).toList();
  }

  private static EntityType type(String term) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no type of entities: " + term));
  }
}
