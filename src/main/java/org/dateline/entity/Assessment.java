package org.dateline.entity;

import java.util.List;
import org.dateline.gazetteer.Candidate;

/**
 * How surely a name means a candidate, and why.
 *
 * @param score 0 to 1
 * @param grounds what counts for and against it, in the order in which it is weighed; their weights
 *     add up to the score, unless that is cut off at 0 or 1
 */
public record Assessment(Candidate candidate, double score, List<Ground> grounds) {
  private static final double LINKED = 0.8;
  private static final double LIKELY = 0.4;

  /**
   * One reason.
   *
   * @param what the reason in words
   * @param weight how much it adds, or takes away where negative
   */
  public record Ground(String what, double weight) {}

  public Assessment {
    grounds = List.copyOf(grounds);
  }

  /** Whether that is sure enough for a link. */
  public boolean isLinked() {
    return score >= LINKED;
  }

  /** Whether it is at least likely. */
  public boolean isLikely() {
    return score >= LIKELY;
  }

  static Assessment of(Candidate candidate, List<Ground> grounds) {
    double sum = grounds.stream().mapToDouble(Ground::weight).sum();
    return new Assessment(candidate, Math.max(0, Math.min(1, sum)), grounds);
  }
}
