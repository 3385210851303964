package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * An article with its gold.
 *
 * @param name the stem of both files
 * @param gold the file of the gold
 * @param article the file of the article
 * @param facts what a careful reader finds in it
 */
record GoldArticle(String name, Path gold, Path article, List<GoldFact> facts) {
  GoldArticle {
    facts = List.copyOf(facts);
  }
}
