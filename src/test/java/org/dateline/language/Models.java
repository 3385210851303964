package org.dateline.language;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.problem.BadArticle;

/** The language models, loaded once for all tests of a JVM. */
final class Models {
  private Models() {}

  static CoreNlpReader reader() {
    return Holder.READER;
  }

  static Document read(String text) {
    try {
      return reader().read(Article.of(text, Optional.of(LocalDate.of(2023, 5, 3))));
    } catch (BadArticle e) {
      throw new AssertionError(e);
    }
  }

  private static final class Holder {
    private static final CoreNlpReader READER = CoreNlpReader.load();
  }
}
