package org.dateline.graph;

/**
 * Something in a graph that a shape objects to.
 *
 * @param severity how bad it is
 * @param focus what it is about: an IRI, or a blank node's label
 * @param path the property that it concerns, or empty
 * @param value the value that is wrong, or empty
 * @param message what is wrong, one sentence
 */
public record Finding(Severity severity, String focus, String path, String value, String message) {
  /** How bad a finding is. */
  public enum Severity {
    /** The graph must not be written. */
    VIOLATION,
    /** Likely a mistake. */
    WARNING,
    /** Worth knowing. */
    INFO
  }

  /** Whether the graph must not be written. */
  public boolean isViolation() {
    return severity == Severity.VIOLATION;
  }

  /** All of it in one line: focus, message, and the value where there is one. */
  public String sentence() {
    return focus + ": " + message + (value.isEmpty() ? "" : " Found: " + value);
  }
}
