package org.dateline.claim;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What may fill a role, and where it stands.
 *
 * @param markers where it may stand
 * @param role local name of the role
 * @param types what may fill it, the first that fits; empty for the role's own
 * @param use whether it is needed, or looked at only where the role is still empty
 */
record Argument(List<Marker> markers, String role, List<FillerType> types, Use use) {
  /** When an argument counts; its sign ends the argument in the lexicon. */
  enum Use {
    /** Fills the role where it is there. */
    FREE(""),
    /** Nothing is stated without it. */
    REQUIRED("!"),
    /** Fills the role where nothing before has filled it. */
    OTHERWISE("?");

    private final String sign;

    Use(String sign) {
      this.sign = sign;
    }

    static Use of(String sign) {
      return sign.equals("!") ? REQUIRED : sign.equals("?") ? OTHERWISE : FREE;
    }
  }

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
        + use.sign;
  }

  /** Whether nothing is stated without it. */
  boolean required() {
    return use == Use.REQUIRED;
  }

  /** Whether it is looked at only where its role is empty. */
  boolean isFallback() {
    return use == Use.OTHERWISE;
  }
}
