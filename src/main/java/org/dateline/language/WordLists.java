package org.dateline.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.bundle.BundledFolder;

/**
 * Named lists of words from one bundled file. A line is the list's name, a tab and its words with a
 * space between; a word may carry a value ({@code monday=1}).
 */
final class WordLists {
  private final Map<String, Map<String, String>> lists = new HashMap<>();

  /**
   * @param file its name in {@code data/language}
   */
  WordLists(String file) {
    for (String line : new BundledFolder("language").lines(file)) {
      String[] columns = line.split("\t");
      if (columns.length != 2) {
        throw new IllegalStateException(
            "no list and words with a tab between: " + file + ": " + line);
      }
      Map<String, String> words = lists.computeIfAbsent(columns[0], name -> new HashMap<>());
      for (String word : columns[1].split(" ")) {
        int equals = word.indexOf('=');
        words.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
      }
    }
  }

  /** Whether a list holds a word, in any case. */
  boolean has(String list, String word) {
    return words(list).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The value that a word has in a list. */
  Optional<String> find(String list, String word) {
    return Optional.ofNullable(words(list).get(word.toLowerCase(Locale.ROOT)));
  }

  /** The number that a word has in a list. */
  OptionalInt findNumber(String list, String word) {
    return find(list, word).stream().mapToInt(Integer::parseInt).findFirst();
  }

  private Map<String, String> words(String list) {
    Map<String, String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no such word list: " + list);
    }
    return words;
  }
}
