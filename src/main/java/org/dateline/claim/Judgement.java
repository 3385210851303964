package org.dateline.claim;

import java.util.List;

/**
 * How sure a draft is.
 *
 * @param signals what speaks for and against it
 * @param logOdds what that comes to
 */
record Judgement(List<String> signals, double logOdds) {
  static final Judgement NONE = new Judgement(List.of(), 0);

  Judgement {
    signals = List.copyOf(signals);
  }
}
