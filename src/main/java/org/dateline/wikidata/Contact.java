package org.dateline.wikidata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;

/**
 * Whom Wikimedia can write to about the requests of this run: the person or body that runs the
 * program, never its makers. Its policy asks for an e-mail address or a page in the User-Agent.
 *
 * @param value an e-mail address, or the address of a page that says who it is
 */
public record Contact(String value) {
  private static final Pattern MAIL = Pattern.compile("[^@\\s()<>]+@[^@\\s()<>]+\\.[^@\\s()<>.]+");
  private static final Pattern PAGE = Pattern.compile("https?://[^\\s()<>]+\\.[^\\s()<>]+");

  public Contact {
    if (!MAIL.matcher(value).matches() && !PAGE.matcher(value).matches()) {
      throw new UserMistake(
          "--contact " + value + " is neither an e-mail address nor a web page.",
          "Give one at which you can be reached, such as --contact me@example.org.");
    }
  }

  /**
   * The contact that a user gave.
   *
   * @throws UserMistake where there is none: nothing goes out without it
   */
  public static Contact expect(@Nullable String given) {
    if (given == null || given.isBlank()) {
      throw new UserMistake(
          "Wikidata must know whom to write to about the requests of this run.",
          "Give your own address: --contact me@example.org.");
    }
    return new Contact(given.strip());
  }

  /** The User-Agent header: program, contact, library. */
  String userAgent(String version) {
    return String.format(
        Locale.ROOT,
        "Dateline/%s (%s) java.net.http/%d",
        version,
        value,
        Runtime.version().feature());
  }
}
