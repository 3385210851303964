package org.dateline.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of facts, and what follows from them.
 *
 * @param asked facts of the gold that must be found
 * @param right how many of them were found, by strength
 * @param stated facts of the program, by strength; without those that are optional or stated again
 * @param duplicates facts stated again
 */
public record Figures(
    int asked, Map<Strength, Integer> right, Map<Strength, Integer> stated, int duplicates) {
  public Figures {
    right = Map.copyOf(right);
    stated = Map.copyOf(stated);
  }

  static final Figures NONE = new Figures(0, Map.of(), Map.of(), 0);

  /** The share of what is stated that is right; 1 where nothing is stated. */
  public double precision(Strength strength) {
    return share(right.getOrDefault(strength, 0), stated.getOrDefault(strength, 0));
  }

  /** The share of what is asked for that is found; 1 where nothing is asked for. */
  public double recall(Strength strength) {
    return share(right.getOrDefault(strength, 0), asked);
  }

  /** The harmonic mean of precision and recall. */
  public double f1(Strength strength) {
    double sum = precision(strength) + recall(strength);
    return sum == 0 ? 0 : 2 * precision(strength) * recall(strength) / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  static Figures of(Verdict verdict) {
    if (verdict instanceof Verdict.Duplicate) {
      return new Figures(0, Map.of(), Map.of(), 1);
    }
    if (verdict instanceof Verdict.Missed) {
      return new Figures(1, Map.of(), Map.of(), 0);
    }
    Map<Strength, Integer> right = new EnumMap<>(Strength.class);
    Map<Strength, Integer> stated = new EnumMap<>(Strength.class);
    if (!(verdict instanceof Verdict.Matched matched)) {
      for (Strength strength : Strength.values()) {
        stated.put(strength, 1);
      }
      return new Figures(0, right, stated, 0);
    }
    for (Strength strength : Strength.values()) {
      boolean reached = matched.strength().reaches(strength);
      right.put(strength, reached && !matched.gold().optional() ? 1 : 0);
      stated.put(strength, isHeldAgainst(matched, strength) ? 1 : 0);
    }
    return new Figures(matched.gold().optional() ? 0 : 1, right, stated, 0);
  }

  /** An optional fact does not count, unless there is something wrong in it. */
  private static boolean isHeldAgainst(Verdict.Matched matched, Strength strength) {
    return !matched.gold().optional() || (strength != Strength.EVENT && !matched.fit().isClean());
  }

  Figures plus(Figures other) {
    return new Figures(
        asked + other.asked,
        sum(right, other.right),
        sum(stated, other.stated),
        duplicates + other.duplicates);
  }

  private static Map<Strength, Integer> sum(
      Map<Strength, Integer> one, Map<Strength, Integer> other) {
    Map<Strength, Integer> sum = new EnumMap<>(Strength.class);
    for (Strength strength : Strength.values()) {
      sum.put(strength, one.getOrDefault(strength, 0) + other.getOrDefault(strength, 0));
    }
    return sum;
  }
}
