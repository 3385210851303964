package org.dateline.claim;

/** How a claim is put; each is an individual of the ontology by its {@link #term()}. */
public enum Modality {
  /** Said to be so. */
  ASSERTED("Asserted"),
  /** Announced for later. */
  PLANNED("Planned"),
  /** May, should, is expected, is alleged. */
  POSSIBLE("Possible"),
  /** Said not to be so. */
  DENIED("Denied");

  private final String term;

  Modality(String term) {
    this.term = term;
  }

  /** Local name of its individual in the ontology. */
  public String term() {
    return term;
  }

  /** Whichever of two says less. */
  static Modality weaker(Modality one, Modality other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
