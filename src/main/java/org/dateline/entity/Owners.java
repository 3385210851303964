package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;

/** Finds whom a noun belongs to: "American" of "officials", "India" of "the leaders of India". */
final class Owners {
  private static final Set<String> RELATIONS =
      Set.of("amod", "compound", "nmod:poss", "nmod:of", "nmod:from", "nmod:in", "nmod");
  private static final Set<EntityType> AGENTS =
      Set.of(
          EntityType.COUNTRY,
          EntityType.ORGANIZATION,
          EntityType.INTERNATIONAL_ORGANIZATION,
          EntityType.REGION,
          EntityType.CITY,
          EntityType.PLACE);

  private final Draft draft;

  Owners(Draft draft) {
    this.draft = draft;
  }

  /** The names that own a noun, in order of appearance. */
  List<Mention> of(Sentence sentence, int noun) {
    List<Mention> found = new ArrayList<>();
    for (Dependency edge : sentence.dependencies().from(noun)) {
      if (RELATIONS.contains(edge.relation())) {
        draft
            .headedBy(sentence.index(), edge.dependent())
            .filter(this::isOwner)
            .filter(owner -> !found.contains(owner))
            .ifPresent(found::add);
      }
    }
    found.removeIf(inner -> found.stream().anyMatch(outer -> isWithin(inner, outer)));
    found.sort(java.util.Comparator.comparingInt(Mention::first));
    return found;
  }

  /** "Chinese" of "the Chinese foreign ministry spokesman". */
  private static boolean isWithin(Mention inner, Mention outer) {
    return inner != outer && outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  private boolean isOwner(Mention mention) {
    return mention.entities().size() == 1
        && (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.DEMONYM)
        && draft.isOfType(mention, AGENTS);
  }
}
