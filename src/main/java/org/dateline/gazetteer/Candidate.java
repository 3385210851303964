package org.dateline.gazetteer;

/**
 * An entry that a name may mean.
 *
 * @param entry the entry
 * @param name the name of the entry that matched
 * @param match how it matched
 */
public record Candidate(Entry entry, String name, Match match) {
  /** How a name matched an entry, strongest first. */
  public enum Match {
    /** The canonical label. */
    LABEL,
    /** Another of its full names. */
    ALIAS,
    /** Capital letters: "SCO". */
    ACRONYM,
    /** An adjective or a noun for its people: "French". */
    DEMONYM,
    /** A surname alone: "Lavrov". */
    SURNAME
  }
}
