package org.dateline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The enhanced++ dependency graph of one sentence, with its basic tree inside. Immutable. */
public final class DependencyGraph {
  private final List<Dependency> edges;
  private final List<List<Dependency>> out;
  private final List<List<Dependency>> in;

  /**
   * @param size number of tokens
   * @param edges all edges, the root's included; at most one edge that is not extra ends in a token
   */
  public DependencyGraph(int size, List<Dependency> edges) {
    this.edges = List.copyOf(edges);
    this.out = lists(size);
    this.in = lists(size);
    for (Dependency edge : this.edges) {
      in.get(edge.dependent()).add(edge);
      if (edge.governor() != Dependency.ROOT) {
        out.get(edge.governor()).add(edge);
      }
    }
  }

  private static List<List<Dependency>> lists(int size) {
    List<List<Dependency>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(3));
    }
    return lists;
  }

  /** All edges. */
  public List<Dependency> edges() {
    return edges;
  }

  /** The edges that leave a token, in order of the dependents as the parser gave them. */
  public List<Dependency> from(int token) {
    return Collections.unmodifiableList(out.get(token));
  }

  /** The edges that end in a token. */
  public List<Dependency> to(int token) {
    return Collections.unmodifiableList(in.get(token));
  }

  /** The token's edge in the basic tree; empty where the parser left it out (punctuation). */
  public Optional<Dependency> head(int token) {
    return in.get(token).stream().filter(edge -> !edge.extra()).findFirst();
  }

  /** Dependents of a token whose relation is exactly one of those given, nearest edges first. */
  public List<Integer> children(int token, String... relations) {
    List<String> wanted = List.of(relations);
    return out.get(token).stream()
        .filter(edge -> wanted.contains(edge.relation()))
        .map(Dependency::dependent)
        .distinct()
        .toList();
  }

  /**
   * The tokens of the basic subtree below a token, itself included: {@code [first, last]}
   * inclusive.
   */
  public int[] extent(int token) {
    int[] extent = {token, token};
    widen(token, extent, 0);
    return extent;
  }

  private void widen(int token, int[] extent, int depth) {
    extent[0] = Math.min(extent[0], token);
    extent[1] = Math.max(extent[1], token);
    if (depth > out.size()) {
      return;
    }
    for (Dependency edge : out.get(token)) {
      if (!edge.extra() && edge.dependent() != token) {
        widen(edge.dependent(), extent, depth + 1);
      }
    }
  }
}
