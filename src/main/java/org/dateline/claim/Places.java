package org.dateline.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which place lies in which, as the article says or as the gazetteer knows. */
final class Places {
  private final Function<String, Optional<String>> country;
  private final Map<String, Set<String>> around;

  /**
   * @param country key of the country that the place of a key lies in
   */
  Places(Function<String, Optional<String>> country) {
    this(country, Map.of());
  }

  private Places(Function<String, Optional<String>> country, Map<String, Set<String>> around) {
    this.country = country;
    this.around = around;
  }

  /** With what an article's own locations add. */
  Places with(List<Draft> drafts) {
    Map<String, Set<String>> said = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.type().equals("Location")) {
        for (String place : keys(draft, "place")) {
          said.computeIfAbsent(place, key -> new HashSet<>()).addAll(keys(draft, "locatedIn"));
        }
      }
    }
    return new Places(country, said);
  }

  /** Whether what happens at the places of two drafts may happen at one. */
  boolean mayBeOne(Draft one, Draft other) {
    if (one.type().equals("Location")) {
      return true;
    }
    Set<String> here = keys(one, "place");
    Set<String> there = keys(other, "place");
    return here.isEmpty()
        || there.isEmpty()
        || here.stream()
            .anyMatch(place -> there.stream().anyMatch(it -> isIn(place, it) || isIn(it, place)));
  }

  /** Whether the first is the second or lies in it. */
  boolean isIn(String inner, String outer) {
    return inner.equals(outer)
        || around.getOrDefault(inner, Set.of()).contains(outer)
        || country.apply(inner).filter(outer::equals).isPresent();
  }

  static Set<String> keys(Draft draft, String property) {
    Set<String> keys = new HashSet<>();
    for (Filler filler : draft.fillers(property)) {
      if (filler instanceof Filler.Entity entity) {
        keys.add(entity.key());
      }
    }
    return keys;
  }
}
