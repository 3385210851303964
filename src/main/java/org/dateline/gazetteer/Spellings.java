package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.Map;
import org.dateline.bundle.BundledFolder;

/** Names that are spelled in several ways in English, such as Mohamed. */
final class Spellings {
  private final Map<String, String> first = new HashMap<>();

  Spellings(BundledFolder folder) {
    for (String line : folder.lines("name-spellings.txt")) {
      String[] spellings = line.strip().split("\\s+");
      for (String spelling : spellings) {
        first.put(NameKey.of(spelling), NameKey.of(spellings[0]));
      }
    }
  }

  /** The key of a name of several words, each word in the first of its spellings. */
  String fold(String key) {
    if (key.indexOf(' ') < 0) {
      return key;
    }
    StringBuilder folded = new StringBuilder();
    for (String word : key.split(" ")) {
      folded.append(folded.length() == 0 ? "" : " ").append(first.getOrDefault(word, word));
    }
    return folded.toString();
  }
}
