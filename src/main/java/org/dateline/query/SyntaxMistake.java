package org.dateline.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a query in one sentence, without the parser's list of all its tokens. */
final class SyntaxMistake {
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"(.*?)\" at line (\\d+), column (\\d+)\\.", Pattern.DOTALL);
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error at line (\\d+), column (\\d+)\\..*?(?:after prefix \"(.*)\")?\\s*",
          Pattern.DOTALL);

  /** The parser writes the kind of token and then the token: {@code "}" "} "}. */
  private static final Pattern TOKEN = Pattern.compile("\"([^\"]+?)\\s*\"$");

  private SyntaxMistake() {}

  /** The parser's message, shortened; where it is of another form, as it is on one line. */
  static String sentence(String message) {
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.lookingAt()) {
      Matcher token = TOKEN.matcher(unexpected.group(1));
      return at(unexpected.group(2), unexpected.group(3))
          + (token.find() ? "found '" + token.group(1) + "', which cannot stand there" : EARLY);
    }
    Matcher lexical = LEXICAL.matcher(message);
    if (lexical.matches()) {
      String read = lexical.group(3);
      return at(lexical.group(1), lexical.group(2))
          + (read == null ? EARLY : "cannot read '" + read.replace("\\\"", "\"") + "'");
    }
    return message.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }

  private static final String EARLY = "it ends too early";

  private static String at(String line, String column) {
    return "line " + line + ", column " + column + ": ";
  }
}
