package org.dateline.store;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A running Fuseki, or any server that speaks the SPARQL 1.1 Graph Store HTTP Protocol. An
 * article's graph goes over in one PUT, which such a server takes whole or not at all; what it adds
 * to the shared graph goes before it, in one POST. What the server already holds is not sent.
 *
 * <p>Nothing is tried twice: a request that fails ends the loading, and loading again goes on where
 * it ended. Descriptions of entities that no article names any more stay on the server.
 */
public final class RemoteStore implements ArticleStore {
  private final GraphStoreClient client;
  private final Map<Node, Set<Triple>> shared = new HashMap<>();
  private LoadReport report = LoadReport.NOTHING;

  /**
   * @param endpoint URL of the dataset ({@code http://host:3030/dateline}) or of its graph store
   *     ({@code http://host:3030/dateline/data})
   * @param login who writes, where the server asks for it
   * @throws org.dateline.problem.UserMistake when that is no http or https URL
   */
  public RemoteStore(URI endpoint, Optional<Login> login) {
    this.client = new GraphStoreClient(GraphStoreClient.graphStore(endpoint), login);
  }

  /**
   * @throws org.dateline.problem.UserMistake when the server cannot be reached, refuses the login,
   *     or has no such dataset
   */
  @Override
  public void replace(GraphUpdate article) {
    Optional<Set<Triple>> before = client.get(article.graph());
    boolean sharedChanged = addShared(article);
    if (article.article().isEmpty()) {
      before.ifPresent(triples -> client.delete(article.graph()));
      count(before.isPresent() ? new LoadReport(0, 0, 0, 1) : new LoadReport(0, 0, 1, 0));
    } else if (before.isPresent() && before.get().equals(new HashSet<>(article.article()))) {
      count(sharedChanged ? new LoadReport(0, 1, 0, 0) : new LoadReport(0, 0, 1, 0));
    } else {
      client.put(article.graph(), article.article());
      count(before.isPresent() ? new LoadReport(0, 1, 0, 0) : new LoadReport(1, 0, 0, 0));
    }
  }

  /** To know what the server lacks, one would have to fetch all entities; it is asked once. */
  private boolean addShared(GraphUpdate article) {
    Set<Triple> known = knownShared(article.sharedGraph());
    List<Triple> unknown = article.shared().stream().filter(t -> !known.contains(t)).toList();
    if (unknown.isEmpty()) {
      return false;
    }
    client.post(article.sharedGraph(), unknown);
    known.addAll(unknown);
    return true;
  }

  private Set<Triple> knownShared(Node graph) {
    return shared.computeIfAbsent(graph, g -> client.get(g).orElseGet(HashSet::new));
  }

  @Override
  public void replaceGraph(Node graph, Collection<Quad> quads) {
    client.put(graph, quads.stream().map(Quad::asTriple).toList());
  }

  private void count(LoadReport one) {
    report = report.plus(one);
  }

  @Override
  public LoadReport flush() {
    return report;
  }

  @Override
  public void close() {
    // Every article went over when it came; the connection ends by itself.
  }
}
