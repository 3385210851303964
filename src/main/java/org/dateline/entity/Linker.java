package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.NameSpan;

/**
 * Says which entity each referent of a document is. Unambiguous ones are decided first, so that the
 * countries that they speak of help to decide the rest.
 */
final class Linker {
  private final Optional<LocalDate> published;
  private final EntityWords words;
  private final Map<Referent, List<GivenOffice>> titles = new IdentityHashMap<>();
  private final Map<Referent, Entity> decided = new IdentityHashMap<>();
  private final Set<String> sure = new HashSet<>();

  Linker(
      Referents referents,
      List<FoundTitle> titles,
      Optional<LocalDate> published,
      EntityWords words) {
    this.published = published;
    this.words = words;
    for (FoundTitle title : titles) {
      this.titles
          .computeIfAbsent(referents.of(title.holder()), key -> new ArrayList<>())
          .add(title.office());
    }
    Set<String> countries = new HashSet<>();
    for (Referent referent : referents.all()) {
      decide(referent, new IdentityScore(published, Set.of(), words))
          .filter(Assessment::isLinked)
          .ifPresent(
              choice -> {
                speakOf(choice.candidate().entry(), countries);
                sure.add(choice.candidate().entry().id());
              });
    }
    IdentityScore informed = new IdentityScore(published, countries, words);
    referents
        .all()
        .forEach(referent -> decided.put(referent, entity(referent, decide(referent, informed))));
  }

  private static void speakOf(Entry entry, Set<String> countries) {
    if (entry.type() == EntityType.COUNTRY) {
      countries.add(entry.id());
    }
    entry.country().ifPresent(countries::add);
  }

  /** The entity of a referent. */
  Entity of(Referent referent) {
    Entity entity = decided.get(referent);
    if (entity == null) {
      throw new IllegalArgumentException("not a referent of this document");
    }
    return entity;
  }

  private Optional<Assessment> decide(Referent referent, IdentityScore scores) {
    List<Candidate> candidates = candidates(referent);
    List<GivenOffice> given = titles.getOrDefault(referent, List.of());
    return candidates.stream()
        .map(candidate -> scores.assess(candidate, candidates, given))
        .max(
            Comparator.comparingDouble(Assessment::score)
                .thenComparing(choice -> choice.candidate().entry().prior())
                .thenComparing(choice -> choice.candidate().entry().id()));
  }

  /** What the name finder took for a person is no place, and the reverse. */
  private static List<Candidate> candidates(Referent referent) {
    boolean person = referent.isPerson();
    return referent.candidates().stream()
        .filter(candidate -> person == (candidate.entry().type() == EntityType.PERSON))
        .toList();
  }

  private Entity entity(Referent referent, Optional<Assessment> choice) {
    if (choice.filter(Assessment::isLikely).isEmpty()) {
      return newcomer(referent, referent.fullest().text(), type(referent), new Identity.Unknown());
    }
    Entry entry = choice.get().candidate().entry();
    double score = choice.get().score();
    boolean spokenOf = IdentityScore.isPartOfTheWorld(entry) && sure.contains(entry.id());
    if (!choice.get().isLinked() && !spokenOf) {
      String label =
          IdentityScore.isPartOfTheWorld(entry) ? entry.label() : referent.fullest().text();
      return newcomer(referent, label, entry.type(), likely(entry, score));
    }
    return known(entry, linked(entry, score), names(referent));
  }

  private static Identity likely(Entry entry, double score) {
    return entry.isOnWikidata()
        ? new Identity.Likely(entry.id(), rounded(score))
        : new Identity.Unknown();
  }

  /** What an entry that is surely meant says of its item. */
  static Identity linked(Entry entry, double score) {
    return entry.isOnWikidata()
        ? new Identity.Linked(entry.id(), rounded(score))
        : new Identity.Unknown();
  }

  /** An entry of the gazetteer as a linked entity. */
  static Entity known(Entry entry, Identity identity, List<String> names) {
    return new Entity(
        entry.id(),
        entry.label(),
        entry.type(),
        identity,
        names.stream().filter(name -> !name.equals(entry.label())).toList(),
        Optional.empty());
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }

  private static Entity newcomer(
      Referent referent, String label, EntityType type, Identity identity) {
    return new Entity(
        EntityKey.of(type, label),
        label,
        type,
        identity,
        names(referent).stream().filter(name -> !name.equals(label)).toList(),
        Optional.empty());
  }

  private static List<String> names(Referent referent) {
    return referent.names().stream()
        .filter(name -> !name.isDemonym())
        .sorted(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first))
        .map(Name::text)
        .distinct()
        .toList();
  }

  private static EntityType type(Referent referent) {
    if (referent.isPerson()) {
      return EntityType.PERSON;
    }
    boolean place =
        referent.names().stream()
            .flatMap(name -> name.kind().stream())
            .findFirst()
            .filter(kind -> kind == NameSpan.Kind.LOCATION)
            .isPresent();
    return place ? EntityType.PLACE : EntityType.ORGANIZATION;
  }
}
