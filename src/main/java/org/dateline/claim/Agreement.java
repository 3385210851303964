package org.dateline.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;

/**
 * What a second reading of an article says of the claims of the first: a claim that two parsers
 * find with the same fillers is right more often than one that hangs on a single parse.
 */
public final class Agreement {
  /** A confidence of 0 or 1 would have infinite log-odds. */
  private static final double SUREST = 0.999;

  /** How far two readings agree on a claim. */
  enum Level {
    /** Same class, fillers, status and dates. */
    FULL,
    /** Same class in the same place; something else differs. */
    PART,
    /** Not found by the second reading. */
    NONE
  }

  private final Map<Level, Double> weights;

  private Agreement(Map<Level, Double> weights) {
    this.weights = weights;
  }

  /** With the weights of {@code data/language/agreement.tsv}. */
  public static Agreement load() {
    Map<Level, Double> weights = new EnumMap<>(Level.class);
    for (String line : new BundledFolder("language").lines("agreement.tsv")) {
      String[] cells = line.split("\t");
      weights.put(Level.valueOf(cells[0]), Double.valueOf(cells[1]));
    }
    return new Agreement(weights);
  }

  /**
   * The claims of the first reading, each as sure as the second leaves it.
   *
   * @param first claims of an article
   * @param second claims of the same article after another parser
   */
  public List<Claim> weigh(List<Claim> first, List<Claim> second) {
    return first.stream().map(claim -> weigh(claim, level(claim, second))).toList();
  }

  private Claim weigh(Claim claim, Level level) {
    double confidence = Math.min(SUREST, Math.max(1 - SUREST, claim.confidence()));
    double odds = Math.log(confidence / (1 - confidence)) + weights.get(level);
    return claim.withConfidence(1 / (1 + Math.exp(-odds)));
  }

  static Level level(Claim claim, List<Claim> second) {
    List<Claim> same =
        second.stream()
            .filter(other -> other.type().equals(claim.type()) && overlap(claim, other))
            .toList();
    if (same.isEmpty()) {
      return Level.NONE;
    }
    return same.stream().anyMatch(other -> agree(claim, other)) ? Level.FULL : Level.PART;
  }

  private static boolean overlap(Claim one, Claim other) {
    return one.evidence().stream()
        .anyMatch(span -> other.evidence().stream().anyMatch(span::overlaps));
  }

  private static boolean agree(Claim one, Claim other) {
    return one.modality() == other.modality()
        && one.attributedTo().equals(other.attributedTo())
        && one.start().equals(other.start())
        && one.end().equals(other.end())
        && entities(one).equals(entities(other));
  }

  /** Words are left out: where a topic ends says little of whether the claim is right. */
  private static Set<Role> entities(Claim claim) {
    return claim.roles().stream()
        .filter(role -> role.filler() instanceof Filler.Entity)
        .collect(Collectors.toSet());
  }
}
