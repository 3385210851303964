package org.dateline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/** What "it" and "its" mean: a country, an organization, a capital. */
final class ThingPronouns {
  private static final double BOUND = 0.8;
  private static final double NEAR = 0.65;
  private static final int FARTHEST = 2;
  private static final int HIGHEST = 12;
  private static final Set<EntityType> THINGS =
      Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION);

  private static final Set<String> CAUSES = Set.of("for", "over", "because_of", "due_to");
  private static final Set<String> AFFECTED = Set.of("on", "upon", "against", "at");

  private final Discourse discourse;
  private final SidedOwners sides;

  ThingPronouns(Discourse discourse) {
    this.discourse = discourse;
    this.sides = new SidedOwners(discourse.words());
  }

  Optional<Antecedent> resolve(Sentence sentence, int token) {
    boolean possessive = sentence.token(token).pos().equals("PRP$");
    Set<Integer> reported = possessive ? Set.of() : discourse.reported(sentence, token);
    Predicate<Mention> fits =
        mention ->
            isThing(mention)
                && !(mention.sentence() == sentence.index() && reported.contains(mention.head()));
    if (sentence.token(token).text().equalsIgnoreCase("itself")) {
      return subjectAbove(sentence, token, fits);
    }
    return bound(sentence, token, fits)
        .or(() -> possessive ? punished(sentence, token, fits) : Optional.empty())
        .or(() -> possessive ? sided(sentence, token, fits) : Optional.empty())
        .or(() -> possessive ? sister(sentence, token, fits) : Optional.empty())
        .or(() -> possessive ? subjectSpokenOf(sentence, token, fits) : Optional.empty())
        .or(() -> possessive ? subjectAbove(sentence, token, fits) : Optional.empty())
        .or(() -> before(sentence, token, possessive, fits));
  }

  private boolean isThing(Mention mention) {
    if (mention.entities().size() != 1) {
      return false;
    }
    Sentence sentence = discourse.sentence(mention.sentence());
    boolean collective =
        mention.kind() == Mention.Kind.GROUP
            && !sentence.token(mention.head()).pos().endsWith("S")
            && !discourse.isPerson(mention);
    return collective
        || mention.standsFor().isPresent() && !discourse.isPerson(mention)
        || discourse.draft().isOfType(mention, THINGS);
  }

  private Optional<Antecedent> bound(Sentence sentence, int token, Predicate<Mention> fits) {
    return discourse.antecedents(sentence.index(), fits).stream()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.head() < token)
        .filter(mention -> sentence.token(mention.head()).isPronoun())
        .reduce((first, second) -> second)
        .map(mention -> Antecedent.of(mention, Math.min(BOUND, mention.confidence())));
  }

  /**
   * "Imposed sanctions on Moscow over its invasion": the last one before it in the clause that the
   * cause is given for, and not the subject.
   */
  private Optional<Antecedent> punished(Sentence sentence, int token, Predicate<Mention> fits) {
    DependencyGraph graph = sentence.dependencies();
    Optional<Dependency> cause =
        graph
            .head(token)
            .flatMap(edge -> graph.head(edge.governor()))
            .filter(edge -> edge.kind().equals("obl") && CAUSES.contains(edge.subtype()));
    Set<Integer> below = new HashSet<>();
    cause.ifPresent(edge -> addObjects(graph, edge.governor(), token, below, 0));
    return discourse.antecedents(sentence.index(), fits).stream()
        .filter(mention -> below.contains(mention.head()))
        .reduce((first, second) -> second)
        .map(mention -> Antecedent.of(mention, BOUND));
  }

  private Optional<Antecedent> sided(Sentence sentence, int token, Predicate<Mention> fits) {
    return sides
        .of(sentence, token)
        .flatMap(side -> at(sentence, side, fits))
        .map(mention -> Antecedent.of(mention, BOUND));
  }

  private static void addObjects(
      DependencyGraph graph, int from, int before, Set<Integer> below, int depth) {
    for (Dependency edge : graph.from(from)) {
      boolean object = Set.of("obj", "nmod", "obl").contains(edge.kind());
      boolean party =
          edge.kind().equals("obj") || AFFECTED.contains(edge.subtype()) && hasObject(graph, edge);
      if (object && party && edge.dependent() < before && below.add(edge.dependent())) {
        if (depth < 2) {
          addObjects(graph, edge.dependent(), before, below, depth + 1);
        }
      }
    }
  }

  /** "Imposed sanctions on Moscow", but not "relies on Moscow". */
  private static boolean hasObject(DependencyGraph graph, Dependency edge) {
    return edge.kind().equals("nmod")
        || graph.from(edge.governor()).stream().anyMatch(other -> other.kind().equals("obj"));
  }

  /** "sanctions against Moscow for its invasion": a sister of the noun that it belongs to. */
  private Optional<Antecedent> sister(Sentence sentence, int token, Predicate<Mention> fits) {
    DependencyGraph graph = sentence.dependencies();
    return graph
        .head(token)
        .flatMap(edge -> graph.head(edge.governor()))
        .filter(edge -> edge.kind().equals("nmod") && edge.governor() >= 0)
        .stream()
        .flatMap(edge -> graph.from(edge.governor()).stream())
        .filter(edge -> edge.kind().equals("nmod") && edge.dependent() < token)
        .flatMap(edge -> at(sentence, edge.dependent(), fits).stream())
        .findFirst()
        .map(mention -> Antecedent.of(mention, BOUND));
  }

  /** The subject of the clause that it stands in, or of the one above. */
  private Optional<Antecedent> subjectAbove(Sentence sentence, int token, Predicate<Mention> fits) {
    DependencyGraph graph = sentence.dependencies();
    Optional<Dependency> up = graph.head(token);
    for (int i = 0; i < HIGHEST && up.isPresent() && up.get().governor() >= 0; i++) {
      int above = up.get().governor();
      for (Dependency edge : graph.from(above)) {
        if (edge.kind().equals("nsubj") && edge.dependent() < token) {
          Optional<Mention> subject = at(sentence, edge.dependent(), fits);
          if (subject.isPresent()) {
            return subject.map(mention -> Antecedent.of(mention, BOUND));
          }
        }
      }
      up = graph.head(above);
    }
    return Optional.empty();
  }

  /** "Chad has not asked Mali for help, its ministry said": the subject of what is said. */
  private Optional<Antecedent> subjectSpokenOf(
      Sentence sentence, int token, Predicate<Mention> fits) {
    DependencyGraph graph = sentence.dependencies();
    return graph
        .head(token)
        .flatMap(edge -> graph.head(edge.governor()))
        .filter(edge -> edge.relation().equals("nsubj") && edge.governor() >= 0)
        .stream()
        .flatMap(edge -> graph.children(edge.governor(), "ccomp").stream())
        .filter(said -> said < token)
        .flatMap(said -> graph.children(said, "nsubj", "nsubj:pass").stream())
        .flatMap(subject -> at(sentence, subject, fits).stream())
        .findFirst()
        .map(mention -> Antecedent.of(mention, BOUND));
  }

  private Optional<Mention> at(Sentence sentence, int token, Predicate<Mention> fits) {
    return discourse.antecedents(sentence.index(), fits).stream()
        .filter(mention -> mention.head() == token)
        .findFirst();
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.dependencies().head(token).filter(it -> it.kind().equals("nsubj")).isPresent();
  }

  private Optional<Antecedent> before(
      Sentence sentence, int token, boolean possessive, Predicate<Mention> fits) {
    for (int back = 0; back <= FARTHEST && back <= sentence.index(); back++) {
      boolean here = back == 0;
      List<Mention> named =
          discourse.antecedents(
              sentence.index() - back, fits.and(mention -> !here || mention.last() <= token));
      if (!here
          && isSubject(sentence, token)
          && discourse.isAboutThing(sentence.index() - back, "NN")) {
        return Optional.empty();
      }
      Optional<Mention> best =
          here && possessive
              ? named.stream().reduce((first, second) -> second)
              : discourse.mostSalient(named);
      if (best.isPresent()) {
        return best.map(mention -> Antecedent.of(mention, NEAR));
      }
    }
    return Optional.empty();
  }
}
