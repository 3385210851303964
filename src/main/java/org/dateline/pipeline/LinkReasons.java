package org.dateline.pipeline;

import java.util.List;
import org.dateline.entity.Assessment;
import org.dateline.entity.CandidateRanking;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.graph.GraphNames;
import org.dateline.store.LocalStore;

/**
 * Whom an entity of a store may be, and why.
 *
 * @param entity its IRI
 * @param name its canonical name
 * @param candidates those who bear that name, the likeliest first, weighed by what all articles of
 *     the store say of it
 */
public record LinkReasons(String entity, String name, List<Assessment> candidates) {
  public LinkReasons {
    candidates = List.copyOf(candidates);
  }

  /**
   * The reasons for all entities that a name or an IRI means; none where it means none, or only
   * what is described without a name.
   */
  public static List<LinkReasons> find(
      LocalStore store, GraphNames names, Gazetteer gazetteer, String what) {
    CandidateRanking ranking = new CandidateRanking(gazetteer);
    return store.read(
        data ->
            new StoredEntities(data, names)
                .find(what).stream()
                    .filter(entity -> !entity.isDescribed())
                    .map(
                        entity ->
                            new LinkReasons(
                                entity.entity().getURI(),
                                entity.name(),
                                StoreLinks.rank(entity, gazetteer, ranking)))
                    .toList());
  }
}
