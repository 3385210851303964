package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means what it says: of the facts stated with a confidence between two tenths,
 * the share that is right. Right is the event, and, more strictly, that nothing in it is wrong.
 */
public final class Calibration {
  private static final int BINS = 10;

  private final List<Bin> bins = new ArrayList<>();

  /** The facts of one tenth. */
  private static final class Bin {
    private int facts;
    private double stated;
    private int events;
    private int clean;
  }

  /**
   * @param evaluation what came of holding articles against their gold
   */
  public Calibration(Evaluation evaluation) {
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin());
    }
    evaluation.articles().forEach(score -> score.verdicts().forEach(this::count));
  }

  private void count(Verdict verdict) {
    if (verdict instanceof Verdict.Matched matched) {
      count(matched.found(), true, matched.strength().reaches(Strength.CLEAN));
    } else if (verdict instanceof Verdict.Duplicate duplicate) {
      count(duplicate.found(), true, true);
    } else if (verdict instanceof Verdict.Beyond beyond) {
      count(beyond.found(), false, false);
    }
  }

  private void count(FoundFact fact, boolean event, boolean clean) {
    Bin bin = bins.get(Math.min(BINS - 1, (int) (fact.confidence() * BINS)));
    bin.facts++;
    bin.stated += fact.confidence();
    bin.events += event ? 1 : 0;
    bin.clean += clean ? 1 : 0;
  }

  /** The table, line by line; tenths that hold no fact are left out. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("confidence   facts  stated  event right  nothing wrong");
    for (int i = 0; i < BINS; i++) {
      if (bins.get(i).facts > 0) {
        lines.add(line(i, bins.get(i)));
      }
    }
    return lines;
  }

  private static String line(int place, Bin bin) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f %8d %7.2f %12.2f %14.2f",
        (double) place / BINS,
        (place + 1.0) / BINS,
        bin.facts,
        bin.stated / bin.facts,
        (double) bin.events / bin.facts,
        (double) bin.clean / bin.facts);
  }
}
