package org.dateline.wikidata;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the items of a dump.
 *
 * @param read lines that held an entity, broken ones included
 * @param kept entries that went into the index
 * @param positions positions that went into it
 * @param leftOut how many were left out, by reason
 * @param seconds how long it has taken
 */
public record IndexCounts(
    long read, long kept, long positions, Map<String, Long> leftOut, double seconds) {
  /** The reason of lines that could not be read. */
  public static final String BROKEN = "broken";

  public IndexCounts {
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /** Items a second. */
  public double rate() {
    return read / Math.max(seconds, 1e-9);
  }

  /** For instance: "1200 items in 0.8 s (1500 a second), 800 kept; left out: 400 other". */
  public String sentence() {
    String done =
        String.format(
            Locale.ROOT,
            "%d items in %.1f s (%.0f a second): %d entries and %d positions kept",
            read,
            seconds,
            rate(),
            kept,
            positions);
    return leftOut.isEmpty()
        ? done
        : done
            + "; left out: "
            + leftOut.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey())
                .collect(Collectors.joining(", "));
  }
}
