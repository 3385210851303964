package org.dateline.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;

/**
 * A title that a sentence gives to a name.
 *
 * @param of the name that the office belongs to, where said
 * @param first first token of the words that say so
 * @param last one past the last
 */
record FoundTitle(
    int sentence,
    Name holder,
    String title,
    Optional<Name> of,
    boolean former,
    int first,
    int last,
    double confidence) {

  /** The office, with everything that its owner may mean, and whom that stands for. */
  GivenOffice office() {
    Set<String> ids = new HashSet<>();
    of.map(name -> name.owner().orElse(name)).stream()
        .flatMap(name -> name.candidates().stream())
        .map(Candidate::entry)
        .forEach(
            entry -> {
              ids.add(entry.id());
              entry.standsFor().ifPresent(ids::add);
              entry.country().ifPresent(ids::add);
            });
    boolean national =
        of.stream()
            .flatMap(name -> name.owner().orElse(name).candidates().stream())
            .map(Candidate::entry)
            .anyMatch(it -> it.type() == EntityType.COUNTRY || it.country().isPresent());
    return new GivenOffice(title, ids, national);
  }

  /** Whether another is the same title of the same holder, whoever its owner is. */
  boolean isOf(FoundTitle other) {
    return holder.equals(other.holder) && title.equals(other.title);
  }

  FoundTitle withTitle(String other) {
    return new FoundTitle(sentence, holder, other, of, former, first, last, confidence);
  }
}
