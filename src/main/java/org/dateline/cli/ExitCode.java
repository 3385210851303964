package org.dateline.cli;

/** What the program ends with. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** Some articles could not be read, or a graph breaks the shapes; the others are done. */
  static final int SOME_FAILED = 1;

  /** The command cannot be carried out as it was given. */
  static final int USER_MISTAKE = 2;

  /** A bug or an outage. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
