package org.dateline.wikidata;

import java.util.List;

/**
 * What a synchronization did.
 *
 * @param entries how many entries the gazetteer now has
 * @param added how many are new
 * @param removed how many are gone
 * @param changed how many have changed
 * @param refused new labels that were not believed, a sentence each
 */
public record SyncReport(int entries, int added, int removed, int changed, List<String> refused) {
  public SyncReport {
    refused = List.copyOf(refused);
  }
}
