package org.dateline.language;

import java.util.concurrent.FutureTask;
import org.dateline.article.Article;
import org.dateline.problem.BadArticle;

/** Reads each article twice, with two parsers that err in different places. Safe for threads. */
public final class CarefulReader implements LanguageReader {
  private final CoreNlpReader reader;
  private final DependencyParser second;

  CarefulReader(CoreNlpReader reader, DependencyParser second) {
    this.reader = reader;
    this.second = second;
  }

  /**
   * Loads the models, side by side.
   *
   * @throws IllegalStateException where a model is missing or broken
   */
  public static CarefulReader load() {
    FutureTask<SecondParser> second = CoreNlpReader.start("second-parser", SecondParser::load);
    CoreNlpReader reader = CoreNlpReader.load();
    return new CarefulReader(reader, new TrailingSpeech(CoreNlpReader.await(second)));
  }

  /** As the first parser reads it. */
  @Override
  public Document read(Article article) throws BadArticle {
    return reader.read(article);
  }

  /**
   * As both parsers read it.
   *
   * @throws BadArticle where the article is empty or in a language that is not read
   */
  public TwoReadings readTwice(Article article) throws BadArticle {
    CoreNlpReader.Annotated annotated = reader.annotate(article);
    return new TwoReadings(annotated.document(), annotated.document(second));
  }
}
