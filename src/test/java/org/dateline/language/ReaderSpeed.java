package org.dateline.language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.problem.BadArticle;

/** Measures how soon the first of the given text files is read, and how fast once warm. */
final class ReaderSpeed {
  private ReaderSpeed() {}

  public static void main(String[] files) throws IOException, BadArticle {
    List<Article> articles = new ArrayList<>();
    for (String file : files) {
      articles.add(Article.of(Files.readString(Path.of(file)), Optional.empty()));
    }
    CoreNlpReader reader = CoreNlpReader.load();
    reader.read(articles.get(0));
    System.out.printf(
        "first article read %d ms after start, %s%n",
        ManagementFactory.getRuntimeMXBean().getUptime(), residentMemory());
    for (int round = 1; round <= 5; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int tokens = 0;
      for (Article article : articles) {
        tokens += reader.read(article).sentences().stream().mapToInt(Sentence::size).sum();
      }
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      System.out.printf(
          "round %d: %d tokens, %.0f tokens per CPU second, %s%n",
          round, tokens, tokens / (spent / 1e9), residentMemory());
    }
  }

  private static String residentMemory() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("");
    }
  }
}
