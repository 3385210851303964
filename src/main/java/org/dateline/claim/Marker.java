package org.dateline.claim;

import java.util.List;

/**
 * Where an argument stands: {@code subject}, {@code in_response_to}, or a path such as {@code
 * object/poss}.
 *
 * @param steps the way from the predicate; at least one
 */
record Marker(List<String> steps) {
  Marker {
    steps = List.copyOf(steps);
  }

  static Marker of(String written) {
    return new Marker(List.of(written.split("/", -1)));
  }

  @Override
  public String toString() {
    return String.join("/", steps);
  }
}
