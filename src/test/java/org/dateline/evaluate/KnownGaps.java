package org.dateline.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of what the program is known to miss or to state wrongly in the sample articles. */
record KnownGaps(List<String> lines) {
  private static final int COLUMNS = 5;

  static KnownGaps read(Path file) {
    try {
      List<String> rows =
          Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
      return new KnownGaps(rows.stream().skip(1).map(KnownGaps::withoutReason).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutReason(String line) {
    String[] cells = line.split("\t");
    if (cells.length != COLUMNS || cells[COLUMNS - 1].isBlank()) {
      throw new IllegalArgumentException("no reason is given: " + line);
    }
    return line.substring(0, line.lastIndexOf('\t'));
  }

  List<String> of(String kind) {
    return lines.stream().filter(line -> line.split("\t")[1].equals(kind)).toList();
  }

  static List<String> missed(Evaluation evaluation) {
    return lines(
        evaluation,
        score ->
            score
                .all(Verdict.Missed.class)
                .map(Verdict.Missed::gold)
                .map(gold -> String.join("\t", "missed", gold.type(), gold.says())));
  }

  static List<String> beyond(Evaluation evaluation) {
    return lines(
        evaluation,
        score ->
            score
                .all(Verdict.Beyond.class)
                .map(Verdict.Beyond::found)
                .map(found -> String.join("\t", "beyond", found.type(), found.words().get(0))));
  }

  private static List<String> lines(
      Evaluation evaluation, Function<ArticleScore, Stream<String>> facts) {
    return evaluation.articles().stream()
        .flatMap(score -> facts.apply(score).map(fact -> score.article() + "\t" + fact))
        .toList();
  }

  /** What stands in one list more often than in the other. */
  static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
