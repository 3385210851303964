package org.dateline.wikidata;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to synchronize.
 *
 * @param folder where the gazetteer is written; one that is there is brought up to date
 * @param classes names of classes, see {@code data/wikidata/sync/}; all where empty
 * @param since the year from which on people's offices count
 * @param accepted ids whose new labels are to be believed though they share no word with the old
 */
public record SyncRequest(Path folder, List<String> classes, int since, Set<String> accepted) {
  public SyncRequest {
    classes = List.copyOf(classes);
    accepted = Set.copyOf(accepted);
  }
}
