package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What tells whether a man or a woman is meant: forms of address, pronouns, given names, nouns. */
final class GenderWords {
  private final Map<String, String> honorifics;
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> givenNames;
  private final Map<String, String> genderNouns;

  GenderWords(WordFiles files) {
    this.honorifics = files.map("honorifics.tsv");
    for (List<String> row : files.rows("pronouns.tsv")) {
      genders.put(row.get(0), row.get(2));
    }
    this.givenNames = files.map("given-names.tsv");
    this.genderNouns = files.map("gender-nouns.tsv");
  }

  boolean isHonorific(String word) {
    return honorifics.containsKey(bare(word));
  }

  /** "m" or "f" where a pronoun or form of address says so. */
  Optional<String> findGender(String word) {
    String bare = bare(word);
    String gender = genders.getOrDefault(bare, honorifics.getOrDefault(bare, "-"));
    return gender.equals("-") ? Optional.empty() : Optional.of(gender);
  }

  /** "m" or "f" where a given name is of men or of women only. */
  Optional<String> findGenderOfName(String givenName) {
    return Optional.ofNullable(givenNames.get(givenName));
  }

  /** "m" or "f" where a noun says what somebody is: "daughter". */
  Optional<String> findGenderOfNoun(String lemma) {
    return Optional.ofNullable(genderNouns.get(lemma)).or(() -> findGender(lemma));
  }

  /** Whether a noun says whose kin somebody is, and whether a man or a woman: "daughter". */
  boolean isRelative(String lemma) {
    return genderNouns.containsKey(lemma);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
