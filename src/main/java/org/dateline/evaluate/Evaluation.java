package org.dateline.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of holding articles against their gold. */
public final class Evaluation {
  private final List<ArticleScore> articles;

  /**
   * @param articles each article, in the order of their names
   */
  Evaluation(List<ArticleScore> articles) {
    this.articles = List.copyOf(articles);
  }

  List<ArticleScore> articles() {
    return articles;
  }

  /** All facts together. */
  public Figures overall() {
    return byType().values().stream().reduce(Figures.NONE, Figures::plus);
  }

  /** By the class of the gold, or of what was stated beyond it. */
  public Map<String, Figures> byType() {
    Map<String, Figures> figures = new TreeMap<>();
    for (ArticleScore score : articles) {
      for (Verdict verdict : score.verdicts()) {
        figures.merge(verdict.type(), Figures.of(verdict), Figures::plus);
      }
    }
    return figures;
  }

  /** The dates of the facts that were asked for and found. */
  Map<DateTally.Verdict, Integer> dates() {
    Map<DateTally.Verdict, Integer> sum = new EnumMap<>(DateTally.Verdict.class);
    for (DateTally.Verdict verdict : DateTally.Verdict.values()) {
      sum.put(verdict, 0);
    }
    articles.stream()
        .flatMap(score -> score.all(Verdict.Matched.class))
        .filter(matched -> !matched.gold().optional())
        .map(matched -> DateTally.of(matched.gold(), matched.found()))
        .forEach(
            tally -> tally.forEach((verdict, count) -> sum.merge(verdict, count, Integer::sum)));
    return sum;
  }
}
