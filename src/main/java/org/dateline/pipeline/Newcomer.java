package org.dateline.pipeline;

import java.util.List;

/**
 * Somebody or something that is not on Wikidata, and the articles that mean the same one.
 *
 * @param entity IRI of its node
 * @param shared IRI of the node of its name, which articles give it at first
 * @param articles IRIs of the articles
 * @param why what joins them, or that nothing joins it to the others of its name
 * @param asked whether a user wants those of its name apart
 */
public record Newcomer(
    String entity, String shared, List<String> articles, String why, boolean asked) {
  public Newcomer {
    articles = List.copyOf(articles);
  }

  /** Whether its node is its own, not that of its name. */
  public boolean isParted() {
    return !entity.equals(shared);
  }
}
