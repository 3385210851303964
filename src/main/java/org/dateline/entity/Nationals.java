package org.dateline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * People called by their country, who are not the country: "the Spaniard" is somebody who was
 * named, "thousands of Armenians" are a group.
 */
final class Nationals {
  private static final double NEAR = 0.65;
  private static final double OWNED = 0.85;
  private static final int FAR = 4;

  /** Endings of words for a whole people: "the Chinese", "the British", "the Swiss". */
  private static final Pattern PEOPLE = Pattern.compile("(?i).*(ese|sh|ch|ss)");

  private static final Set<String> SINGULAR = Set.of("NN", "NNP", "JJ");
  private static final Set<String> PARTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj");

  private final EntityWords words;
  private final Draft draft;
  private final Set<String> groups = new HashSet<>();

  Nationals(EntityWords words, Draft draft) {
    this.words = words;
    this.draft = draft;
  }

  /** Corrects the mentions of a sentence. */
  void correct(Sentence sentence) {
    for (Mention mention : draft.mentions(sentence.index())) {
      if (mention.kind() == Mention.Kind.DEMONYM && mention.entities().size() == 1) {
        if (isOnePerson(sentence, mention)) {
          draft.replace(mention, person(mention));
        } else if (isGroup(sentence, mention) || isAnyOne(sentence, mention)) {
          draft.replace(mention, group(sentence, mention));
        }
      }
    }
  }

  private static boolean isOnePerson(Sentence sentence, Mention mention) {
    return isSingle(sentence, mention, Set.of("the"));
  }

  /** "Freed an American": somebody of that country, not the country. */
  private static boolean isAnyOne(Sentence sentence, Mention mention) {
    return isSingle(sentence, mention, Set.of("a", "an", "another"));
  }

  private static boolean isSingle(Sentence sentence, Mention mention, Set<String> articles) {
    Token token = sentence.token(mention.head());
    int before = mention.first() - 1;
    boolean article =
        before >= 0
            && articles.contains(sentence.token(before).text().toLowerCase(java.util.Locale.ROOT));
    boolean apart =
        sentence
            .dependencies()
            .head(mention.head())
            .filter(edge -> PARTS.contains(edge.kind()) && !edge.subtype().equals("poss"))
            .isPresent();
    return article
        && apart
        && mention.last() - mention.first() == 1
        && SINGULAR.contains(token.pos())
        && !PEOPLE.matcher(token.text()).matches();
  }

  /** Whoever of that country was named last, else nobody who is known. */
  private Mention person(Mention mention) {
    Optional<Mention> named = Optional.empty();
    for (int back = 0; back <= FAR && back <= mention.sentence() && named.isEmpty(); back++) {
      named =
          draft.mentions(mention.sentence() - back).stream()
              .filter(other -> other.sentence() < mention.sentence() || isBefore(other, mention))
              .filter(other -> draft.isOfType(other, Set.of(EntityType.PERSON)))
              .filter(other -> isFrom(other.entities().get(0), mention.entities().get(0)))
              .reduce((first, second) -> second);
    }
    List<String> keys = named.map(Mention::entities).orElse(List.of());
    return as(mention, Mention.Kind.NOMINAL, keys, keys.isEmpty() ? 0 : NEAR);
  }

  private static boolean isBefore(Mention one, Mention other) {
    return one.last() <= other.first();
  }

  private boolean isFrom(String person, String country) {
    return draft.findEntry(person).flatMap(Entry::country).filter(country::equals).isPresent()
        || draft.titles().stream()
            .filter(title -> title.holder().equals(person))
            .anyMatch(title -> title.of().filter(country::equals).isPresent());
  }

  /**
   * "Serbs", "thousands of Armenians", "two Americans": people, not their state. "The Americans"
   * are often enough the state, unless the text has spoken of those people.
   */
  private boolean isGroup(Sentence sentence, Mention mention) {
    if (!sentence.token(mention.head()).pos().matches("NNP?S")) {
      return false;
    }
    String label = sentence.token(mention.head()).text();
    int before = mention.first() - 1;
    boolean the = before >= 0 && sentence.token(before).text().equalsIgnoreCase("the");
    return !the || groups.contains(label) || isCounted(sentence, mention);
  }

  private boolean isCounted(Sentence sentence, Mention mention) {
    DependencyGraph graph = sentence.dependencies();
    boolean quantity = !graph.children(mention.head(), "det:qmod", "nummod").isEmpty();
    boolean above =
        graph.head(mention.head()).stream()
            .filter(edge -> edge.relation().equals("nmod:of") && edge.governor() >= 0)
            .anyMatch(edge -> words.isQuantity(sentence.token(edge.governor()).text()));
    boolean before =
        graph.children(mention.head(), "det", "amod").stream()
            .anyMatch(token -> words.isQuantity(sentence.token(token).text()));
    return quantity || above || before;
  }

  private Mention group(Sentence sentence, Mention mention) {
    String label = sentence.token(mention.head()).text();
    groups.add(label);
    String key = EntityKey.of(EntityType.GROUP, label);
    Optional<String> country = Optional.of(mention.entities().get(0));
    draft.add(new Entity(key, label, EntityType.GROUP, new Identity.Unknown(), List.of(), country));
    return as(mention, Mention.Kind.GROUP, List.of(key), OWNED);
  }

  private static Mention as(
      Mention mention, Mention.Kind kind, List<String> keys, double confidence) {
    return new Mention(
        mention.sentence(),
        mention.first(),
        mention.last(),
        mention.head(),
        kind,
        keys,
        Optional.empty(),
        confidence);
  }
}
