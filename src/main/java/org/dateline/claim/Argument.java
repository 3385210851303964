package org.dateline.claim;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What may fill a role, and where it stands.
 *
 * @param markers where it may stand
 * @param role local name of the role
 * @param types what may fill it, the first that fits; empty for the role's own
 * @param required whether nothing is stated without it
 */
record Argument(List<Marker> markers, String role, List<FillerType> types, boolean required) {
  Argument {
    markers = List.copyOf(markers);
    types = List.copyOf(types);
  }

  /** As the lexicon writes it: {@code on|over=topic:any!}. */
  @Override
  public String toString() {
    String type =
        types.isEmpty()
            ? ""
            : ":" + types.stream().map(FillerType::word).collect(Collectors.joining("|"));
    return markers.stream().map(Marker::toString).collect(Collectors.joining("|"))
        + "="
        + role
        + type
        + (required ? "!" : "");
  }
}
