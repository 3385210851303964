package org.dateline.entity;

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

/** Which two nouns such as "the two presidents", "both sides" and "the pair" mean. */
final class PairAnaphors {
  private static final double NEAR = 0.65;
  private static final int CLOSE = 3;
  private static final int HIGHEST = 8;
  private static final Set<EntityType> STATES =
      Set.of(EntityType.COUNTRY, EntityType.INTERNATIONAL_ORGANIZATION, EntityType.REGION);

  private static final Set<EntityType> COUNTRY = Set.of(EntityType.COUNTRY);

  private final Discourse discourse;
  private final NearbyMentions nearby;
  private final OfficeHolders holders;
  private final PluralPronouns plurals;

  PairAnaphors(Discourse discourse, NearbyMentions nearby, OfficeHolders holders) {
    this.discourse = discourse;
    this.nearby = nearby;
    this.holders = holders;
    this.plurals = new PluralPronouns(discourse);
  }

  /** The two named last, nearest first; presidents must be called so. */
  Optional<Antecedent> several(Sentence sentence, NounPhrase phrase, String kind, String lemma) {
    List<String> titled = holders.findAll(lemma);
    Predicate<Mention> person =
        mention ->
            discourse.isPerson(mention)
                && (titled.size() < 2 || NearbyMentions.isAnyOf(mention, titled));
    Predicate<Mention> place = mention -> discourse.draft().isOfType(mention, STATES);
    Predicate<Mention> country = mention -> discourse.draft().isOfType(mention, COUNTRY);
    return switch (kind) {
      case "pair" -> companions(sentence, phrase.head());
      case "person" -> lastTwo(sentence, phrase.first(), person, person, false);
      case "country" -> lastTwo(sentence, phrase.first(), country, country, true);
      case "place" -> lastTwo(sentence, phrase.first(), place, place, true);
      default ->
          lastTwo(sentence, phrase.first(), place, place.or(person), true)
              .or(() -> lastTwo(sentence, phrase.first(), person, person, false));
    };
  }

  /** "The pair" are two people who did something together. */
  private Optional<Antecedent> companions(Sentence sentence, int noun) {
    return plurals
        .resolve(sentence, noun)
        .filter(found -> found.entities().size() == 2)
        .filter(found -> found.entities().stream().allMatch(this::isPerson));
  }

  private boolean isPerson(String key) {
    return discourse.draft().expectEntity(key).type() == EntityType.PERSON;
  }

  /**
   * The two that the nearest sentence names that names exactly two; else the only two that are
   * near; in order of appearance.
   */
  private Optional<Antecedent> lastTwo(
      Sentence sentence,
      int token,
      Predicate<Mention> wanted,
      Predicate<Mention> pairs,
      boolean demonyms) {
    Set<String> all = new LinkedHashSet<>();
    for (int back = 0; back <= CLOSE && back <= sentence.index(); back++) {
      int limit = back == 0 ? token : Integer.MAX_VALUE;
      Set<String> here = new LinkedHashSet<>();
      for (Mention mention : nearby.named(sentence.index() - back, limit, wanted, demonyms)) {
        boolean speaks = back == 0 && isSpeakerOf(sentence, mention, token);
        if (!speaks && !isSetting(mention)) {
          here.add(mention.entities().get(0));
        }
      }
      if (here.size() == 2) {
        return pair(here);
      }
      Optional<Antecedent> known = alreadyPaired(sentence.index() - back, limit, pairs);
      if (here.size() > 2 || known.isPresent()) {
        return known;
      }
      all.addAll(here);
    }
    return all.size() == 2 ? pair(all) : Optional.empty();
  }

  /** Two of whom it has been said already that both are meant. */
  private Optional<Antecedent> alreadyPaired(int sentence, int limit, Predicate<Mention> wanted) {
    return discourse.draft().mentions(sentence).stream()
        .filter(mention -> mention.kind() == Mention.Kind.NOMINAL && mention.last() <= limit)
        .filter(mention -> mention.entities().size() == 2)
        .filter(wanted)
        .findFirst()
        .map(mention -> Antecedent.of(mention, NEAR));
  }

  /** "After talks in Oman": where something happens is no side of it. */
  private boolean isSetting(Mention mention) {
    return discourse.draft().isOfType(mention, STATES)
        && discourse
            .sentence(mention.sentence())
            .dependencies()
            .head(mention.head())
            .filter(edge -> edge.relation().matches("(obl|nmod):(in|at|near)"))
            .isPresent();
  }

  /** "The AU's envoy said the two sides": whoever speaks of them is none of them. */
  private boolean isSpeakerOf(Sentence sentence, Mention mention, int token) {
    DependencyGraph graph = sentence.dependencies();
    Optional<Dependency> up = graph.head(token);
    for (int i = 0; i < HIGHEST && up.isPresent() && up.get().governor() >= 0; i++) {
      int verb = up.get().governor();
      boolean speaks =
          discourse.words().isSpeechVerb(sentence.token(verb).lemma())
              && graph.children(verb, "nsubj").stream()
                  .map(graph::extent)
                  .anyMatch(in -> in[0] <= mention.head() && mention.head() <= in[1]);
      if (speaks) {
        return true;
      }
      up = graph.head(verb);
    }
    return false;
  }

  private static Optional<Antecedent> pair(Set<String> keys) {
    return Optional.of(new Antecedent(List.copyOf(keys), Optional.empty(), NEAR));
  }
}
