package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.Candidate;

/** Names of one document that mean the same, before it is known what. */
final class Referent {
  private final List<Name> names = new ArrayList<>();

  void add(Name name) {
    names.add(name);
  }

  List<Name> names() {
    return names;
  }

  boolean isPerson() {
    return names.stream().anyMatch(Name::isPerson);
  }

  /** The different texts of its names, in order of appearance. */
  Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    names.forEach(name -> texts.add(name.text()));
    return texts;
  }

  /** Its fullest name that is no demonym: the one of most words, the first of those. */
  Name fullest() {
    Name best = names.get(0);
    for (Name name : names) {
      boolean longer = words(name) > words(best);
      if (longer && !name.isDemonym() || best.isDemonym() && !name.isDemonym()) {
        best = name;
      }
    }
    return best;
  }

  private static int words(Name name) {
    return name.text().split(" ").length;
  }

  /** What its names may mean, those of its fullest names first. */
  List<Candidate> candidates() {
    List<Candidate> fullest = fullest().candidates();
    return !fullest.isEmpty() || isPerson() && words(fullest()) > 1
        ? fullest
        : names.stream()
            .map(Name::candidates)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }
}
