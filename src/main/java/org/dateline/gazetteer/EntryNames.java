package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Candidate.Match;

/** All names under which an entry is found, each once, in its strongest way. */
final class EntryNames {
  private static final int LONGEST_ACRONYM = 7;

  private final Surnames surnames;

  /**
   * @param key under which it is looked up
   * @param name the name
   * @param match what kind of name it is
   */
  record Found(String key, String name, Match match) {
    int words() {
      return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }
  }

  EntryNames(BundledFolder rules) {
    this.surnames = new Surnames(rules);
  }

  List<Found> of(Entry entry) {
    List<Found> found = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    add(entry.label(), isAcronym(entry.label()) ? Match.ACRONYM : Match.LABEL, keys, found);
    for (String alias : entry.aliases()) {
      add(alias, isAcronym(alias) ? Match.ACRONYM : Match.ALIAS, keys, found);
    }
    entry.demonyms().forEach(demonym -> add(demonym, Match.DEMONYM, keys, found));
    if (entry.type() == EntityType.PERSON) {
      surnames
          .of(entry.label(), entry.country().orElse(""))
          .forEach(surname -> add(surname, Match.SURNAME, keys, found));
    }
    return found;
  }

  private static void add(String name, Match match, Set<String> keys, List<Found> found) {
    String key = NameKey.of(name);
    if (keys.add(key)) {
      found.add(new Found(key, name, match));
    }
  }

  private static boolean isAcronym(String name) {
    String key = NameKey.of(name);
    return key.length() > 1
        && key.length() <= LONGEST_ACRONYM
        && key.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
