package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of an evaluation.
 *
 * @param overall the figures of all facts
 * @param types the figures by class
 * @param facts what became of each fact
 */
public record Run(Figures overall, Map<String, Figures> types, List<Entry> facts) {
  /**
   * What became of one fact.
   *
   * @param article its article
   * @param type its class
   * @param words the words that say it
   * @param fact what was asked for, or what was stated beyond the gold
   * @param state missed, a strength, beyond, duplicate or optional
   */
  public record Entry(String article, String type, String words, String fact, String state) {}

  static final String MISSED = "missed";
  static final String BEYOND = "beyond";
  static final String DUPLICATE = "duplicate";
  static final String OPTIONAL = "optional";

  public Run {
    types = new TreeMap<>(types);
    facts = List.copyOf(facts);
  }

  static Run of(Evaluation evaluation) {
    List<Entry> facts = new ArrayList<>();
    for (ArticleScore score : evaluation.articles()) {
      score.verdicts().forEach(verdict -> facts.add(entry(score.article(), verdict)));
    }
    return new Run(evaluation.overall(), evaluation.byType(), facts);
  }

  private static Entry entry(String article, Verdict verdict) {
    if (verdict instanceof Verdict.Missed missed) {
      return entry(article, missed.gold(), MISSED);
    }
    if (verdict instanceof Verdict.Matched matched) {
      return entry(
          article,
          matched.gold(),
          matched.gold().optional() ? OPTIONAL : matched.strength().label());
    }
    if (verdict instanceof Verdict.Duplicate duplicate) {
      return entry(article, duplicate.found(), DUPLICATE);
    }
    return entry(article, ((Verdict.Beyond) verdict).found(), BEYOND);
  }

  private static Entry entry(String article, GoldFact gold, String state) {
    return new Entry(article, gold.type(), gold.says(), gold.text(), state);
  }

  private static Entry entry(String article, FoundFact found, String state) {
    String words = String.join(" … ", found.words());
    return new Entry(article, found.type(), words, found.text(), state);
  }
}
