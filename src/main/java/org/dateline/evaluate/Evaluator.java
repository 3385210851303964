package org.dateline.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.Defaults;
import org.dateline.article.Reading;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.ParallelRun;
import org.dateline.pipeline.Pipeline;
import org.dateline.problem.BadArticle;
import org.dateline.problem.UserMistake;

/**
 * Reads articles as every other command does, and holds what it finds against their gold.
 *
 * <pre>{@code
 * GoldSet gold = GoldSet.read(folder, folder, pipeline.ontology());
 * Evaluation result = new Evaluator(pipeline, 2).evaluate(gold, defaults, problem -> {});
 * System.out.print(new FigureTable(result));
 * }</pre>
 */
public final class Evaluator {
  private final Pipeline pipeline;
  private final int threads;

  /**
   * @param pipeline the line that reads the articles; it keeps their text
   * @param threads how many articles at once
   */
  public Evaluator(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * Evaluates all articles of a set.
   *
   * @param defaults what holds for articles that do not say otherwise
   * @param problems told of articles that cannot be read; they are left out of the figures
   */
  public Evaluation evaluate(GoldSet gold, Defaults defaults, Consumer<BadArticle> problems) {
    Map<String, GoldArticle> waiting = new LinkedHashMap<>();
    gold.articles().forEach(article -> waiting.put(article.article().toString(), article));
    TreeMap<String, ArticleScore> scores = new TreeMap<>();
    try (Stream<Reading> readings =
        new ArticleReader(defaults)
            .read(gold.articles().stream().map(GoldArticle::article).toList())) {
      new ParallelRun(pipeline, threads)
          .run(
              readings,
              outcome -> {
                if (outcome instanceof Outcome.Built built) {
                  ArticleScore score = score(expect(waiting, built.where()), built);
                  scores.put(score.article(), score);
                } else if (outcome instanceof Outcome.Failed failed) {
                  problems.accept(failed.problem());
                }
              });
    }
    return new Evaluation(List.copyOf(scores.values()));
  }

  private static GoldArticle expect(Map<String, GoldArticle> waiting, String where) {
    GoldArticle article = waiting.remove(where);
    if (article == null) {
      throw new UserMistake(
          where + " holds more than one article.", "A gold is for a file that holds one.");
    }
    return article;
  }

  private static ArticleScore score(GoldArticle article, Outcome.Built built) {
    FoundReader reader = new FoundReader(built.graph());
    return Alignment.score(article, reader.text(), reader.facts());
  }
}
