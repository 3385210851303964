package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/** What nouns such as "the bloc", "the country" and "the city" mean. */
final class ThingAnaphors {
  private static final double SURE = 0.8;
  private static final double NEAR = 0.65;
  private static final double LOW = 0.55;
  private static final int LEAST_DOMINANT = 3;
  private static final int DOMINANCE = 3;
  private static final int CLOSE = 3;

  private final Discourse discourse;
  private final NearbyMentions nearby;

  ThingAnaphors(Discourse discourse, NearbyMentions nearby) {
    this.discourse = discourse;
    this.nearby = nearby;
  }

  /** The one that is near, of the likeliest of the types; else the subject before. */
  Optional<Antecedent> thing(Sentence sentence, int noun, String lemma) {
    List<EntityType> types = discourse.words().anaphors().anaphorTypes(lemma);
    Predicate<Mention> wanted =
        ofTypes(types).and(mention -> maybeCalled(mention, lemma) && !isBetweenBrackets(mention));
    List<Mention> near = new ArrayList<>();
    for (int back = 0; back <= 1 && back <= sentence.index(); back++) {
      int limit = back == 0 ? noun : Integer.MAX_VALUE;
      near.addAll(nearby.named(sentence.index() - back, limit, wanted, true));
    }
    Optional<Antecedent> likeliest = likeliest(near, types);
    if (likeliest.isPresent() || countHere(near, sentence) > 1) {
      return likeliest;
    }
    Optional<Mention> subject =
        sentence.index() > 0
            ? discourse.mainSubject(sentence.index() - 1, wanted)
            : Optional.empty();
    return subject
        .or(
            () ->
                mayBeFar(sentence, noun, near, types)
                    ? nearby.last(sentence, noun, CLOSE, wanted)
                    : Optional.empty())
        .map(mention -> Antecedent.of(mention, NEAR))
        .or(() -> dominant(sentence, wanted));
  }

  /** The only one of the first type of which there is only one. */
  private Optional<Antecedent> likeliest(List<Mention> near, List<EntityType> types) {
    for (EntityType type : types) {
      List<Mention> like = near.stream().filter(ofTypes(List.of(type))).toList();
      if (like.stream().map(Mention::entities).distinct().count() == 1) {
        return Optional.of(Antecedent.of(like.get(0), SURE));
      }
    }
    return Optional.empty();
  }

  private static long countHere(List<Mention> near, Sentence sentence) {
    return near.stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .map(Mention::entities)
        .distinct()
        .count();
  }

  /** Only where nothing near is of those types, and be it called otherwise. */
  private boolean mayBeFar(
      Sentence sentence, int noun, List<Mention> near, List<EntityType> types) {
    return near.isEmpty()
        && nearby.named(sentence.index(), noun, ofTypes(types), true).isEmpty()
        && (sentence.index() == 0
            || nearby.named(sentence.index() - 1, Integer.MAX_VALUE, ofTypes(types), true).stream()
                .allMatch(this::isBetweenBrackets));
  }

  /** "(Reuters)" says who wrote the report. */
  private boolean isBetweenBrackets(Mention mention) {
    Sentence sentence = discourse.sentence(mention.sentence());
    return mention.first() > 0 && sentence.token(mention.first() - 1).text().equals("(");
  }

  /** The one that has been named far more often than any other of its type. */
  private Optional<Antecedent> dominant(Sentence sentence, Predicate<Mention> wanted) {
    Map<List<String>, Integer> times = new LinkedHashMap<>();
    for (int i = 0; i < sentence.index(); i++) {
      nearby
          .named(i, Integer.MAX_VALUE, wanted, true)
          .forEach(mention -> times.merge(mention.entities(), 1, Integer::sum));
    }
    List<Map.Entry<List<String>, Integer>> ranked = new ArrayList<>(times.entrySet());
    ranked.sort(Map.Entry.<List<String>, Integer>comparingByValue().reversed());
    int most = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
    int next = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
    return most >= LEAST_DOMINANT && most >= DOMINANCE * next
        ? Optional.of(new Antecedent(ranked.get(0).getKey(), Optional.empty(), LOW))
        : Optional.empty();
  }

  /**
   * "The kingdom" is one that calls itself a kingdom; "the party" is none that is called a court.
   */
  private boolean maybeCalled(Mention mention, String lemma) {
    Set<String> others = discourse.words().anaphors().otherNames(lemma);
    if (!discourse.words().anaphors().isNamedAnaphor(lemma) && others.isEmpty()) {
      return true;
    }
    Entity entity = discourse.draft().expectEntity(mention.entities().get(0));
    List<String> names = new ArrayList<>(entity.names());
    names.add(entity.label());
    discourse.draft().findEntry(entity.key()).ifPresent(entry -> names.addAll(entry.aliases()));
    return discourse.words().anaphors().isNamedAnaphor(lemma) && isInAny(lemma, names)
        || !others.isEmpty()
            && (isInAny(lemma, names) || others.stream().noneMatch(it -> isIn(it, entity.label())));
  }

  private static boolean isInAny(String noun, List<String> names) {
    return names.stream().anyMatch(name -> isIn(noun, name));
  }

  private static boolean isIn(String noun, String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(noun);
  }

  private Predicate<Mention> ofTypes(List<EntityType> types) {
    return mention ->
        mention.entities().size() == 1
            && mention.kind() != Mention.Kind.GROUP
            && discourse.draft().isOfType(mention, Set.copyOf(types));
  }
}
