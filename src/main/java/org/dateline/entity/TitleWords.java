package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What titles of offices there are, and what words before them do. */
final class TitleWords {
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

  private final Set<String> titles;
  private final Map<String, String> pluralTitles = new HashMap<>();
  private final Map<String, Modifier> modifiers = new HashMap<>();
  private final Set<String> counterparts;
  private final Set<String> openTitles;
  private final Map<String, TitleVerb> titleVerbs = new HashMap<>();
  private final Set<String> stateOffices;
  private final Map<String, Set<String>> hypernyms = new HashMap<>();
  private final Map<String, String> ministries;
  private final Map<String, String> offices = new HashMap<>();

  TitleWords(WordFiles files) {
    this.titles = files.set("titles.txt");
    this.titles.forEach(title -> pluralTitles.put(plural(title), title));
    files
        .map("title-modifiers.tsv")
        .forEach((word, effect) -> modifiers.put(word, Modifier.valueOf(upper(effect))));
    files
        .map("title-verbs.tsv")
        .forEach((verb, kind) -> titleVerbs.put(verb, TitleVerb.valueOf(upper(kind))));
    this.counterparts = files.set("counterparts.txt");
    this.openTitles = files.set("open-titles.txt");
    this.stateOffices = files.set("state-offices.txt");
    for (List<String> row : files.rows("title-hypernyms.tsv")) {
      hypernyms.put(row.get(0), Set.copyOf(row.subList(1, row.size())));
    }
    this.ministries = files.map("ministries.tsv");
    files
        .rows("title-equivalents.tsv")
        .forEach(row -> row.forEach(title -> offices.put(title, row.get(0))));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
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

  /** Whether the state itself acts where the unnamed holder of this office does. */
  boolean isStateOffice(String title) {
    return stateOffices.contains(title);
  }

  /** Whether the holder of an office is called so as well: a president "the leader". */
  boolean isHypernym(String general, String title) {
    return hypernyms.getOrDefault(general, Set.of()).contains(title);
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
