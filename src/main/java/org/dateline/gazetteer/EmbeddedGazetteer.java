package org.dateline.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/**
 * A gazetteer of tables, held in memory: the one that travels with the program, or a user's own.
 * Names in other languages come from the locale data of the Java platform and are asked only for a
 * name that English does not know.
 */
public final class EmbeddedGazetteer implements Gazetteer {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::match)
          .thenComparing(candidate -> -candidate.entry().prior())
          .thenComparing(candidate -> candidate.entry().id());

  private final Map<String, Entry> byId;
  private final Map<String, List<Candidate>> byKey = new HashMap<>();
  private final Map<String, List<Candidate>> people = new HashMap<>();
  private final Spellings spellings;
  private final Supplier<LocaleNames> localeNames;
  private int longestName = 1;

  private EmbeddedGazetteer(
      Map<String, Entry> entries, Map<String, Entry> countriesByCode, BundledFolder rules) {
    this.byId = new TreeMap<>(entries);
    this.spellings = new Spellings(rules);
    EntryNames names = new EntryNames(rules);
    byId.values().forEach(entry -> names.of(entry).forEach(found -> put(found, entry)));
    byKey.values().forEach(this::indexSpelling);
    people.replaceAll((key, found) -> found.stream().sorted(BEST_FIRST).toList());
    byKey.replaceAll((key, found) -> found.stream().sorted(BEST_FIRST).toList());
    this.localeNames = new Once<>(() -> new LocaleNames(countriesByCode, rules));
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
    return of(new GazetteerTables(TableFolder.of(tables), id -> false));
  }

  private static EmbeddedGazetteer of(GazetteerTables tables) {
    return new EmbeddedGazetteer(
        tables.entries(), tables.countriesByCode(), new BundledFolder("gazetteer"));
  }

  /** Entries from elsewhere, such as the answers of a search, each id once. */
  public static EmbeddedGazetteer of(Collection<Entry> entries) {
    Map<String, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return new EmbeddedGazetteer(byId, Map.of(), new BundledFolder("gazetteer"));
  }

  /**
   * The tables of a folder of the file system, such as {@code gazetteer sync} writes.
   *
   * @param known whose ids they may refer to beside their own
   * @throws UserMistake where there is no such folder, or a row is not as it should be
   */
  public static EmbeddedGazetteer load(Path tables, Gazetteer known) {
    try {
      return of(new GazetteerTables(TableFolder.of(tables), id -> known.entry(id).isPresent()));
    } catch (IllegalStateException e) {
      throw new UserMistake(
          "The gazetteer " + tables + " cannot be used: " + e.getMessage() + ".",
          "Put the row right; data/gazetteer/README.md says how rows are written.",
          e);
    }
  }

  /** Full names of people under the first of the spellings of each word. */
  private void indexSpelling(List<Candidate> found) {
    for (Candidate candidate : found) {
      boolean full =
          candidate.match() == Candidate.Match.LABEL || candidate.match() == Candidate.Match.ALIAS;
      if (full && candidate.entry().type() == EntityType.PERSON) {
        String key = spellings.fold(NameKey.of(candidate.name()));
        List<Candidate> same = people.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> other.entry().id().equals(candidate.entry().id()))) {
          same.add(new Candidate(candidate.entry(), candidate.name(), Candidate.Match.ALIAS));
        }
      }
    }
  }

  private void put(EntryNames.Found found, Entry entry) {
    byKey
        .computeIfAbsent(found.key(), k -> new ArrayList<>(1))
        .add(new Candidate(entry, found.name(), found.match()));
    longestName = Math.max(longestName, found.words());
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
