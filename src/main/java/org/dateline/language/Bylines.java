package org.dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;

/**
 * Tells paragraphs that say who wrote, edited or photographed a story, or when it was put up, from
 * the story: {@code By Ann Lee}, {@code (Reporting by Ann Lee in Oslo)}, {@code Updated 3 May
 * 2021}, {@code 14:05 GMT}.
 */
final class Bylines {
  private static final int MOST_WORDS = 30;
  private static final Pattern STAMP =
      Pattern.compile(
          "\\[?\\d{1,2}:\\d{2}(?:\\s?(?:[ap]\\.?m\\.?|[A-Z]{2,4}\\b))?(?:\\s*\\([^)]{1,30}\\))?"
              + "\\]?(?:\\s*[-–—|:]\\s*|\\s+(?=[\\p{Lu}\"“])|\\s*$)");

  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{Lu} ]{2,20}?)(?::\\s*|\\s+[-–—|]+\\s*)");

  private static final Pattern TURN = Pattern.compile("(\\p{L}{1,10})[.:]\\s+");

  private final List<String> openers;
  private final Set<String> labels;
  private final Set<String> turns;
  private final WordList words;

  Bylines(BundledFolder folder) {
    this.openers =
        folder.lines("byline-openers.txt").stream()
            .map(opener -> opener.strip().toLowerCase(Locale.ROOT))
            .toList();
    this.labels = Set.copyOf(folder.lines("labels.txt"));
    this.turns =
        folder.lines("interview-labels.tsv").stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toUnmodifiableSet());
    this.words = new WordList(folder, "byline-words.txt");
  }

  /**
   * Where a label ends, mark and all, that stands before the words of a paragraph: the time of day
   * of an entry in a live blog, "FILE PHOTO:", or the "Q:" of an interview.
   */
  Optional<Integer> labelEnd(String text, int start, int end) {
    Matcher stamp = STAMP.matcher(text).region(start, end);
    if (stamp.lookingAt()) {
      int behind = stamp.end();
      return Optional.of(wordEnd(text, behind, end).orElse(behind));
    }
    return wordEnd(text, start, end);
  }

  private Optional<Integer> wordEnd(String text, int start, int end) {
    Matcher turn = TURN.matcher(text).region(start, end);
    if (turn.lookingAt() && turns.contains(turn.group(1))) {
      return Optional.of(turn.end());
    }
    Matcher label = LABEL.matcher(text).region(start, end);
    return label.lookingAt() && labels.contains(label.group(1))
        ? Optional.of(label.end())
        : Optional.empty();
  }

  /** Whether a paragraph is a byline, a credit or a time of publication. */
  boolean accepts(String paragraph) {
    String bare = paragraph.startsWith("(") ? paragraph.substring(1) : paragraph;
    String lower = bare.toLowerCase(Locale.ROOT);
    for (String opener : openers) {
      if (lower.startsWith(opener) && endsWord(lower, opener.length())) {
        return onlyNames(bare.substring(opener.length()));
      }
    }
    return false;
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }

  private boolean onlyNames(String rest) {
    String[] parts = rest.split("[^\\p{L}\\p{N}@.'’-]+");
    int names = 0;
    for (String part : parts) {
      if (!part.isEmpty() && !words.contains(part)) {
        if (Character.isLowerCase(part.charAt(0))) {
          return false;
        }
        names++;
      }
    }
    return names > 0 && parts.length <= MOST_WORDS;
  }
}
