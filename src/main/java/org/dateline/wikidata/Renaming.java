package org.dateline.wikidata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameKey;

/**
 * Tells a correction of a name from a prank: a new label that shares no word with the old one, and
 * is none of the names that were known before, is not to be believed.
 */
final class Renaming {
  private Renaming() {}

  static boolean isBelievable(Entry old, String label) {
    String key = NameKey.of(label);
    if (old.aliases().stream().anyMatch(alias -> NameKey.of(alias).equals(key))) {
      return true;
    }
    Set<String> words = words(old.label());
    words.retainAll(words(label));
    return !words.isEmpty();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(NameKey.of(name).toLowerCase(Locale.ROOT).split(" ")));
  }
}
