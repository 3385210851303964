package org.dateline.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts after those of one event have become one, and which became which. */
final class Merged {
  private final List<Draft> all;
  private final Map<Draft, Draft> into = new IdentityHashMap<>();

  Merged(List<Draft> all) {
    this.all = List.copyOf(all);
  }

  void put(Draft draft, Draft survivor) {
    into.put(draft, survivor);
  }

  /** The draft that speaks for one. */
  Draft survivor(Draft draft) {
    Draft at = draft;
    while (into.containsKey(at)) {
      at = into.get(at);
    }
    return at;
  }

  /** What is left, in order. */
  List<Draft> drafts() {
    return all.stream().filter(draft -> !into.containsKey(draft)).toList();
  }

  /** The draft that a link means. */
  Optional<Draft> find(Draft.Link link) {
    return all.stream()
        .filter(draft -> draft.isAt(link.sentence(), link.token()))
        .findFirst()
        .map(this::survivor);
  }
}
