package org.dateline.claim;

import java.util.Locale;

/** What may fill a role, as the lexicon writes it. */
enum FillerType {
  /** Somebody that acts: a person, a group, an organization, a state, or who a place stands for. */
  AGENT,
  PERSON,
  /** People named by what they share, not whom they represent. */
  GROUP,
  ORGANIZATION,
  STATE,
  PLACE,
  /** A building, vehicle or other thing that is described and not named. */
  SITE,
  /** Another claim. */
  EVENT,
  /** The words as they stand. */
  ANY;

  /** Its word in the lexicon. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException where the lexicon has no such type
   */
  static FillerType expect(String word) {
    for (FillerType type : values()) {
      if (type.word().equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "no such type: \""
            + word
            + "\" (there are agent, person, group, organization, state,"
            + " place, site, event and any)");
  }
}
