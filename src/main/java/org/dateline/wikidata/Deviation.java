package org.dateline.wikidata;

/**
 * Where a row of the gazetteer and Wikidata disagree.
 *
 * @param id id of the row
 * @param kind what is wrong
 * @param sentence the same in words, with what to look at
 */
public record Deviation(String id, Kind kind, String sentence) {
  /** What can be wrong with a row. */
  public enum Kind {
    /** The item was merged into another one. */
    MOVED,
    /** There is no such item. */
    DELETED,
    /** The item is there and cannot be read. */
    UNREADABLE,
    /** None of the names of the row is one of the item. */
    RENAMED,
    /** The item is something else. */
    RETYPED,
    /** An office that the row takes for current has ended. */
    OFFICE_ENDED
  }

  /** One line for a report. */
  public String line() {
    return id + "\t" + kind + "\t" + sentence;
  }
}
