package org.dateline.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a second reading of an article says of the claims of the first: a claim that two parsers
 * find with the same fillers is right more often than one that hangs on a single parse.
 */
public final class Agreement {
  /** How far two readings agree on a claim; each is a signal with a weight of its own. */
  enum Level {
    /** Same class, fillers, status and dates. */
    FULL("second parser agrees"),
    /** Same class in the same place; something else differs. */
    PART("second parser differs"),
    /** Not found by the second reading. */
    NONE("second parser silent");

    private final String signal;

    Level(String signal) {
      this.signal = signal;
    }
  }

  private final Confidence confidence;

  private Agreement(Confidence confidence) {
    this.confidence = confidence;
  }

  /** With the weights of {@code data/language/confidence.tsv}. */
  public static Agreement load() {
    return new Agreement(Confidence.load());
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
    return claim.withSignal(level.signal, confidence.weight(level.signal));
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
