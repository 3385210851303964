package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.bundle.BundledFolder;

/**
 * Cuts the tokens of a block into sentences. Closing marks stay with the sentence that they close;
 * a full stop that belongs to an abbreviation ends one only before a word that seldom follows the
 * abbreviation otherwise, such as an article or a pronoun.
 */
final class SentenceSplitter {
  private static final Pattern STOP = Pattern.compile("[.!?…。]+");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.){2,}");

  /** What an abbreviation may stand before. */
  private enum Abbreviation {
    /** It never ends a sentence: {@code Gen.} */
    INSIDE,
    /** It may: {@code Inc.} */
    EITHER
  }

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final WordList starters;

  SentenceSplitter(BundledFolder folder) {
    for (String line : folder.lines("abbreviations.txt")) {
      String[] columns = line.strip().split("\\s+", 2);
      Abbreviation kind = Abbreviation.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String word : columns[1].split("\\s+")) {
        abbreviations.put(word.toLowerCase(Locale.ROOT), kind);
      }
    }
    this.starters = new WordList(folder, "sentence-starters.txt");
  }

  /** Whether a token is an acronym with full stops, which may or may not end its sentence. */
  static boolean isAcronym(CoreLabel token) {
    return ACRONYM.matcher(token.word()).matches();
  }

  /** The sentences of a block of running text, in order. */
  List<List<CoreLabel>> split(List<CoreLabel> tokens, QuotationMarks marks) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < tokens.size()) {
      int next = i + 1;
      if (mayEnd(tokens, i)) {
        while (next < tokens.size() && closes(tokens, next, marks)) {
          next++;
        }
        if (next < tokens.size() && endsBefore(tokens, i, next)) {
          sentences.add(tokens.subList(from, next));
          from = next;
        }
      }
      i = next;
    }
    if (from < tokens.size()) {
      sentences.add(tokens.subList(from, tokens.size()));
    }
    return sentences.stream().map(SentenceSplitter::wholeAbbreviation).toList();
  }

  private boolean mayEnd(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).word();
    if (STOP.matcher(word).matches()) {
      return true;
    }
    return word.endsWith(".")
        && word.length() > 1
        && (isAcronym(tokens.get(i)) || kind(word) == Abbreviation.EITHER);
  }

  private Abbreviation kind(String word) {
    return abbreviations.getOrDefault(word.toLowerCase(Locale.ROOT), Abbreviation.INSIDE);
  }

  private static boolean closes(List<CoreLabel> tokens, int i, QuotationMarks marks) {
    CoreLabel token = tokens.get(i);
    String word = token.word();
    if (marks.starts().contains(token.beginPosition())) {
      return false;
    }
    boolean attached = token.beginPosition() == tokens.get(i - 1).endPosition();
    return marks.ends().contains(token.endPosition()) && word.length() <= 2
        || STOP.matcher(word).matches()
        || (word.equals("''")
            || word.equals("”")
            || word.equals("»")
            || word.equals(")")
            || word.equals("]"))
        || (attached && word.length() == 1 && Punctuation.isCloser(word.charAt(0)));
  }

  private boolean endsBefore(List<CoreLabel> tokens, int i, int next) {
    String word = tokens.get(i).word();
    String following = firstWord(tokens, next);
    boolean lower = Character.isLowerCase(following.codePointAt(0));
    if (!STOP.matcher(word).matches()) {
      return !lower && (starters.contains(following) || isOpening(tokens.get(next)));
    }
    if (!word.equals(".")) {
      return !lower;
    }
    return !isAbbreviated(tokens, i) && !(lower && following.length() == 1);
  }

  /** Whether the full stop was parted from a title or the like: "Brig . Gen". */
  private boolean isAbbreviated(List<CoreLabel> tokens, int i) {
    return i > 0
        && abbreviations.get(tokens.get(i - 1).word().toLowerCase(Locale.ROOT) + ".")
            == Abbreviation.INSIDE
        && Character.isUpperCase(tokens.get(i - 1).word().codePointAt(0));
  }

  private static boolean isOpening(CoreLabel token) {
    return "\"“«``".contains(token.word());
  }

  private static String firstWord(List<CoreLabel> tokens, int next) {
    int i = next;
    while (i < tokens.size() - 1
        && !Character.isLetterOrDigit(tokens.get(i).word().codePointAt(0))) {
      i++;
    }
    return tokens.get(i).word();
  }

  /**
   * Where one full stop ends both an abbreviation and the sentence, the tokeniser makes it a token
   * and leaves the abbreviation's span without it. The abbreviation keeps it here.
   */
  private static List<CoreLabel> wholeAbbreviation(List<CoreLabel> sentence) {
    List<CoreLabel> whole = new ArrayList<>(sentence);
    for (int i = whole.size() - 2; i >= 0; i--) {
      CoreLabel token = whole.get(i);
      CoreLabel stop = whole.get(i + 1);
      boolean shared =
          stop.word().equals(".")
              && token.word().endsWith(".")
              && token.word().length() == token.endPosition() - token.beginPosition() + 1;
      if (shared) {
        token.setEndPosition(stop.endPosition());
        token.setAfter(stop.after());
        whole.remove(i + 1);
      }
    }
    return whole;
  }
}
