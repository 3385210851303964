package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/** Whom "they" and "their" mean: those named side by side, or a group. */
final class PluralPronouns {
  private static final double BOUND = 0.75;
  private static final double NEAR = 0.65;
  private static final double LOW = 0.5;
  private static final int FARTHEST = 2;
  private static final int LONG_AGO = 6;
  private static final Set<EntityType> SEVERAL =
      Set.of(
          EntityType.PERSON,
          EntityType.GROUP,
          EntityType.COUNTRY,
          EntityType.ORGANIZATION,
          EntityType.INTERNATIONAL_ORGANIZATION);

  private static final Set<EntityType> BODIES =
      Set.of(EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION);

  private final Discourse discourse;

  PluralPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  Optional<Antecedent> resolve(Sentence sentence, int token) {
    Optional<Mention> earlier =
        discourse.antecedents(sentence.index(), mention -> mention.head() < token).stream()
            .filter(mention -> isPluralPronoun(sentence, mention))
            .reduce((first, second) -> second);
    if (earlier.isPresent()) {
      return earlier.map(mention -> Antecedent.of(mention, BOUND));
    }
    for (int back = 0; back <= FARTHEST && back <= sentence.index(); back++) {
      Sentence place = discourse.sentence(sentence.index() - back);
      int limit = back == 0 ? token : place.size();
      Optional<Antecedent> subject = several(place, limit, true);
      if (subject.isPresent()) {
        return subject;
      }
      if (back > 0 && discourse.isAboutThing(place.index(), "NNS")) {
        return Optional.empty();
      }
      Optional<Antecedent> other = several(place, limit, false);
      if (other.isPresent()) {
        return other;
      }
    }
    return lastPeople(sentence.index()).or(() -> organization(sentence));
  }

  /** "Hamas said they would wait", "The Fed met. They agreed": one body of many people. */
  private Optional<Antecedent> organization(Sentence sentence) {
    Predicate<Mention> body =
        mention ->
            mention.entities().size() == 1
                && mention.kind() == Mention.Kind.NAME
                && discourse.draft().isOfType(mention, BODIES);
    Set<String> near = new LinkedHashSet<>();
    for (int back = 0; back <= 1 && back <= sentence.index(); back++) {
      discourse
          .antecedents(sentence.index() - back, body)
          .forEach(mention -> near.addAll(mention.entities()));
    }
    return near.size() == 1
        ? Optional.of(new Antecedent(List.copyOf(near), Optional.empty(), LOW))
        : Optional.empty();
  }

  /** People who were named together some sentences ago, and are still spoken of together. */
  private Optional<Antecedent> lastPeople(int sentence) {
    for (int back = FARTHEST + 1; back <= LONG_AGO && back <= sentence; back++) {
      List<Mention> found =
          discourse.antecedents(
              sentence - back,
              mention ->
                  mention.entities().size() > 1
                      && discourse.draft().isOfType(mention, Set.of(EntityType.PERSON)));
      if (!found.isEmpty()) {
        return Optional.of(Antecedent.of(found.get(0), LOW));
      }
    }
    return Optional.empty();
  }

  private boolean isPluralPronoun(Sentence sentence, Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        && discourse
            .words()
            .anaphors()
            .findPronoun(sentence.token(mention.head()).text())
            .filter(kind -> kind == AnaphorWords.Pronoun.MANY)
            .isPresent();
  }

  /** The first group or list of names before a token; subjects only, or any. */
  private Optional<Antecedent> several(Sentence sentence, int limit, boolean subjects) {
    for (Mention mention : discourse.antecedents(sentence.index(), found -> found.head() < limit)) {
      if (discourse.isSubject(mention) || !subjects) {
        Optional<Antecedent> found = several(sentence, mention);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Antecedent> several(Sentence sentence, Mention mention) {
    boolean plural = sentence.token(mention.head()).pos().endsWith("S");
    boolean group = mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.NOMINAL;
    if (mention.entities().size() > 1 || group && plural) {
      return Optional.of(Antecedent.of(mention, NEAR));
    }
    if (!discourse.draft().isOfType(mention, SEVERAL)) {
      return Optional.empty();
    }
    Set<String> keys = new LinkedHashSet<>(mention.entities());
    companions(sentence, mention).forEach(other -> keys.addAll(other.entities()));
    return keys.size() < 2
        ? Optional.empty()
        : Optional.of(new Antecedent(List.copyOf(keys), Optional.empty(), NEAR));
  }

  /** Those joined to somebody by "and", and those whom a person does something with. */
  private List<Mention> companions(Sentence sentence, Mention mention) {
    DependencyGraph graph = sentence.dependencies();
    List<Integer> heads = new ArrayList<>(graph.children(mention.head(), "conj:and"));
    if (discourse.isPerson(mention)) {
      for (Dependency edge : graph.to(mention.head())) {
        if (edge.relation().equals("nsubj") && edge.governor() >= 0) {
          heads.addAll(graph.children(edge.governor(), "obl:with"));
          if (discourse.words().isJoint(sentence.token(edge.governor()).lemma())) {
            heads.addAll(graph.children(edge.governor(), "obj"));
          }
          graph
              .children(edge.governor(), "obj")
              .forEach(object -> heads.addAll(graph.children(object, "nmod:with")));
        }
      }
    }
    boolean person = discourse.isPerson(mention);
    return discourse.antecedents(
        sentence.index(),
        other ->
            heads.contains(other.head())
                && other != mention
                && discourse.isPerson(other) == person);
  }
}
