package org.dateline.evaluate;

import java.util.Optional;

/** What became of one fact, of the gold or of the program. */
sealed interface Verdict {
  /** The class that it counts for. */
  String type();

  /**
   * A fact of the gold, and what the program states for it.
   *
   * @param gold what was asked for, or may be found
   * @param found what was found
   * @param fit how they compare; it has a strength
   */
  record Matched(GoldFact gold, FoundFact found, Fit fit) implements Verdict {
    @Override
    public String type() {
      return gold.type();
    }

    Strength strength() {
      return fit.strength().orElseThrow();
    }
  }

  /**
   * A fact that was asked for and not found.
   *
   * @param gold what was asked for
   */
  record Missed(GoldFact gold) implements Verdict {
    @Override
    public String type() {
      return gold.type();
    }
  }

  /**
   * A fact that the gold does not have.
   *
   * @param found what the program states
   * @param nearest what the gold says in those words of that class, where it says anything
   */
  record Beyond(FoundFact found, Optional<GoldFact> nearest) implements Verdict {
    @Override
    public String type() {
      return found.type();
    }
  }

  /**
   * A fact stated again, with nothing wrong in it.
   *
   * @param found what the program states
   * @param gold what it repeats
   */
  record Duplicate(FoundFact found, GoldFact gold) implements Verdict {
    @Override
    public String type() {
      return gold.type();
    }
  }
}
