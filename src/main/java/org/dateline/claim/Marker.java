package org.dateline.claim;

import java.util.List;
import java.util.Set;

/**
 * Where an argument stands: {@code subject}, {@code in_response_to}, or a path such as {@code
 * object/poss}.
 *
 * @param steps the way from the predicate; at least one
 */
record Marker(List<String> steps) {
  private static final Set<String> OWNING = Set.of("of", "poss", "modifier");

  Marker {
    steps = List.copyOf(steps);
  }

  static Marker of(String written) {
    return new Marker(List.of(written.split("/", -1)));
  }

  /** Whether it leads to whose something is: "object/of". */
  boolean isOwners() {
    return steps.size() > 1 && OWNING.contains(steps.get(steps.size() - 1));
  }

  @Override
  public String toString() {
    return String.join("/", steps);
  }
}
