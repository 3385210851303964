package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Assessment.Ground;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.Candidate.Match;
import org.dateline.gazetteer.EntityType;
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
  private static final double LEAST_SHARE = 0.4;

  /** Of any name there is somebody else, of whom no list knows. */
  private static final double OTHERS = 0.002;

  private static final double PART_OF_THE_WORLD = -0.15;
  private static final double SHORT = -0.06;
  private static final double SURNAME_STRENGTH = 0.2;
  private static final double IN_OFFICE_COUNTS = 4;

  private static final Set<EntityType> PARTS_OF_THE_WORLD =
      Set.of(EntityType.REGION, EntityType.PLACE, EntityType.GROUP);

  private final Optional<LocalDate> published;
  private final Set<String> countries;
  private final EntityWords words;

  /**
   * @param published the day on which offices should be held
   * @param countries Wikidata ids of the countries that the article surely speaks of
   * @param words which titles are of the same office
   */
  IdentityScore(Optional<LocalDate> published, Set<String> countries, EntityWords words) {
    this.published = published;
    this.countries = Set.copyOf(countries);
    this.words = words;
  }

  /** How surely a name means a candidate among its rivals, to whom titles are given. */
  Assessment assess(Candidate candidate, List<Candidate> rivals, List<GivenOffice> titles) {
    List<Ground> grounds = new ArrayList<>();
    addMatch(candidate, rivals, grounds);
    addTitles(candidate.entry(), titles, grounds);
    if (isInOffice(candidate.entry())) {
      grounds.add(new Ground("in office on that day", IN_OFFICE));
    }
    if (isCoherent(candidate)) {
      grounds.add(new Ground("its country is spoken of", COHERENT));
    } else if (isStateAmongStates(candidate, rivals)) {
      grounds.add(new Ground("a state among states, no region of theirs", COHERENT));
    }
    return Assessment.of(candidate, grounds);
  }

  private void addMatch(Candidate candidate, List<Candidate> rivals, List<Ground> grounds) {
    double base = base(candidate.match());
    grounds.add(
        new Ground("matches as " + candidate.match().name().toLowerCase(Locale.ROOT), base));
    double share = share(candidate, rivals);
    if (share < DOMINANT_SHARE) {
      double factor = LEAST_SHARE + (1 - LEAST_SHARE) * share;
      String often = String.format(Locale.ROOT, "meant in %.0f%% of its uses", 100 * share);
      grounds.add(new Ground(often, base * (factor - 1)));
    }
    if (candidate.match() == Match.DEMONYM && isPartOfTheWorld(candidate.entry())) {
      grounds.add(new Ground("a part of the world, not a state", PART_OF_THE_WORLD));
    }
    if (isShort(candidate) && isPartOfTheWorld(candidate.entry())) {
      grounds.add(new Ground("one word for a part of the world", SHORT));
    }
    if (candidate.match() == Match.SURNAME && stands(candidate, rivals)) {
      grounds.add(new Ground("best known by this surname", ALONE));
    }
  }

  /** Whether a surname means one candidate far more often than all others, here or in general. */
  private boolean stands(Candidate candidate, List<Candidate> rivals) {
    List<Candidate> coherent = rivals.stream().filter(this::isCoherent).toList();
    boolean everywhere = share(candidate, rivals) >= DOMINANT_SHARE;
    boolean here = isCoherent(candidate) && share(candidate, coherent) >= DOMINANT_SHARE;
    if (candidate.entry().prior() < DOMINANT_PRIOR) {
      return false;
    }
    return words.isCommonSurname(candidate.name())
        ? here && isInOffice(candidate.entry())
        : everywhere || here;
  }

  private boolean isInOffice(Entry entry) {
    return published.filter(day -> isInOffice(entry, day)).isPresent();
  }

  private boolean isCoherent(Candidate candidate) {
    return candidate.entry().country().filter(countries::contains).isPresent();
  }

  /**
   * A state whose namesakes are parts of countries that nobody speaks of, where others are named.
   */
  private boolean isStateAmongStates(Candidate candidate, List<Candidate> rivals) {
    return candidate.entry().type() == EntityType.COUNTRY
        && !countries.isEmpty()
        && rivals.size() > 1
        && rivals.stream().noneMatch(this::isCoherent);
  }

  private static double base(Match match) {
    return switch (match) {
      case LABEL, DEMONYM -> 0.9;
      case ALIAS -> 0.85;
      case ACRONYM -> 0.82;
      case SURNAME -> 0.45;
    };
  }

  /** "European" may mean the continent, a union of some of its states, or who lives there. */
  static boolean isPartOfTheWorld(Entry entry) {
    return PARTS_OF_THE_WORLD.contains(entry.type()) && entry.country().isEmpty();
  }

  /** "The Gulf", "the West": of which, only the text around says. */
  private static boolean isShort(Candidate candidate) {
    return candidate.match() == Match.ALIAS && candidate.name().indexOf(' ') < 0;
  }

  private double share(Candidate candidate, List<Candidate> rivals) {
    double all = rivals.stream().mapToDouble(this::weight).sum();
    return weight(candidate) / (all + OTHERS);
  }

  /**
   * A weaker match counts for less beside a stronger one; of those who share a surname, who is in
   * office counts for more, who has yet to take one up for less.
   */
  private double weight(Candidate candidate) {
    double weight = candidate.entry().prior();
    if (candidate.match() != Match.SURNAME) {
      return weight;
    }
    boolean inOffice = isInOffice(candidate.entry());
    boolean later = published.filter(day -> isOfLaterDays(candidate.entry(), day)).isPresent();
    return SURNAME_STRENGTH
        * weight
        * (inOffice ? IN_OFFICE_COUNTS : later ? 1 / IN_OFFICE_COUNTS : 1);
  }

  /** Whether all offices that are known were taken up after that day. */
  private static boolean isOfLaterDays(Entry entry, LocalDate day) {
    return !entry.offices().isEmpty()
        && entry.offices().stream()
            .allMatch(office -> office.from().filter(day::isBefore).isPresent());
  }

  private static boolean isInOffice(Entry entry, LocalDate day) {
    return entry.offices().stream().anyMatch(office -> office.heldOn(day));
  }

  private void addTitles(Entry entry, List<GivenOffice> titles, List<Ground> grounds) {
    Optional<GivenOffice> fitting =
        titles.stream().filter(title -> fits(entry.offices(), title)).findFirst();
    if (fitting.isPresent()) {
      grounds.add(new Ground("holds or held the office: " + fitting.get().title(), TITLE_FITS));
    } else if (titles.stream()
        .anyMatch(title -> title.national() && isForeign(entry, title.owners()))) {
      grounds.add(new Ground("no office of the country that the title names", TITLE_CONTRADICTS));
    }
  }

  private boolean fits(List<Office> offices, GivenOffice given) {
    return offices.stream()
        .anyMatch(
            office ->
                words.isSameOffice(office.title(), given.title())
                    && (given.owners().isEmpty() || given.owners().contains(office.of())));
  }

  private static boolean isForeign(Entry entry, Set<String> owners) {
    return !owners.isEmpty()
        && entry.country().filter(country -> !owners.contains(country)).isPresent()
        && entry.offices().stream().noneMatch(office -> owners.contains(office.of()));
  }
}
