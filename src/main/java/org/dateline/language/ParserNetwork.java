package org.dateline.language;

import java.util.Arrays;

/**
 * The parser's network in single precision: what each feature adds to the hidden layer, a cube as
 * activation, a score for each transition. The loops run over whole rows, so that the JIT makes
 * vector instructions of them. Safe for use by several threads; scores do not depend on what was
 * asked before.
 */
final class ParserNetwork {
  private final ParserModel model;
  private final float[][] fixedSlices;
  private final Slice[] wordSlices;

  /** What one symbol in one place of the template adds to the hidden layer. */
  private record Slice(int symbol, int feature, float[] values) {
    boolean is(int symbol, int feature) {
      return this.symbol == symbol && this.feature == feature;
    }
  }

  /**
   * @param keptSlices for how many words in places to keep what they add, each 4 KB
   */
  ParserNetwork(ParserModel model, int keptSlices) {
    this.model = model;
    this.wordSlices = new Slice[keptSlices];
    int rest = model.symbolCount() - model.wordCount();
    this.fixedSlices = new float[rest * FeatureTemplate.SIZE][];
    for (int symbol = model.wordCount(); symbol < model.symbolCount(); symbol++) {
      boolean isTag = symbol < model.noLabel();
      int from = isTag ? FeatureTemplate.FIRST_TAG : FeatureTemplate.FIRST_LABEL;
      int to = isTag ? FeatureTemplate.FIRST_LABEL : FeatureTemplate.SIZE;
      for (int feature = from; feature < to; feature++) {
        fixedSlices[fixed(symbol, feature)] = compute(symbol, feature);
      }
    }
  }

  private int fixed(int symbol, int feature) {
    return (symbol - model.wordCount()) * FeatureTemplate.SIZE + feature;
  }

  /** Room for one computation; not to be shared between threads. */
  static final class Memory {
    private final float[] hidden;
    private final float[] scores;

    private Memory(int hidden, int transitions) {
      this.hidden = new float[hidden];
      this.scores = new float[transitions];
    }
  }

  Memory newMemory() {
    return new Memory(model.hiddenBias().length, model.outputWeights(0).length);
  }

  /**
   * Scores the transitions: left reductions by label, right reductions by label, shift.
   *
   * @return the memory's own array
   */
  float[] score(int[] symbols, Memory memory) {
    float[] hidden = memory.hidden;
    System.arraycopy(model.hiddenBias(), 0, hidden, 0, hidden.length);
    for (int i = 0; i < FeatureTemplate.SIZE; i += 4) {
      add(
          hidden,
          slice(symbols[i], i),
          slice(symbols[i + 1], i + 1),
          slice(symbols[i + 2], i + 2),
          slice(symbols[i + 3], i + 3));
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    Arrays.fill(memory.scores, 0);
    int unit = 0;
    for (; unit + 4 <= hidden.length; unit += 4) {
      addOutputs(memory.scores, hidden, unit);
    }
    for (; unit < hidden.length; unit++) {
      addScaled(memory.scores, model.outputWeights(unit), hidden[unit]);
    }
    return memory.scores;
  }

  private float[] slice(int symbol, int feature) {
    if (symbol >= model.wordCount()) {
      return fixedSlices[fixed(symbol, feature)];
    }
    // Read and written without a lock: a slice's fields are final, so whoever sees it sees it
    // whole, and whoever misses it computes the same values again.
    int place = Math.floorMod((symbol * 31 + feature) * 0x9E3779B1, wordSlices.length);
    Slice known = wordSlices[place];
    if (known != null && known.is(symbol, feature)) {
      return known.values;
    }
    float[] values = compute(symbol, feature);
    wordSlices[place] = new Slice(symbol, feature, values);
    return values;
  }

  private float[] compute(int symbol, int feature) {
    float[] embedding = model.embedding(symbol);
    float[] slice = new float[model.hiddenBias().length];
    int row = feature * embedding.length;
    for (int i = 0; i < embedding.length; i++) {
      addScaled(slice, model.hiddenWeights(row + i), embedding[i]);
    }
    return slice;
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void addScaled(float[] sum, float[] row, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i] * factor;
    }
  }

  private void addOutputs(float[] scores, float[] hidden, int unit) {
    float[] a = model.outputWeights(unit);
    float[] b = model.outputWeights(unit + 1);
    float[] c = model.outputWeights(unit + 2);
    float[] d = model.outputWeights(unit + 3);
    addScaled(
        scores, a, b, c, d, hidden[unit], hidden[unit + 1], hidden[unit + 2], hidden[unit + 3]);
  }

  private static void addScaled(
      float[] sum, float[] a, float[] b, float[] c, float[] d, float u, float v, float w, float x) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] * u + b[i] * v) + (c[i] * w + d[i] * x);
    }
  }
}
