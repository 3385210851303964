package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.Sentence;

/**
 * Tells a place from a better known one of its name by the region or country behind it: "Paris,
 * Texas" is not the capital of France.
 */
final class PlaceNames {
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "-", "--", "—", "–");

  private PlaceNames() {}

  /** The names of a sentence, places elsewhere than they are said to be taken for unknown ones. */
  static SentenceNames correct(SentenceNames names) {
    List<Name> corrected = new ArrayList<>();
    for (Name name : names.names()) {
      corrected.add(
          around(names, name)
              .filter(outer -> !countries(outer.candidates()).isEmpty())
              .map(outer -> within(name, outer))
              .orElse(name));
    }
    return new SentenceNames(names.sentence(), corrected);
  }

  private static Name within(Name name, Name outer) {
    Set<String> around = countries(outer.candidates());
    List<Candidate> left =
        name.candidates().stream()
            .filter(candidate -> candidate.entry().country().filter(around::contains).isPresent())
            .toList();
    return left.isEmpty() ? name.elsewhere(name.text() + ", " + outer.text()) : name.only(left);
  }

  /** The region or country that stands between commas behind a city. */
  private static Optional<Name> around(SentenceNames names, Name name) {
    Sentence sentence = names.sentence();
    int comma = name.last();
    boolean city = !name.candidates().isEmpty() && isOfType(name, EntityType.CITY);
    if (!city || comma >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    return names
        .startingAt(comma + 1)
        .filter(outer -> !outer.isPerson() && !outer.isDemonym())
        .filter(
            outer ->
                isOfType(outer, EntityType.REGION)
                    || isOfType(outer, EntityType.COUNTRY) && isApart(sentence, outer.last()));
  }

  private static boolean isApart(Sentence sentence, int end) {
    return end >= sentence.size() || ENDS.contains(sentence.token(end).text());
  }

  private static boolean isOfType(Name name, EntityType type) {
    return !name.candidates().isEmpty() && name.candidates().get(0).entry().type() == type;
  }

  private static Set<String> countries(List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::entry)
        .flatMap(entry -> country(entry).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> country(Entry entry) {
    return entry.type() == EntityType.COUNTRY ? Optional.of(entry.id()) : entry.country();
  }
}
