package org.dateline.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.bundle.BundledFolder;

/** A set of words from a bundled file, one or more on a line, that disregards case. */
final class WordList {
  private final Set<String> words = new HashSet<>();

  WordList(BundledFolder folder, String file) {
    for (String line : folder.lines(file)) {
      words.addAll(Set.of(line.toLowerCase(Locale.ROOT).trim().split("\\s+")));
    }
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
