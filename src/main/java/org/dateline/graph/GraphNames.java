package org.dateline.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.problem.UserMistake;

/**
 * The names of the graphs of a dataset, below one base IRI. Each article has a graph of its own as
 * well, {@code graph/article/…}: see {@link ArticleGraph#graph()}.
 *
 * @param base an absolute IRI that ends in {@code /} or {@code #}; all instances are named below it
 */
public record GraphNames(String base) {
  /** Where instances are named unless {@code --base} says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/dateline/id/";

  public GraphNames {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new UserMistake(
          "'" + base + "' is no base for IRIs.",
          "Give an absolute IRI that ends in / or #, such as " + DEFAULT_BASE + " .");
    }
  }

  /** The names below {@link #DEFAULT_BASE}. */
  public static GraphNames standard() {
    return new GraphNames(DEFAULT_BASE);
  }

  /** Labels, links and coordinates of the entities of all articles. */
  public Node entities() {
    return graph("entities");
  }

  /** The ontology. */
  public Node ontology() {
    return graph("ontology");
  }

  /** What came from Wikidata. */
  public Node wikidata() {
    return graph("wikidata");
  }

  /** Links to Wikidata that were found after the articles were loaded. */
  public Node links() {
    return graph("links");
  }

  /** Which articles mean the same of those who are not on Wikidata, and why. */
  public Node newcomers() {
    return graph("newcomers");
  }

  private Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + name);
  }
}
