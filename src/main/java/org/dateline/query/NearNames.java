package org.dateline.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, to find the one that somebody means who writes it a little otherwise. */
public final class NearNames {
  private static final int MOST = 5;
  private static final int FAR = Integer.MAX_VALUE;

  private final Map<String, Set<String>> spellings = new TreeMap<>();

  /** All of these names. */
  public NearNames(Stream<String> names) {
    names.forEach(name -> spellings.computeIfAbsent(plain(name), k -> new TreeSet<>()).add(name));
  }

  /** The name that differs in no more than capitals and accents. */
  Optional<String> same(String wanted) {
    return Optional.ofNullable(spellings.get(plain(wanted))).map(same -> same.iterator().next());
  }

  /** Names that share the words, or differ in a letter or two; the nearest first, five at most. */
  public List<String> near(String wanted) {
    String plain = plain(wanted);
    record Near(String name, int distance) {}
    return spellings.entrySet().stream()
        .map(entry -> new Near(entry.getValue().iterator().next(), distance(plain, entry.getKey())))
        .filter(near -> near.distance() < FAR)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .strip();
  }

  private static int distance(String wanted, String other) {
    Set<String> words = words(wanted);
    Set<String> others = words(other);
    if (!words.isEmpty()
        && !others.isEmpty()
        && (others.containsAll(words) || words.containsAll(others))) {
      return Math.abs(words.size() - others.size());
    }
    int edits = edits(wanted, other);
    return edits <= Math.min(3, (wanted.length() + 2) / 4) ? 2 * edits : FAR;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Levenshtein's distance: letters put in, left out or changed. */
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      int[] line = new int[above.length];
      line[0] = row;
      for (int column = 1; column < line.length; column++) {
        int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        line[column] =
            Math.min(above[column - 1] + changed, 1 + Math.min(above[column], line[column - 1]));
      }
      above = line;
    }
    return above[other.length()];
  }
}
