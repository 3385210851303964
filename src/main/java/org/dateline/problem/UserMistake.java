package org.dateline.problem;

/**
 * Something that the person at the keyboard can put right: a file that is not there, an option that
 * does not exist, a store that another process holds. Its message says what is wrong, where, and
 * what to do; no stack trace is shown, and the command ends with exit code 2.
 */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and where, one sentence
   * @param remedy what to do about it, one sentence
   */
  public UserMistake(String message, String remedy) {
    super(message + " " + remedy);
  }

  /** As {@link #UserMistake(String, String)}, keeping what led to it for {@code -v}. */
  public UserMistake(String message, String remedy, Throwable cause) {
    super(message + " " + remedy, cause);
  }
}
