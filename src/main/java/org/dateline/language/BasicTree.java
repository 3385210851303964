package org.dateline.language;

import java.util.List;

/**
 * A basic dependency tree as a parser makes it, before enhancement.
 *
 * @param heads for each token, the index of its head, from 0; {@link Dependency#ROOT} for the root
 * @param labels for each token, its relation to its head as in the parser's model
 */
record BasicTree(List<Integer> heads, List<String> labels) {
  BasicTree {
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
    if (heads.size() != labels.size()) {
      throw new IllegalArgumentException(heads.size() + " heads, " + labels.size() + " labels");
    }
  }

  int size() {
    return heads.size();
  }
}
