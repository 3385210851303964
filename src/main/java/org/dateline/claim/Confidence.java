package org.dateline.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bundle.BundledFolder;

/**
 * How sure a claim is: the weights of all signals that it shows, summed as log-odds. The weights
 * are lines of {@code data/language/confidence.tsv}; a signal without a line weighs nothing.
 */
final class Confidence {
  private static final String BASE = "base";

  private final Map<String, Double> weights;

  Confidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Confidence load() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : new BundledFolder("language").lines("confidence.tsv")) {
      String[] cells = line.split("\t");
      weights.put(cells[0], Double.parseDouble(cells[1]));
    }
    return new Confidence(weights);
  }

  /** The log-odds that a claim with these signals is right. */
  double logOdds(List<String> signals) {
    return weight(BASE) + signals.stream().mapToDouble(this::weight).sum();
  }

  /** The probability of some log-odds, to three digits. */
  static double probability(double logOdds) {
    return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000.0;
  }

  /** Each signal with its weight, in order. */
  Map<String, Double> weighed(List<String> signals) {
    Map<String, Double> weighed = new LinkedHashMap<>();
    weighed.put(BASE, weight(BASE));
    signals.forEach(signal -> weighed.put(signal, weight(signal)));
    return weighed;
  }

  double weight(String signal) {
    return weights.getOrDefault(signal, 0.0);
  }
}
