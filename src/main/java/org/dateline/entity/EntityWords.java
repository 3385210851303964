package org.dateline.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
  /** What a word before a title does to it. */
  enum Modifier {
    KEEP,
    DROP,
    PAST
  }

  /** What a verb before a title does with it. */
  enum TitleVerb {
    /** Its subject comes to have the title, or keeps it: "become". */
    BECOME,
    /** Its subject has it, with "as": "serve". */
    SERVE,
    /** Its object comes to have it: "appoint". */
    APPOINT
  }

  /** What a pronoun stands for. */
  enum Pronoun {
    PERSON,
    THING,
    MANY,
    SPEAKER,
    SPEAKERS
  }

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

  private final Set<String> titles;
  private final Map<String, String> pluralTitles = new HashMap<>();
  private final Map<String, Modifier> modifiers = new HashMap<>();
  private final Set<String> counterparts;
  private final Set<String> openTitles;
  private final Map<String, TitleVerb> titleVerbs = new HashMap<>();
  private final Map<String, String> honorifics = new HashMap<>();
  private final Map<String, GroupNoun> groupNouns = new HashMap<>();
  private final Map<String, EntityType> siteNouns = new HashMap<>();
  private final Set<String> stateOffices;
  private final Map<String, List<EntityType>> anaphors = new HashMap<>();
  private final Set<String> namedAnaphors = new HashSet<>();
  private final Map<String, Set<String>> otherNames = new HashMap<>();
  private final Map<String, Set<String>> hypernyms = new HashMap<>();
  private final Map<String, String> pluralAnaphors = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> givenNames = new HashMap<>();
  private final Map<String, String> genderNouns = new HashMap<>();
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
  private final Map<String, String> ministries = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();

  EntityWords(BundledFolder folder) {
    this.titles = set(folder, "entity.titles.txt");
    this.titles.forEach(title -> pluralTitles.put(plural(title), title));
    rows(folder, "entity.title-modifiers.tsv")
        .forEach(row -> modifiers.put(row[0], Modifier.valueOf(upper(row[1]))));
    rows(folder, "entity.title-verbs.tsv")
        .forEach(row -> titleVerbs.put(row[0], TitleVerb.valueOf(upper(row[1]))));
    rows(folder, "entity.honorifics.tsv").forEach(row -> honorifics.put(row[0], row[1]));
    rows(folder, "entity.group-nouns.tsv")
        .forEach(row -> groupNouns.put(row[0], GroupNoun.of(row[1], row[2])));
    rows(folder, "entity.site-nouns.tsv")
        .forEach(row -> siteNouns.put(row[0], EntityType.valueOf(upper(row[1]))));
    this.stateOffices = set(folder, "entity.state-offices.txt");
    for (String[] row : rows(folder, "entity.anaphors.tsv")) {
      anaphors.put(row[0], types(row[1]));
      if (row.length > 2 && row[2].equals("named")) {
        namedAnaphors.add(row[0]);
      } else if (row.length > 2) {
        otherNames.put(row[0], Set.of(row[2].split(" ")));
      }
    }
    for (String[] row : rows(folder, "entity.title-hypernyms.tsv")) {
      hypernyms.put(row[0], Set.copyOf(List.of(row).subList(1, row.length)));
    }
    rows(folder, "entity.plural-anaphors.txt").forEach(row -> pluralAnaphors.put(row[0], row[1]));
    rows(folder, "entity.pronouns.tsv")
        .forEach(
            row -> {
              pronouns.put(row[0], Pronoun.valueOf(upper(row[1])));
              genders.put(row[0], row[2]);
            });
    this.counterparts = set(folder, "entity.counterparts.txt");
    this.openTitles = set(folder, "entity.open-titles.txt");
    this.speechVerbs = set(folder, "entity.speech-verbs.txt");
    this.noSources = set(folder, "entity.no-sources.txt");
    this.jointVerbs = set(folder, "entity.joint-verbs.txt");
    this.sidingVerbs = set(folder, "entity.siding-verbs.txt");
    this.quantities = set(folder, "entity.quantities.txt");
    this.countingVerbs = set(folder, "entity.counting-verbs.txt");
    this.ordinaryWords = set(folder, "entity.ordinary-words.txt");
    this.lowerCaseNames = set(folder, "entity.lower-case-names.txt");
    this.commonSurnames =
        folder.lines("entity.common-surnames.txt").stream()
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());
    this.institutionNouns = set(folder, "entity.institution-nouns.txt");
    this.stateBodies = set(folder, "entity.state-bodies.txt");
    rows(folder, "entity.given-names.tsv").forEach(row -> givenNames.put(row[0], row[1]));
    rows(folder, "entity.gender-nouns.tsv").forEach(row -> genderNouns.put(row[0], row[1]));
    this.sportWords = set(folder, "entity.sport-words.txt");
    this.placePrepositions = set(folder, "entity.place-prepositions.txt");
    rows(folder, "entity.ministries.tsv").forEach(row -> ministries.put(row[0], row[1]));
    rows(folder, "entity.title-equivalents.tsv")
        .forEach(row -> Arrays.stream(row).forEach(title -> offices.put(title, row[0])));
    this.calendarNames = set(folder, "entity.calendar-names.txt");
  }

  private static Set<String> set(BundledFolder folder, String file) {
    return folder.lines(file).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String[]> rows(BundledFolder folder, String file) {
    return folder.lines(file).stream().map(line -> line.strip().split("\t")).toList();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static List<EntityType> types(String terms) {
    return Arrays.stream(terms.split(" ")).map(EntityWords::type).toList();
  }

  private static EntityType type(String term) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no type of entities: " + term));
  }

  /** "secretaries of state" of "secretary of state". */
  static String plural(String title) {
    int of = title.indexOf(" of ");
    if (of > 0) {
      return plural(title.substring(0, of)) + title.substring(of);
    }
    if (title.endsWith("y") && !title.endsWith("ey")) {
      return title.substring(0, title.length() - 1) + "ies";
    }
    if (title.endsWith("man")) {
      return title.substring(0, title.length() - 3) + "men";
    }
    return title + (title.endsWith("s") ? "es" : "s");
  }

  /** Whether a verb says whose side somebody takes: "back". */
  boolean isSidingVerb(String lemma) {
    return sidingVerbs.contains(lemma);
  }

  /** Whether a phrase in lower case is a title. */
  boolean isTitle(String phrase) {
    return titles.contains(phrase);
  }

  /** The title of which a phrase in lower case is the plural. */
  Optional<String> findSingular(String phrase) {
    return Optional.ofNullable(pluralTitles.get(phrase));
  }

  Optional<Modifier> findModifier(String word) {
    return Optional.ofNullable(modifiers.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a title is whatever somebody else's is. */
  boolean isCounterpart(String title) {
    return counterparts.contains(title);
  }

  /** Whether any noun before a title is part of it: "equal opportunities minister". */
  boolean isOpen(String title) {
    return openTitles.contains(title);
  }

  Optional<TitleVerb> findTitleVerb(String lemma) {
    return Optional.ofNullable(titleVerbs.get(lemma.toLowerCase(Locale.ROOT)));
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

  /** Whether many states have a body of this name, in lower case: "senate". */
  boolean isStateBody(String name) {
    return stateBodies.contains(name);
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  Optional<GroupNoun> findGroupNoun(String lemma) {
    return Optional.ofNullable(groupNouns.get(lemma));
  }

  /** Whether the state itself acts where the unnamed holder of this office does. */
  boolean isStateOffice(String title) {
    return stateOffices.contains(title);
  }

  /** What "the" and this noun may refer back to, likeliest first; empty for any other noun. */
  List<EntityType> anaphorTypes(String lemma) {
    return anaphors.getOrDefault(lemma, List.of());
  }

  /** Whether a noun names nobody who could be quoted. */
  boolean isNoSource(String lemma) {
    return noSources.contains(lemma);
  }

  /** Whether a noun that refers back means only what bears it in a name: "the kingdom". */
  boolean isNamedAnaphor(String lemma) {
    return namedAnaphors.contains(lemma);
  }

  /** Words in the names of those whom a noun that refers back never means. */
  Set<String> otherNames(String lemma) {
    return otherNames.getOrDefault(lemma, Set.of());
  }

  /** Whether the holder of an office is called so as well: a president "the leader". */
  boolean isHypernym(String general, String title) {
    return hypernyms.getOrDefault(general, Set.of()).contains(title);
  }

  /** What "the two" and the plural of this noun may mean: person, country, place or any. */
  Optional<String> findPluralAnaphor(String lemma) {
    return Optional.ofNullable(pluralAnaphors.get(lemma));
  }

  Optional<Pronoun> findPronoun(String word) {
    return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
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

  /** The form under which a ministry is known whose field a phrase in lower case names. */
  Optional<String> findMinistry(String phrase) {
    return Optional.ofNullable(ministries.get(phrase));
  }

  /** Whether two titles in lower case are of one office, one perhaps with a word more before it. */
  boolean isSameOffice(String one, String other) {
    String known = offices.getOrDefault(one, one);
    String title = offices.getOrDefault(other, other);
    return known.equals(title) || known.endsWith(" " + title) || title.endsWith(" " + known);
  }

  /** What follows a word for the past that is joined to it by a hyphen: "US" of "ex-US". */
  Optional<String> findAfterPast(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
            && hyphen + 1 < word.length()
            && findModifier(word.substring(0, hyphen)).filter(Modifier.PAST::equals).isPresent()
        ? Optional.of(word.substring(hyphen + 1))
        : Optional.empty();
  }
}
