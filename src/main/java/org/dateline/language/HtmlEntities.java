package org.dateline.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.bundle.BundledFolder;

/**
 * HTML character references that were left in a text: {@code &rsquo;}, {@code &#8217;}, {@code
 * &#x2019;}, and those that were escaped twice, {@code &amp;rsquo;}.
 */
final class HtmlEntities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp;)?(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");

  private final Map<String, String> named = new HashMap<>();

  /**
   * @param folder where {@code html-entities.txt} is: lines of a name, a space, and the hexadecimal
   *     code point that it stands for
   */
  HtmlEntities(BundledFolder folder) {
    for (String line : folder.lines("html-entities.txt")) {
      String[] columns = line.split("\\s+");
      named.put(columns[0], Character.toString(Integer.parseInt(columns[1], 16)));
    }
  }

  /** Where the reference that starts here ends; the start itself where there is none. */
  int endOf(String text, int start) {
    Matcher reference = REFERENCE.matcher(text).region(start, Math.min(text.length(), start + 16));
    return reference.lookingAt() && !resolve(reference.group()).isEmpty() ? reference.end() : start;
  }

  /** What a reference stands for; empty where it is unknown. */
  String resolve(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      return "";
    }
    String name = matcher.group(1);
    if (name.charAt(0) != '#') {
      return named.getOrDefault(name, "");
    }
    boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
    int point =
        hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(point) && point >= ' ' && !isSurrogate(point)
        ? Character.toString(point).replace('\u00A0', ' ')
        : "";
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
