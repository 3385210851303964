package org.dateline.cli;

import org.dateline.graph.GraphNames;
import org.dateline.pipeline.StoredNamespace;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Option;

/** The namespace of what is made of articles. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = GraphNames.DEFAULT_BASE,
      description = "Namespace of articles, entities and events (default: ${DEFAULT-VALUE}).")
  private String base;

  /**
   * @throws UserMistake where a store names its entities below another base
   */
  GraphNames names(LocalStore store) {
    return StoredNamespace.expect(store, names());
  }

  GraphNames names() {
    try {
      return new GraphNames(base);
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "--base " + base + " is no namespace.",
          "Give an absolute IRI that ends in / or #, such as " + GraphNames.DEFAULT_BASE + ".",
          e);
    }
  }
}
