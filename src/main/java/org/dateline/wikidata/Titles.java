package org.dateline.wikidata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bundle.BundledFolder;

/** How news calls an office; see {@code data/wikidata/titles.tsv}. */
final class Titles {
  private static final String OF = " of ";

  private final Map<String, String> known = new LinkedHashMap<>();
  private final Set<String> modifiers;
  private final List<String> bodies;

  Titles() {
    WikidataTable.rows("titles.tsv", 2).forEach(row -> known.put(row.get(0), row.get(1)));
    BundledFolder folder = new BundledFolder("wikidata");
    this.modifiers = Set.copyOf(folder.lines("title-modifiers.txt"));
    this.bodies = folder.lines("title-bodies.txt");
  }

  /**
   * The title of a position.
   *
   * @param label its label: "Minister of Foreign Affairs of the Russian Federation"
   * @param directs whether it is known which body the office is one of, so that the title need not
   *     name it
   * @return in lower case, without its country: "foreign minister"
   */
  String of(String label, boolean directs) {
    String words = label.toLowerCase(Locale.ROOT).strip();
    int body = directs ? -1 : body(words);
    if (body >= 0) {
      int of = words.indexOf(OF, body);
      return of > 0 ? words.substring(0, of) : words;
    }
    for (Map.Entry<String, String> title : known.entrySet()) {
      if (startsWith(words, title.getKey()) || endsWith(words, title.getKey())) {
        return title.getValue();
      }
    }
    int of = words.lastIndexOf(OF);
    return of > 0 ? words.substring(0, of) : words;
  }

  /** Where the name of a body stands that the office is one of, or -1. */
  private int body(String words) {
    int of = words.indexOf(OF);
    if (of < 0) {
      return -1;
    }
    String rest = words.substring(of) + " ";
    return bodies.stream()
        .mapToInt(body -> rest.indexOf(" " + body + " "))
        .filter(found -> found >= 0)
        .map(found -> of + found)
        .findFirst()
        .orElse(-1);
  }

  private static boolean startsWith(String words, String start) {
    return words.equals(start) || words.startsWith(start + OF) || words.startsWith(start + " (");
  }

  /** "Russian foreign minister", but not "Russian deputy foreign minister". */
  private boolean endsWith(String words, String end) {
    if (!words.endsWith(" " + end)) {
      return false;
    }
    List<String> before =
        Arrays.asList(words.substring(0, words.length() - end.length()).strip().split("[ -]+"));
    String last = before.get(before.size() - 1);
    return before.stream().noneMatch(modifiers::contains)
        && !last.equals("of")
        && !last.equals("the");
  }
}
