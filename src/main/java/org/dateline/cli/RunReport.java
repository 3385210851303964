package org.dateline.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.problem.BadArticle;

/** Counts what came of the articles of a run, and says so at its end. */
final class RunReport {
  private final Map<BadArticle.Code, Integer> failed = new EnumMap<>(BadArticle.Code.class);
  private final long start = System.nanoTime();
  private int built;

  void addBuilt() {
    built++;
  }

  void failed(BadArticle problem) {
    failed.merge(problem.code(), 1, Integer::sum);
  }

  /** How many articles were read. */
  int built() {
    return built;
  }

  boolean hasBuilt() {
    return built > 0;
  }

  int exitCode() {
    return failed.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** For instance: "12 articles in 3.4 s (3.5 a second); 2 could not be read: 1 BINARY, 1 DATE". */
  String summary() {
    double seconds = (System.nanoTime() - start) / 1e9;
    String done =
        String.format(
            Locale.ROOT,
            "%d %s in %.1f s (%.1f a second)",
            built,
            built == 1 ? "article" : "articles",
            seconds,
            built / Math.max(seconds, 1e-9));
    if (failed.isEmpty()) {
      return done;
    }
    int sum = failed.values().stream().mapToInt(Integer::intValue).sum();
    String codes =
        failed.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return done + "; " + sum + " could not be read: " + codes;
  }
}
