package org.dateline.pipeline;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.dateline.graph.GraphNames;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;

/** Sees that a store names its instances where it is asked for them. */
public final class StoredNamespace {
  private static final String ENTITIES = GraphNames.standard().entities().getURI();
  private static final String SUFFIX = ENTITIES.substring(GraphNames.DEFAULT_BASE.length());

  private StoredNamespace() {}

  /**
   * The names themselves.
   *
   * @throws UserMistake where the store names entities, and all of them below another base
   */
  public static GraphNames expect(LocalStore store, GraphNames names) {
    List<String> bases = store.read(data -> bases(Iter.toList(data.listGraphNodes())));
    if (!bases.isEmpty() && !bases.contains(names.base())) {
      throw new UserMistake(
          "The store names nothing below <" + names.base() + ">.",
          "Give the --base that it was loaded with: " + String.join(" or ", bases) + " .");
    }
    return names;
  }

  private static List<String> bases(List<Node> graphs) {
    return graphs.stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(graph -> graph.endsWith(SUFFIX))
        .map(graph -> graph.substring(0, graph.length() - SUFFIX.length()))
        .sorted()
        .toList();
  }
}
