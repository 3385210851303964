package org.dateline.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.graph.GraphNames;
import org.dateline.problem.BadArticle;

/**
 * How many tokens a second, by the clock, two threads read: our line to its graphs, or CoreNLP's
 * pipeline to relations, links and coreference. One engine for each JVM, so that memory can be told
 * apart; src/test/bench/throughput.sh runs both in turn.
 */
final class ThroughputBenchmark {
  private static final int THREADS = 2;

  private ThroughputBenchmark() {}

  /** What reads one article. */
  private interface Engine {
    void read(String text) throws BadArticle;
  }

  /** The engine ("dateline", "careful" or "corenlp"), the number of rounds, folders of articles. */
  public static void main(String[] args) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of(args).subList(2, args.length)) {
      texts.addAll(texts(Path.of(folder)));
    }
    int tokens = tokens(texts);
    Engine engine = engine(args[0]);
    for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
      long start = System.nanoTime();
      run(engine, texts);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%s round %d: %d tokens, %.0f a second, at most %s%n",
          args[0], round, tokens, tokens / seconds, mostMemory());
    }
  }

  private static Engine engine(String name) {
    if (name.equals("corenlp")) {
      Properties properties = new Properties();
      properties.setProperty(
          "annotators", "tokenize,pos,lemma,ner,parse,depparse,coref,kbp,entitylink");
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      return text -> pipeline.annotate(new Annotation(text));
    }
    Pipeline pipeline =
        Pipeline.load(
            new PipelineOptions(
                GraphNames.DEFAULT_BASE,
                true,
                List.of(),
                List.of(),
                0,
                name.equals("careful"),
                Optional.empty()));
    return text -> pipeline.read(Article.of(text, Optional.empty()));
  }

  private static void run(Engine engine, List<String> texts)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> jobs = new ArrayList<>();
    for (String text : texts) {
      jobs.add(
          pool.submit(
              () -> {
                engine.read(text);
                return null;
              }));
    }
    for (Future<?> job : jobs) {
      job.get();
    }
    pool.shutdown();
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  /** As CoreNLP counts them, for both engines. */
  private static int tokens(List<String> texts) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    StanfordCoreNLP tokenizer = new StanfordCoreNLP(properties);
    return texts.stream()
        .mapToInt(text -> tokenizer.processToCoreDocument(text).tokens().size())
        .sum();
  }

  private static String mostMemory() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .findFirst()
          .orElse("")
          .substring(6)
          .strip();
    }
  }
}
