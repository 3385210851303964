package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two gazetteers as one: the rows of the first, made by hand, and whatever the second knows beside
 * them. Of an entity that both know, the first says what it is and how it is called; names are
 * those of both.
 */
public final class LayeredGazetteer implements Gazetteer {
  private final Gazetteer first;
  private final Gazetteer second;

  /**
   * @param first whose word counts
   * @param second what is known beside it
   */
  public LayeredGazetteer(Gazetteer first, Gazetteer second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public List<Candidate> lookup(String name) {
    List<Candidate> above = first.lookup(name);
    List<Candidate> below = second.lookup(name);
    if (below.isEmpty() && above.isEmpty()) {
      return List.of();
    }
    Map<String, Candidate> found = new LinkedHashMap<>();
    above.forEach(candidate -> found.put(candidate.entry().id(), merged(candidate)));
    for (Candidate candidate : below) {
      found.computeIfAbsent(candidate.entry().id(), id -> rare(merged(candidate), candidate));
    }
    return found.values().stream().sorted(EmbeddedGazetteer.BEST_FIRST).toList();
  }

  private Candidate merged(Candidate candidate) {
    Entry entry = entry(candidate.entry().id()).orElse(candidate.entry());
    return new Candidate(entry, candidate.name(), candidate.match());
  }

  /** A name that the first does not give to its own entry means it as seldom as the second says. */
  private static Candidate rare(Candidate merged, Candidate below) {
    double prior = Math.min(merged.entry().prior(), below.entry().prior());
    return new Candidate(withPrior(merged.entry(), prior), merged.name(), merged.match());
  }

  private static Entry withPrior(Entry entry, double prior) {
    return new Entry(
        entry.id(),
        entry.type(),
        entry.label(),
        entry.aliases(),
        entry.demonyms(),
        entry.country(),
        entry.standsFor(),
        entry.offices(),
        entry.latitude(),
        entry.longitude(),
        prior);
  }

  @Override
  public Optional<Entry> entry(String id) {
    Optional<Entry> above = first.entry(id);
    Optional<Entry> below = second.entry(id);
    return above.isPresent() && below.isPresent()
        ? Optional.of(merged(above.get(), below.get()))
        : above.or(() -> below);
  }

  private static Entry merged(Entry above, Entry below) {
    return new Entry(
        above.id(),
        above.type(),
        above.label(),
        union(above.aliases(), otherNames(above, below)),
        union(above.demonyms(), below.demonyms()),
        above.country().or(below::country),
        above.standsFor().or(below::standsFor),
        above.offices().isEmpty() ? below.offices() : above.offices(),
        above.latitude().or(below::latitude),
        above.longitude().or(below::longitude),
        above.prior());
  }

  private static List<String> otherNames(Entry above, Entry below) {
    List<String> names = new ArrayList<>(below.aliases());
    names.add(0, below.label());
    names.remove(above.label());
    return names;
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  @Override
  public int longestName() {
    return Math.max(first.longestName(), second.longestName());
  }

  @Override
  public List<Entry> entries() {
    Map<String, Entry> all = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    first.entries().forEach(entry -> ids.add(entry.id()));
    second.entries().forEach(entry -> ids.add(entry.id()));
    ids.forEach(id -> entry(id).ifPresent(entry -> all.put(id, entry)));
    return List.copyOf(all.values());
  }
}
