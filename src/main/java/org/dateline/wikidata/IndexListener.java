package org.dateline.wikidata;

/** Is told how far an index of a dump has come. */
public interface IndexListener {
  /**
   * Called after every few thousand lines and once at the end.
   *
   * @param counts what was read, kept and left out so far
   */
  void progress(IndexCounts counts);
}
