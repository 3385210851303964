package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;

/** Ranks whom a name alone may mean as an article would rank them, and says why. */
public final class NameLookup {
  private final Gazetteer gazetteer;

  /**
   * A candidate with its score.
   *
   * @param score 0 to 1; from .8 on an article would be linked
   * @param reasons what the score comes from
   */
  public record Ranked(Candidate candidate, double score, List<String> reasons) {}

  public NameLookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * All candidates, the best first.
   *
   * @param context other names that the article speaks of
   * @param date the day of the article
   */
  public List<Ranked> rank(String name, List<String> context, Optional<LocalDate> date) {
    Set<String> countries = countries(context);
    IdentityScore scores = new IdentityScore(date, countries);
    List<Candidate> rivals = gazetteer.lookup(name);
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : rivals) {
      ranked.add(
          new Ranked(
              candidate,
              scores.of(candidate, rivals, List.of()),
              reasons(candidate, rivals, countries, date)));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .thenComparing(found -> found.candidate().entry().prior())
            .reversed()
            .thenComparing(found -> found.candidate().entry().id()));
    return ranked;
  }

  /** The countries of the likeliest meanings of names. */
  private Set<String> countries(List<String> names) {
    Set<String> countries = new HashSet<>();
    for (String name : names) {
      gazetteer.lookup(name).stream()
          .findFirst()
          .map(Candidate::entry)
          .ifPresent(
              entry -> {
                if (entry.type() == EntityType.COUNTRY) {
                  countries.add(entry.id());
                }
                entry.country().ifPresent(countries::add);
              });
    }
    return countries;
  }

  private List<String> reasons(
      Candidate candidate,
      List<Candidate> rivals,
      Set<String> countries,
      Optional<LocalDate> date) {
    Entry entry = candidate.entry();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        candidate.match().name().toLowerCase(Locale.ROOT) + " \"" + candidate.name() + "\"");
    reasons.add(
        rivals.size() == 1
            ? "no other of that name"
            : String.format(Locale.ROOT, "prior %.2f, one of %d", entry.prior(), rivals.size()));
    entry
        .country()
        .filter(countries::contains)
        .ifPresent(country -> reasons.add(label(country) + " is spoken of"));
    date.ifPresent(
        day ->
            entry.offices().stream()
                .filter(office -> office.heldOn(day))
                .map(office -> office.title() + " of " + label(office.of()) + " on " + day)
                .forEach(reasons::add));
    return reasons;
  }

  private String label(String id) {
    return gazetteer.entry(id).map(Entry::label).orElse(id);
  }
}
