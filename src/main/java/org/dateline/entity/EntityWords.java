package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.NameKey;

/** The word lists of this room: {@code data/language/entity.*}. */
final class EntityWords {
  /**
   * A noun for a group of people.
   *
   * @param actsAsOwner whether a state acts where they act
   * @param collective whether the singular is a group too
   * @param single whether the singular means somebody who is not named
   */
  record GroupNoun(boolean actsAsOwner, boolean collective, boolean single, boolean count) {
    static GroupNoun of(String acts, String number) {
      return new GroupNoun(
          acts.equals("yes"),
          number.equals("collective"),
          number.equals("single"),
          number.equals("count"));
    }
  }

  private final TitleWords titles;
  private final GenderWords genders;
  private final AnaphorWords anaphors;
  private final Map<String, GroupNoun> groupNouns = new HashMap<>();
  private final Map<String, EntityType> siteNouns = new HashMap<>();
  private final Set<String> speechVerbs;
  private final Set<String> noSources;
  private final Set<String> quantities;
  private final Set<String> countingVerbs;
  private final Set<String> jointVerbs;
  private final Set<String> sidingVerbs;
  private final Set<String> ordinaryWords;
  private final Set<String> lowerCaseNames;
  private final Set<String> commonSurnames;
  private final Set<String> institutionNouns;
  private final Set<String> stateBodies;
  private final Set<String> sportWords;
  private final Set<String> placePrepositions;
  private final Set<String> calendarNames;

  EntityWords(BundledFolder folder) {
    WordFiles files = new WordFiles(folder);
    this.titles = new TitleWords(files);
    this.genders = new GenderWords(files);
    this.anaphors = new AnaphorWords(files);
    for (List<String> row : files.rows("group-nouns.tsv")) {
      groupNouns.put(row.get(0), GroupNoun.of(row.get(1), row.get(2)));
    }
    files
        .map("site-nouns.tsv")
        .forEach(
            (noun, type) -> siteNouns.put(noun, EntityType.valueOf(type.toUpperCase(Locale.ROOT))));
    this.speechVerbs = files.set("speech-verbs.txt");
    this.noSources = files.set("no-sources.txt");
    this.jointVerbs = files.set("joint-verbs.txt");
    this.sidingVerbs = files.set("siding-verbs.txt");
    this.quantities = files.set("quantities.txt");
    this.countingVerbs = files.set("counting-verbs.txt");
    this.ordinaryWords = files.set("ordinary-words.txt");
    this.lowerCaseNames = files.set("lower-case-names.txt");
    this.commonSurnames =
        files.set("common-surnames.txt").stream()
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());
    this.institutionNouns = files.set("institution-nouns.txt");
    this.stateBodies = files.set("state-bodies.txt");
    this.sportWords = files.set("sport-words.txt");
    this.placePrepositions = files.set("place-prepositions.txt");
    this.calendarNames = files.set("calendar-names.txt");
  }

  TitleWords titles() {
    return titles;
  }

  GenderWords genders() {
    return genders;
  }

  AnaphorWords anaphors() {
    return anaphors;
  }

  /** Whether many states have a body of this name, in lower case: "senate". */
  boolean isStateBody(String name) {
    return stateBodies.contains(name);
  }

  Optional<GroupNoun> findGroupNoun(String lemma) {
    return Optional.ofNullable(groupNouns.get(lemma));
  }

  /** Whether a noun names nobody who could be quoted. */
  boolean isNoSource(String lemma) {
    return noSources.contains(lemma);
  }

  /** Whether a verb says whose side somebody takes: "back". */
  boolean isSidingVerb(String lemma) {
    return sidingVerbs.contains(lemma);
  }

  /** Whether subject and object of a verb do it together: "meet". */
  boolean isJoint(String lemma) {
    return jointVerbs.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether a bare number that a verb has as its object is people: "killed 12". */
  boolean countsPeople(String verb) {
    return countingVerbs.contains(verb);
  }

  /** Whether a noun in lower case describes a site or an object. */
  Optional<EntityType> findSiteNoun(String noun) {
    return Optional.ofNullable(siteNouns.get(noun));
  }

  /** Whether a word counts people: "thousands", "many". */
  boolean isQuantity(String word) {
    return quantities.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isSpeechVerb(String lemma) {
    return speechVerbs.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in small letters is a name that somebody failed to capitalise. */
  boolean isLowerCaseName(String word) {
    return lowerCaseNames.contains(word);
  }

  /** Whether a surname is so common that by itself it tells nobody. */
  boolean isCommonSurname(String name) {
    return commonSurnames.contains(NameKey.of(name));
  }

  /** Whether a name is also a word or a given name, and needs more than capitals. */
  boolean isOrdinary(String name) {
    return ordinaryWords.contains(name);
  }

  boolean isInstitutionNoun(String word) {
    return institutionNouns.contains(word);
  }

  boolean isSportWord(String word) {
    return sportWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name after this word is a place if it may be one. */
  boolean isPlacePreposition(String word) {
    return placePrepositions.contains(word);
  }

  /** Whether a name after this word is rather a place than a person. */
  boolean leadsToPlace(String word) {
    return isPlacePreposition(word) || word.equals("to");
  }

  boolean isCalendarName(String word) {
    return calendarNames.contains(word);
  }
}
