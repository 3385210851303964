package org.dateline.language;

/**
 * One edge of a sentence's enhanced++ Universal Dependencies graph, as CoreNLP makes it: case
 * markers are part of the relation ({@code obl:with}, {@code nmod:of}, {@code conj:and}), shared
 * arguments of coordinated and controlled predicates arrive as extra edges.
 *
 * @param governor token index of the governor; -1 for the root
 * @param dependent token index of the dependent
 * @param relation the relation with its subtype
 * @param extra whether the edge was added by enhancement and is not part of the basic tree
 */
public record Dependency(int governor, int dependent, String relation, boolean extra) {
  /** The governor of a sentence's root. */
  public static final int ROOT = -1;

  /** The relation without its subtype: {@code obl} of {@code obl:with}. */
  public String kind() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The subtype: {@code with} of {@code obl:with}; empty where there is none. */
  public String subtype() {
    int colon = relation.indexOf(':');
    return colon < 0 ? "" : relation.substring(colon + 1);
  }
}
