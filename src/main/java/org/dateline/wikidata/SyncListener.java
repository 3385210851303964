package org.dateline.wikidata;

/** Is told how far a long run has come. */
@FunctionalInterface
public interface SyncListener {
  /**
   * @param task what is being done
   * @param done how much of it is done
   * @param total how much there is to do; -1 where that is not known
   */
  void progress(String task, int done, int total);
}
