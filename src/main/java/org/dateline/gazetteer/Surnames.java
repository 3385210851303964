package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;

/** The short forms by which news calls a person after the first mention. */
final class Surnames {
  private final Set<String> particles;
  private final Set<String> suffixes;
  private final Set<String> familyFirst;
  private final Set<String> twoSurnames;

  Surnames(BundledFolder rules) {
    this.particles = firstColumn(rules, "name-particles.txt");
    this.suffixes = firstColumn(rules, "name-suffixes.txt");
    this.familyFirst = firstColumn(rules, "family-name-first.txt");
    this.twoSurnames = firstColumn(rules, "two-surnames.txt");
  }

  private static Set<String> firstColumn(BundledFolder rules, String file) {
    return rules.lines(file).stream()
        .map(line -> line.split("\t", 2)[0].strip())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Surnames of a label, the likeliest first; none for a name of one word or of a monarch. */
  Set<String> of(String label, String country) {
    List<String> words = Arrays.asList(label.strip().split("\\s+"));
    int end = words.size();
    if (end > 1 && suffixes.contains(NameKey.of(words.get(end - 1)))) {
      if (isNumeral(words.get(end - 1))) {
        return Set.of();
      }
      end--;
    }
    if (end < 2) {
      return Set.of();
    }
    if (familyFirst.contains(country)) {
      return Set.of(words.get(0));
    }
    return western(words.subList(0, end), twoSurnames.contains(country));
  }

  private Set<String> western(List<String> words, boolean two) {
    Set<String> found = new LinkedHashSet<>();
    int last = words.size() - 1;
    found.add(words.get(last));
    int start = withParticles(words, last);
    found.add(join(words, start, last + 1));
    String bare = withoutArticle(words.get(last));
    if (bare.length() > 2) {
      found.add(bare);
    }
    if (two && start > 1) {
      found.add(join(words, start - 1, last + 1));
      if (words.size() > 3) {
        found.add(words.get(start - 1));
      }
    }
    return found;
  }

  private int withParticles(List<String> words, int last) {
    int start = last;
    while (start > 1 && particles.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
      start--;
    }
    return start;
  }

  /** "Assad" of "al-Assad". */
  private String withoutArticle(String word) {
    int hyphen = word.indexOf('-');
    boolean article =
        hyphen > 0 && particles.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
    return article ? word.substring(hyphen + 1) : word;
  }

  private static boolean isNumeral(String word) {
    return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
