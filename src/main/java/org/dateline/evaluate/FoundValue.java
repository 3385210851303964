package org.dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The value of a role of a fact that the program states.
 *
 * @param items the Wikidata items that it surely is, or, for a group, that it represents
 * @param names its names, the first of them the one to show; or its text
 */
record FoundValue(Set<String> items, List<String> names) {
  FoundValue {
    items = Set.copyOf(items);
    names = List.copyOf(names);
  }

  /** Whether words stand in one of the names, whatever their case. */
  boolean holds(String words) {
    String wanted = plain(words);
    return names.stream().anyMatch(name -> plain(name).contains(wanted));
  }

  String text() {
    return names.get(0);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ").strip();
  }
}
