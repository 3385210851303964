package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Candidate.Match;

/**
 * The gazetteer that travels with the program, held in memory. Names in other languages come from
 * the locale data of the Java platform and are asked only for a name that English does not know.
 */
public final class EmbeddedGazetteer implements Gazetteer {
  private static final int LONGEST_ACRONYM = 7;
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::match)
          .thenComparing(candidate -> -candidate.entry().prior())
          .thenComparing(candidate -> candidate.entry().id());

  private final Map<String, Entry> byId;
  private final Map<String, List<Candidate>> byKey = new HashMap<>();
  private final Map<String, List<Candidate>> people = new HashMap<>();
  private final Spellings spellings;
  private final Supplier<LocaleNames> localeNames;
  private int longestName = 1;

  private EmbeddedGazetteer(GazetteerTables tables, BundledFolder rules) {
    this.byId = new TreeMap<>(tables.entries());
    Surnames surnames = new Surnames(rules);
    this.spellings = new Spellings(rules);
    byId.values().forEach(entry -> index(entry, surnames));
    byKey.values().forEach(this::indexSpelling);
    people.replaceAll((key, found) -> found.stream().sorted(BEST_FIRST).toList());
    byKey.replaceAll((key, found) -> found.stream().sorted(BEST_FIRST).toList());
    this.localeNames = new Once<>(() -> new LocaleNames(tables.countriesByCode(), rules));
  }

  /**
   * The bundled gazetteer.
   *
   * @throws IllegalStateException naming file and line of a row that is not as it should be
   */
  public static EmbeddedGazetteer load() {
    return load(new BundledFolder("gazetteer"));
  }

  /** As {@link #load()}, with the tables of another folder. */
  public static EmbeddedGazetteer load(BundledFolder tables) {
    return new EmbeddedGazetteer(new GazetteerTables(tables), new BundledFolder("gazetteer"));
  }

  private void index(Entry entry, Surnames surnames) {
    put(entry.label(), entry, Match.LABEL);
    for (String alias : entry.aliases()) {
      put(alias, entry, Match.ALIAS);
    }
    for (String demonym : entry.demonyms()) {
      put(demonym, entry, Match.DEMONYM);
    }
    if (entry.type() == EntityType.PERSON) {
      Set<String> found = surnames.of(entry.label(), entry.country().orElse(""));
      found.forEach(surname -> put(surname, entry, Match.SURNAME));
    }
  }

  /** Full names of people under the first of the spellings of each word. */
  private void indexSpelling(List<Candidate> found) {
    for (Candidate candidate : found) {
      boolean full = candidate.match() == Match.LABEL || candidate.match() == Match.ALIAS;
      if (full && candidate.entry().type() == EntityType.PERSON) {
        String key = spellings.fold(NameKey.of(candidate.name()));
        List<Candidate> same = people.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> other.entry().id().equals(candidate.entry().id()))) {
          same.add(new Candidate(candidate.entry(), candidate.name(), Match.ALIAS));
        }
      }
    }
  }

  private void put(String name, Entry entry, Match how) {
    String key = NameKey.of(name);
    boolean named = how == Match.LABEL || how == Match.ALIAS;
    Match match = named && isAcronym(key) ? Match.ACRONYM : how;
    List<Candidate> found = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (found.stream().noneMatch(candidate -> candidate.entry().id().equals(entry.id()))) {
      found.add(new Candidate(entry, name, match));
    }
    longestName = Math.max(longestName, words(key));
  }

  private static int words(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isAcronym(String key) {
    return key.length() > 1
        && key.length() <= LONGEST_ACRONYM
        && key.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  @Override
  public List<Candidate> lookup(String name) {
    String key = NameKey.of(name);
    List<Candidate> found = byKey.get(key);
    if (found != null) {
      return found;
    }
    List<Candidate> spelled = people.getOrDefault(spellings.fold(key), List.of());
    if (!spelled.isEmpty()) {
      return spelled;
    }
    return key.length() < 3 && key.chars().allMatch(c -> c < 128)
        ? List.of()
        : localeNames.get().lookup(name, key);
  }

  @Override
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public int longestName() {
    return longestName;
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }
}
