package org.dateline.language;

/**
 * A name that the statistical name finder found.
 *
 * @param first first token
 * @param last one past the last token
 * @param kind what it takes it for
 */
public record NameSpan(int first, int last, Kind kind) {
  /** The three classes of CoreNLP's 3-class model. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
