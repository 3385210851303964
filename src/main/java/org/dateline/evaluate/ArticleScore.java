package org.dateline.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * One article held against its gold.
 *
 * @param article its name
 * @param verdicts every fact of the gold but optional ones that were not found, in the order of its
 *     words; then every other fact of the program
 */
record ArticleScore(String article, List<Verdict> verdicts) {
  ArticleScore {
    verdicts = List.copyOf(verdicts);
  }

  <T extends Verdict> Stream<T> all(Class<T> kind) {
    return verdicts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
