package org.dateline.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/** Whose the affair is in which somebody is helped: "backed Ukraine in its war". */
final class SidedOwners {
  private static final Set<String> AFFAIR = Set.of("in", "against", "during", "with", "throughout");
  private static final Set<String> SIDE = Set.of("obj", "obl:with", "obl:by", "obl:behind");

  private final EntityWords words;

  SidedOwners(EntityWords words) {
    this.words = words;
  }

  /** The token of whoever is helped in the affair that a possessive pronoun belongs to. */
  Optional<Integer> of(Sentence sentence, int pronoun) {
    DependencyGraph graph = sentence.dependencies();
    Optional<Dependency> affair =
        graph
            .head(pronoun)
            .flatMap(edge -> graph.head(edge.governor()))
            .filter(edge -> edge.kind().matches("obl|nmod") && AFFAIR.contains(edge.subtype()));
    return affair
        .map(Dependency::governor)
        .flatMap(above -> side(sentence, above))
        .filter(side -> side < pronoun);
  }

  /** The one who is helped, from the verb or from themselves. */
  private Optional<Integer> side(Sentence sentence, int above) {
    DependencyGraph graph = sentence.dependencies();
    if (!sentence.token(above).isVerb()) {
      return graph
          .head(above)
          .filter(edge -> isSide(edge) && isSiding(sentence, edge.governor()))
          .map(Dependency::dependent);
    }
    return isSiding(sentence, above)
        ? graph.from(above).stream()
            .filter(SidedOwners::isSide)
            .findFirst()
            .map(Dependency::dependent)
        : Optional.empty();
  }

  private static boolean isSide(Dependency edge) {
    return SIDE.contains(edge.relation());
  }

  private boolean isSiding(Sentence sentence, int verb) {
    return verb >= 0 && words.isSidingVerb(sentence.token(verb).lemma());
  }
}
