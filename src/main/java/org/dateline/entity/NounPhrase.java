package org.dateline.entity;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * A noun with what describes it: the tokens before it that hang on it, and none of its clauses.
 *
 * @param first first token
 * @param last one past the last token
 * @param head the noun
 */
record NounPhrase(int first, int last, int head) {
  private static final Set<String> LEFT =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "advmod",
          "nmod",
          "punct",
          "conj",
          "cc",
          "case",
          "goeswith",
          "flat");
  private static final Set<String> LINKS = Set.of("CC", "IN", "TO", "POS");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
  private static final int DEEPEST = 4;

  /** The phrase of a noun up to the noun itself. */
  static NounPhrase of(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && (belongs(sentence, first - 1, head, 0) || isHyphen(sentence, first - 1))) {
      first -= isHyphen(sentence, first - 1) && first > 1 ? 2 : 1;
    }
    return new NounPhrase(withoutLinks(sentence, first, head), head + 1, head);
  }

  private static int withoutLinks(Sentence sentence, int from, int head) {
    int first = from;
    while (first < head && isLink(sentence.token(first))) {
      first++;
    }
    return first;
  }

  private static boolean isHyphen(Sentence sentence, int token) {
    return sentence.token(token).text().equals("-");
  }

  private static boolean isLink(Token token) {
    return LINKS.contains(token.pos()) || !Character.isLetterOrDigit(token.text().charAt(0));
  }

  private static boolean belongs(Sentence sentence, int token, int head, int depth) {
    if (token == head) {
      return true;
    }
    if (depth > DEEPEST || token > head) {
      return false;
    }
    return sentence
        .dependencies()
        .head(token)
        .filter(edge -> isLeft(edge) && edge.governor() >= 0)
        .filter(edge -> belongs(sentence, edge.governor(), head, depth + 1))
        .isPresent();
  }

  private static boolean isLeft(Dependency edge) {
    return LEFT.contains(edge.relation())
        || edge.kind().equals("conj") && edge.governor() != edge.dependent();
  }

  NounPhrase until(int end) {
    return new NounPhrase(first, Math.max(last, end), head);
  }

  /** Its words as written, without a determiner or a pronoun that owns it. */
  String label(String article, Sentence sentence) {
    int start = first;
    while (start < head && sentence.token(start).pos().matches("DT|PRP[$]")) {
      start++;
    }
    return NameText.of(article, sentence, start, last);
  }

  /** Whether "the", "this" or "that" begins it. */
  boolean isDefinite(Sentence sentence) {
    return Set.of("the", "this", "that", "these", "those", "both")
        .contains(sentence.token(first).text().toLowerCase(Locale.ROOT));
  }

  /** Whether "a", "one" or "another" begins it. */
  boolean isIndefinite(Sentence sentence) {
    return INDEFINITE.contains(sentence.token(first).text().toLowerCase(Locale.ROOT));
  }

  /** Whether "two" or "both" stands before the noun. */
  boolean isOfTwo(Sentence sentence) {
    return sentence.tokens().subList(first, head).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals("two") || word.equals("both"));
  }

  /** Whether a pronoun owns it: "their countries", "whose members". */
  boolean isPossessed(Sentence sentence) {
    return sentence.tokens().subList(first, head).stream()
        .anyMatch(token -> token.pos().equals("PRP$") || token.pos().equals("WP$"));
  }
}
