package org.dateline.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.pipeline.Newcomer;
import org.dateline.pipeline.NewcomerRecord;
import org.dateline.pipeline.StoreNewcomers;
import org.dateline.store.ArticleStore;
import org.dateline.store.LocalStore;

/**
 * Newcomers in articles that are being loaded. A store of this machine tells apart those who only
 * share a name; a remote one keeps one node for each name.
 */
final class LoadedNewcomers {
  private final Optional<StoreNewcomers> newcomers;
  private final NewcomerRecord known;
  private final Set<Node> named = new HashSet<>();

  LoadedNewcomers(ArticleStore store, GraphNames names) {
    newcomers =
        store instanceof LocalStore local
            ? Optional.of(new StoreNewcomers(local, names))
            : Optional.empty();
    known = newcomers.map(StoreNewcomers::record).orElse(NewcomerRecord.EMPTY);
  }

  /** An article with the nodes that the store has given to its newcomers. */
  ArticleGraph asKnown(ArticleGraph graph) {
    graph.said().stream()
        .filter(quad -> quad.getPredicate().equals(Vocabulary.MENTIONS))
        .map(Quad::getObject)
        .forEach(named::add);
    return known.applied(graph);
  }

  /**
   * Looks again at all whom the articles name; says how many nodes there are beside those of names.
   */
  int tellApart() {
    return newcomers
        .map(all -> (int) all.renewOf(named).stream().filter(Newcomer::isParted).count())
        .orElse(0);
  }
}
