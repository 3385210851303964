package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Whom nouns that refer back mean: "the two presidents", "both sides", "the secretary", "the bloc",
 * "the country".
 */
final class NominalAnaphors {
  private static final double SURE = 0.8;
  private static final double NEAR = 0.65;
  private static final double LOW = 0.55;
  private static final int LEAST_DOMINANT = 3;
  private static final int DOMINANCE = 3;
  private static final int FAR = 6;
  private static final int CLOSE = 3;
  private static final int HIGHEST = 8;
  private static final Set<EntityType> STATES =
      Set.of(EntityType.COUNTRY, EntityType.INTERNATIONAL_ORGANIZATION, EntityType.REGION);

  private static final Set<EntityType> COUNTRY = Set.of(EntityType.COUNTRY);

  private final Discourse discourse;
  private final TitlePhrases phrases;
  private final OfficeHolders holders;
  private final Owners owners;
  private final PluralPronouns plurals;

  NominalAnaphors(Discourse discourse) {
    this.discourse = discourse;
    this.phrases = new TitlePhrases(discourse.words());
    this.holders = new OfficeHolders(discourse.draft(), discourse.words());
    this.owners = new Owners(discourse.draft());
    this.plurals = new PluralPronouns(discourse);
  }

  /** Adds the mention of a noun, if it refers back. */
  void add(Sentence sentence, int noun) {
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    Token token = sentence.token(noun);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean two = phrase.isOfTwo(sentence);
    boolean definite = two || phrase.isDefinite(sentence);
    if (!definite || isPremodifier(sentence, noun) || !owners.of(sentence, noun).isEmpty()) {
      return;
    }
    Optional<String> plural = discourse.words().findPluralAnaphor(lemma);
    if (token.pos().endsWith("S") || plural.filter("pair"::equals).isPresent()) {
      plural
          .filter(kind -> two || kind.matches("person|pair") && !isOfSomeSort(sentence, noun))
          .ifPresent(kind -> add(sentence, phrase, several(sentence, phrase, kind, lemma)));
      return;
    }
    Optional<TitlePhrases.Phrase> title =
        phrases
            .covering(sentence, noun)
            .filter(found -> !found.plural() && found.head(sentence) == noun);
    if (title.isPresent() && isBeforePerson(sentence, title.get().last())) {
      return;
    }
    if (title.isPresent()) {
      add(sentence, phrase.until(title.get().last()), holder(sentence, noun, title.get().title()));
    } else if (!discourse.words().anaphorTypes(lemma).isEmpty() && isBare(phrase)) {
      add(sentence, phrase, thing(sentence, noun, lemma));
    }
  }

  /** "The hard-line minister X" is X. */
  private boolean isBeforePerson(Sentence sentence, int end) {
    return discourse.draft().mentions(sentence.index()).stream()
        .filter(mention -> mention.first() == end && mention.kind() == Mention.Kind.NAME)
        .anyMatch(discourse::isPerson);
  }

  /** "The organization" refers back; "the aid organization in the north" need not. */
  private static boolean isBare(NounPhrase phrase) {
    return phrase.last() - phrase.first() == 2;
  }

  /** "The coup leaders" are whoever led it, not the two leaders whom the text has named. */
  private static boolean isOfSomeSort(Sentence sentence, int noun) {
    return !sentence.dependencies().children(noun, "compound").isEmpty();
  }

  private static boolean isPremodifier(Sentence sentence, int token) {
    return sentence
        .dependencies()
        .head(token)
        .filter(edge -> edge.kind().equals("compound") && edge.governor() > token)
        .isPresent();
  }

  private void add(Sentence sentence, NounPhrase phrase, Optional<Antecedent> found) {
    Antecedent antecedent = found.orElse(Antecedent.NONE);
    discourse
        .draft()
        .add(
            new Mention(
                sentence.index(),
                phrase.first(),
                phrase.last(),
                phrase.head(),
                Mention.Kind.NOMINAL,
                antecedent.entities(),
                antecedent.standsFor(),
                antecedent.confidence()));
  }

  /** The two named last, nearest first; presidents must be called so. */
  private Optional<Antecedent> several(
      Sentence sentence, NounPhrase phrase, String kind, String lemma) {
    List<String> titled = holders.findAll(lemma);
    Predicate<Mention> person =
        mention -> discourse.isPerson(mention) && (titled.size() < 2 || isAnyOf(mention, titled));
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

  private static boolean isAnyOf(Mention mention, List<String> keys) {
    return mention.entities().stream().anyMatch(keys::contains);
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
      for (Mention mention : named(sentence.index() - back, limit, wanted, demonyms)) {
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

  private List<Mention> named(
      int sentence, int limit, Predicate<Mention> wanted, boolean demonyms) {
    return discourse.draft().mentions(sentence).stream()
        .filter(mention -> mention.entities().size() == 1 && mention.last() <= limit)
        .filter(mention -> demonyms || mention.kind() != Mention.Kind.DEMONYM)
        .filter(wanted)
        .toList();
  }

  /** Whoever was last named of those whom the article gives this title. */
  private Optional<Antecedent> holder(Sentence sentence, int noun, String title) {
    List<String> titled = holders.findPresent(title);
    return last(
            sentence, noun, FAR, mention -> discourse.isPerson(mention) && isAnyOf(mention, titled))
        .map(mention -> new Antecedent(mention.entities(), Optional.empty(), SURE));
  }

  private Optional<Mention> last(
      Sentence sentence, int token, int farthest, Predicate<Mention> wanted) {
    for (int back = 0; back <= farthest && back <= sentence.index(); back++) {
      int limit = back == 0 ? token : Integer.MAX_VALUE;
      List<Mention> found =
          discourse.antecedents(
              sentence.index() - back, wanted.and(mention -> mention.last() <= limit));
      if (!found.isEmpty()) {
        return back == 0 ? Optional.of(found.get(found.size() - 1)) : discourse.mostSalient(found);
      }
    }
    return Optional.empty();
  }

  /** The one that is near, of the likeliest of the types; else the subject before. */
  private Optional<Antecedent> thing(Sentence sentence, int noun, String lemma) {
    List<EntityType> types = discourse.words().anaphorTypes(lemma);
    Predicate<Mention> wanted =
        ofTypes(types).and(mention -> maybeCalled(mention, lemma) && !isBetweenBrackets(mention));
    List<Mention> near = new ArrayList<>();
    for (int back = 0; back <= 1 && back <= sentence.index(); back++) {
      int limit = back == 0 ? noun : Integer.MAX_VALUE;
      near.addAll(named(sentence.index() - back, limit, wanted, true));
    }
    for (EntityType type : types) {
      List<Mention> like = near.stream().filter(ofTypes(List.of(type))).toList();
      if (like.stream().map(Mention::entities).distinct().count() == 1) {
        return Optional.of(Antecedent.of(like.get(0), SURE));
      }
    }
    boolean ambiguousHere =
        near.stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .map(Mention::entities)
                .distinct()
                .count()
            > 1;
    if (ambiguousHere) {
      return Optional.empty();
    }
    Optional<Mention> subject =
        sentence.index() > 0
            ? discourse.mainSubject(sentence.index() - 1, wanted)
            : Optional.empty();
    return subject
        .or(
            () ->
                mayBeFar(sentence, noun, near, types)
                    ? last(sentence, noun, CLOSE, wanted)
                    : Optional.empty())
        .map(mention -> Antecedent.of(mention, NEAR))
        .or(() -> dominant(sentence, wanted));
  }

  /** Only where nothing near is of those types, and be it called otherwise. */
  private boolean mayBeFar(
      Sentence sentence, int noun, List<Mention> near, List<EntityType> types) {
    return near.isEmpty()
        && named(sentence.index(), noun, ofTypes(types), true).isEmpty()
        && (sentence.index() == 0
            || named(sentence.index() - 1, Integer.MAX_VALUE, ofTypes(types), true).stream()
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
      named(i, Integer.MAX_VALUE, wanted, true)
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
    Set<String> others = discourse.words().otherNames(lemma);
    if (!discourse.words().isNamedAnaphor(lemma) && others.isEmpty()) {
      return true;
    }
    Entity entity = discourse.draft().expectEntity(mention.entities().get(0));
    List<String> names = new ArrayList<>(entity.names());
    names.add(entity.label());
    discourse.draft().findEntry(entity.key()).ifPresent(entry -> names.addAll(entry.aliases()));
    return discourse.words().isNamedAnaphor(lemma) && isInAny(lemma, names)
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
