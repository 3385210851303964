package org.dateline.evaluate;

/** How right a fact is, each strength asking more than the one before. */
public enum Strength {
  /** The class is right, and one of the roles asked for, where any is. */
  EVENT("event"),
  /** Besides, nothing in it is wrong: no value beyond the gold, and the modality is right. */
  CLEAN("no wrong content"),
  /** Besides, every role asked for is right. */
  STRICT("strict");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /** As tables name it. */
  public String label() {
    return label;
  }

  /** Whether this is as right as that, or more. */
  boolean reaches(Strength least) {
    return compareTo(least) >= 0;
  }
}
