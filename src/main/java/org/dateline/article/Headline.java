package org.dateline.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a headline at the top of a text: a short line of its own that does not end a sentence. */
final class Headline {
  private static final Pattern FIRST_PARAGRAPH =
      Pattern.compile("\\A\\s*(\\S[^\\n]{0,198}[^\\s.:;,])[ \\t\\r]*\\n\\s*\\n\\s*\\S");

  private Headline() {}

  static Optional<String> of(String text) {
    Matcher matcher = FIRST_PARAGRAPH.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
