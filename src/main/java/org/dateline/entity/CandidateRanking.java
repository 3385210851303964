package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;

/** Weighs whom a name may mean as an article would, and says why. */
public final class CandidateRanking {
  private static final int LONGEST_TITLE = 6;

  private final Gazetteer gazetteer;
  private final EntityWords words;

  /**
   * @param gazetteer who is known
   */
  public CandidateRanking(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = new EntityWords(new BundledFolder("language"));
  }

  /**
   * All whom a name may mean, the likeliest first. People compete with people only, for an article
   * shows whether it speaks of a person.
   *
   * @param day the day on which offices should be held, where it is known
   * @param context words near the name: names of countries, titles of office; may be empty
   */
  public List<Assessment> rank(String name, Optional<LocalDate> day, String context) {
    List<String> near = List.of(context.strip().split("\\s+"));
    Set<String> countries = countries(near);
    return rank(gazetteer.lookup(name), day, countries, offices(near, countries));
  }

  /**
   * Candidates for one name, the likeliest first.
   *
   * @param candidates those that count: their shares are weighed among themselves
   * @param day the day on which offices should be held, where it is known
   * @param countries Wikidata ids of the countries that are spoken of with it
   * @param offices what the texts give to whom the name means
   */
  public List<Assessment> rank(
      List<Candidate> candidates,
      Optional<LocalDate> day,
      Set<String> countries,
      List<GivenOffice> offices) {
    IdentityScore scores = new IdentityScore(day, countries, words);
    return candidates.stream()
        .map(candidate -> scores.assess(candidate, rivals(candidate, candidates), offices))
        .sorted(
            Comparator.comparingDouble((Assessment found) -> -found.score())
                .thenComparing(found -> -found.candidate().entry().prior())
                .thenComparing(found -> found.candidate().entry().id()))
        .toList();
  }

  private static List<Candidate> rivals(Candidate candidate, List<Candidate> all) {
    boolean person = isPerson(candidate);
    return all.stream().filter(other -> isPerson(other) == person).toList();
  }

  private static boolean isPerson(Candidate candidate) {
    return candidate.entry().type() == EntityType.PERSON;
  }

  /** The countries of all that the context surely names. */
  private Set<String> countries(List<String> context) {
    Set<String> found = new HashSet<>();
    for (String phrase : phrases(context, gazetteer.longestName())) {
      gazetteer.lookup(phrase).stream()
          .filter(candidate -> candidate.match() != Candidate.Match.SURNAME)
          .map(Candidate::entry)
          .findFirst()
          .ifPresent(entry -> addCountry(entry, found));
    }
    return found;
  }

  private static void addCountry(Entry entry, Set<String> countries) {
    if (entry.type() == EntityType.COUNTRY) {
      countries.add(entry.id());
    }
    entry.country().ifPresent(countries::add);
  }

  private List<GivenOffice> offices(List<String> context, Set<String> countries) {
    return phrases(context, LONGEST_TITLE).stream()
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .filter(words.titles()::isTitle)
        .max(Comparator.comparingInt(String::length))
        .map(title -> List.of(new GivenOffice(title, countries)))
        .orElse(List.of());
  }

  private static List<String> phrases(List<String> context, int longest) {
    List<String> found = new ArrayList<>();
    for (int first = 0; first < context.size(); first++) {
      for (int last = first + 1; last <= Math.min(context.size(), first + longest); last++) {
        found.add(String.join(" ", context.subList(first, last)));
      }
    }
    return found;
  }
}
