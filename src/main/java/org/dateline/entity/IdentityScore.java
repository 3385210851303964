package org.dateline.entity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.Candidate.Match;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Office;

/**
 * How surely a referent is a candidate, from 0 to 1. What counts, in this order: how the name
 * matches, weighed by how much more often news means this candidate than the others of the same
 * name; a title that the article gives and the candidate holds or held; whether an office was held
 * on the day of publication; whether the candidate's country is spoken of. A name that only its
 * surname joins to a candidate needs one of the others, or a candidate far ahead of all others.
 */
final class IdentityScore {
  private static final double TITLE_FITS = 0.35;
  private static final double TITLE_CONTRADICTS = -0.45;
  private static final double IN_OFFICE = 0.05;
  private static final double COHERENT = 0.1;
  private static final double ALONE = 0.35;
  private static final double DOMINANT_PRIOR = 0.5;
  private static final double DOMINANT_SHARE = 0.8;

  private final Optional<LocalDate> published;
  private final Set<String> countries;

  /**
   * @param published the day on which offices should be held
   * @param countries Wikidata ids of the countries that the article surely speaks of
   */
  IdentityScore(Optional<LocalDate> published, Set<String> countries) {
    this.published = published;
    this.countries = Set.copyOf(countries);
  }

  double of(Candidate candidate, List<Candidate> rivals, List<FoundTitle> titles) {
    Entry entry = candidate.entry();
    double share = share(candidate, rivals);
    double score = base(candidate.match()) * (share >= DOMINANT_SHARE ? 1 : 0.4 + 0.6 * share);
    score += candidate.match() == Match.SURNAME && stands(candidate, rivals) ? ALONE : 0;
    score += titles(entry, titles);
    score += published.filter(day -> isInOffice(entry, day)).isPresent() ? IN_OFFICE : 0;
    score += isCoherent(candidate) ? COHERENT : 0;
    return Math.max(0, Math.min(1, score));
  }

  /** Whether a surname means one candidate far more often than all others, here or in general. */
  private boolean stands(Candidate candidate, List<Candidate> rivals) {
    List<Candidate> coherent = rivals.stream().filter(this::isCoherent).toList();
    boolean everywhere = share(candidate, rivals) >= DOMINANT_SHARE;
    boolean here = isCoherent(candidate) && share(candidate, coherent) >= DOMINANT_SHARE;
    return candidate.entry().prior() >= DOMINANT_PRIOR && (everywhere || here);
  }

  private boolean isCoherent(Candidate candidate) {
    return candidate.entry().country().filter(countries::contains).isPresent();
  }

  private static double base(Match match) {
    return switch (match) {
      case LABEL, DEMONYM -> 0.9;
      case ALIAS -> 0.85;
      case ACRONYM -> 0.82;
      case SURNAME -> 0.45;
    };
  }

  private static double share(Candidate candidate, List<Candidate> rivals) {
    double all = rivals.stream().mapToDouble(rival -> weight(rival)).sum();
    return weight(candidate) / all;
  }

  /** A weaker match counts for less beside a stronger one. */
  private static double weight(Candidate candidate) {
    double strength = candidate.match() == Match.SURNAME ? 0.2 : 1;
    return strength * candidate.entry().prior();
  }

  private static boolean isInOffice(Entry entry, LocalDate day) {
    return entry.offices().stream().anyMatch(office -> office.heldOn(day));
  }

  private static double titles(Entry entry, List<FoundTitle> titles) {
    if (titles.stream().anyMatch(title -> fits(entry.offices(), title))) {
      return TITLE_FITS;
    }
    boolean contradicts =
        titles.stream()
            .flatMap(title -> title.of().stream())
            .anyMatch(owner -> isForeign(entry, owner));
    return contradicts ? TITLE_CONTRADICTS : 0;
  }

  private static boolean fits(List<Office> offices, FoundTitle title) {
    Set<String> owners = title.of().map(IdentityScore::ids).orElse(Set.of());
    return offices.stream()
        .anyMatch(
            office ->
                isSameTitle(office.title(), title.title())
                    && (owners.isEmpty() || owners.contains(office.of())));
  }

  private static boolean isSameTitle(String office, String title) {
    return office.equals(title) || office.endsWith(" " + title) || title.endsWith(" " + office);
  }

  private static boolean isForeign(Entry entry, Name owner) {
    Set<String> ids = ids(owner);
    return !ids.isEmpty()
        && entry.country().filter(country -> !ids.contains(country)).isPresent()
        && entry.offices().stream().noneMatch(office -> ids.contains(office.of()));
  }

  /** Everything that the owner of an office may mean, and whom that stands for. */
  private static Set<String> ids(Name owner) {
    Set<String> ids = new HashSet<>();
    for (Candidate candidate : owner.candidates()) {
      ids.add(candidate.entry().id());
      candidate.entry().standsFor().ifPresent(ids::add);
      candidate.entry().country().ifPresent(ids::add);
    }
    return ids;
  }
}
