package org.dateline.claim;

import java.util.List;

/**
 * That an argument is there, with one of these words where any are given.
 *
 * @param markers where it may stand
 * @param lemmas the words that it may be; empty for any
 */
record Condition(List<Marker> markers, List<String> lemmas) {
  Condition {
    markers = List.copyOf(markers);
    lemmas = List.copyOf(lemmas);
  }
}
