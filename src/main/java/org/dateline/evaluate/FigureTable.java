package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of an evaluation as a table to read: precision, recall and F1 by class. */
public final class FigureTable {
  private static final int NAME_WIDTH = 12;
  private static final String OVERALL = "overall";

  private final Evaluation evaluation;

  public FigureTable(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The table, line by line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    lines.add(columns());
    evaluation.byType().forEach((type, figures) -> lines.add(row(type, figures)));
    lines.add(row(OVERALL, evaluation.overall()));
    lines.add("");
    lines.add(counts());
    lines.add(dates());
    return lines;
  }

  private static String heading() {
    StringBuilder line = new StringBuilder(" ".repeat(NAME_WIDTH + 14));
    for (Strength strength : Strength.values()) {
      line.append(String.format(Locale.ROOT, "  %-17s", strength.label()));
    }
    return line.toString().stripTrailing();
  }

  private static String columns() {
    return String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s%7s%7s", "class", "gold", "stated")
        + "     P     R    F1".repeat(Strength.values().length).replaceFirst(" ", "  ");
  }

  private static String row(String type, Figures figures) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-" + NAME_WIDTH + "s%7d%7d ",
                type,
                figures.asked(),
                figures.stated().getOrDefault(Strength.EVENT, 0)));
    for (Strength strength : Strength.values()) {
      int stated = figures.stated().getOrDefault(strength, 0);
      line.append("  ").append(percent(figures.precision(strength), stated > 0));
      line.append("  ").append(percent(figures.recall(strength), figures.asked() > 0));
      line.append("  ").append(percent(figures.f1(strength), figures.asked() > 0));
    }
    return line.toString();
  }

  private static String percent(double share, boolean known) {
    return known ? String.format(Locale.ROOT, "%4.0f", 100 * share) : "   -";
  }

  private String counts() {
    Figures all = evaluation.overall();
    int articles = evaluation.articles().size();
    return String.format(
        Locale.ROOT,
        "%d %s; %d of %d facts found, %d stated beyond the gold, %d stated again",
        articles,
        articles == 1 ? "article" : "articles",
        all.right().getOrDefault(Strength.EVENT, 0),
        all.asked(),
        all.stated().getOrDefault(Strength.EVENT, 0) - all.right().getOrDefault(Strength.EVENT, 0),
        all.duplicates());
  }

  private String dates() {
    Map<DateTally.Verdict, Integer> tally = evaluation.dates();
    return "dates: "
        + tally.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
  }
}
