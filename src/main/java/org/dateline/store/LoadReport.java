package org.dateline.store;

/**
 * What a loading came to.
 *
 * @param added articles that were new to the store
 * @param replaced articles whose graph, or whose entities, changed
 * @param unchanged articles that the store already held, word for word; nothing was written for
 *     them
 * @param removed articles that were forgotten
 */
public record LoadReport(int added, int replaced, int unchanged, int removed) {
  static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0);

  /** All articles that were looked at. */
  public int articles() {
    return added + replaced + unchanged + removed;
  }

  LoadReport plus(LoadReport other) {
    return new LoadReport(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        removed + other.removed);
  }
}
