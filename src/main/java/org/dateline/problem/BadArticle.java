package org.dateline.problem;

/**
 * An article that cannot be read or understood as it stands. It is expected, counted by its {@link
 * Code}, reported, and survived: the run goes on with the next article and ends with exit code 1.
 */
public final class BadArticle extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with an article; stable, for scripts that count them. */
  public enum Code {
    /** Nothing but white space. */
    EMPTY,
    /** Bytes that are no text. */
    BINARY,
    /** A web page, markup and all, and not its text. */
    MARKUP,
    /** Bytes that are not UTF-8. */
    NOT_UTF8,
    /** A front matter block that is not closed or not YAML. */
    FRONT_MATTER,
    /** A line of JSON that cannot be parsed, or without {@code text}. */
    JSON,
    /** A date that is none. */
    DATE,
    /** More text than an article has. */
    TOO_LARGE,
    /** Written in a language that Dateline does not read. */
    LANGUAGE,
    /** A file that the system refused to give. */
    UNREADABLE,
    /** A graph that breaks the shapes: a bug of Dateline's, so nothing is written. */
    SHAPES
  }

  private final Code code;
  private final String where;

  /**
   * @param code what kind of trouble
   * @param where the file, with the line where that is known
   * @param message what is wrong, in words
   */
  public BadArticle(Code code, String where, String message) {
    super(message);
    this.code = code;
    this.where = where;
  }

  /** What kind of trouble. */
  public Code code() {
    return code;
  }

  /** The file, with the line where that is known. */
  public String where() {
    return where;
  }
}
