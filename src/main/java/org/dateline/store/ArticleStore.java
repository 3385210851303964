package org.dateline.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A place that keeps article graphs: {@link LocalStore} on this machine, {@link RemoteStore} behind
 * the Graph Store Protocol.
 *
 * <pre>{@code
 * try (ArticleStore store = LocalStore.openOrCreate(directory)) {
 *   store.replaceGraph(names.ontology(), ontology.quads(names.ontology()));
 *   for (GraphUpdate article : articles) {
 *     store.replace(article);
 *   }
 *   LoadReport report = store.flush();
 * }
 * }</pre>
 *
 * <p>At every moment an article's graph is in the store whole, as it was or as it is to be, or not
 * at all; whatever ends the program. To load what is already there changes nothing.
 */
public interface ArticleStore extends AutoCloseable {

  /**
   * Takes an article in place of what was known of it. The store may keep it waiting until enough
   * have come together, or until {@link #flush}.
   */
  void replace(GraphUpdate article);

  /** Replaces a graph that belongs to no article, such as the ontology, at once and whole. */
  void replaceGraph(Node graph, Collection<Quad> quads);

  /**
   * Writes what is waiting.
   *
   * @return what all that was loaded through this object has come to
   */
  LoadReport flush();

  /** Writes what is waiting and lets the store go. */
  @Override
  void close();
}
