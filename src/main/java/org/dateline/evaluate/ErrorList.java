package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was missed, what differs, and what is stated beyond the gold, for a person to read. */
public final class ErrorList {
  private static final String INDENT = "           ";

  private final Evaluation evaluation;

  public ErrorList(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The list, line by line, article by article. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ArticleScore score : evaluation.articles()) {
      List<String> errors = score.verdicts().stream().flatMap(one -> lines(one).stream()).toList();
      if (!errors.isEmpty()) {
        lines.add(score.article());
        lines.addAll(errors);
        lines.add("");
      }
    }
    return lines;
  }

  private static List<String> lines(Verdict verdict) {
    if (verdict instanceof Verdict.Missed missed) {
      return List.of(
          "  missed   \"" + missed.gold().says() + "\"",
          INDENT + "gold:    " + missed.gold().text());
    }
    if (verdict instanceof Verdict.Beyond beyond) {
      return beyond(beyond);
    }
    return verdict instanceof Verdict.Matched matched ? differs(matched) : List.of();
  }

  private static List<String> beyond(Verdict.Beyond beyond) {
    List<String> lines = new ArrayList<>();
    lines.add("  beyond   \"" + sentence(beyond.found()) + "\"");
    lines.add(INDENT + "found:   " + beyond.found().text());
    beyond.nearest().ifPresent(gold -> lines.add(INDENT + "nearest: " + gold.text()));
    return lines;
  }

  private static List<String> differs(Verdict.Matched matched) {
    String differences = differences(matched);
    boolean matters = matched.gold().optional() ? !matched.fit().isClean() : !differences.isEmpty();
    if (!matters) {
      return List.of();
    }
    return List.of(
        "  differs  \"" + sentence(matched.found()) + "\"",
        INDENT + (matched.gold().optional() ? "may be:  " : "gold:    ") + matched.gold().text(),
        INDENT + "found:   " + matched.found().text(),
        INDENT + "which    " + differences);
  }

  private static String differences(Verdict.Matched matched) {
    String roles = matched.fit().differences(matched.gold(), matched.found());
    String dates =
        DateTally.of(matched.gold(), matched.found()).entrySet().stream()
            .filter(entry -> entry.getKey() != DateTally.Verdict.RIGHT)
            .map(Map.Entry::getKey)
            .map(verdict -> "date " + verdict.label())
            .collect(Collectors.joining("; "));
    return roles.isEmpty() || dates.isEmpty() ? roles + dates : roles + "; " + dates;
  }

  private static String sentence(FoundFact found) {
    return String.join(" … ", found.words());
  }
}
