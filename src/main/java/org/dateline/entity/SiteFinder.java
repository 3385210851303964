package org.dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Finds buildings, vehicles and the like that are described and not named: "an army base in western
 * Kabul". They come last, so that nothing that refers back is taken for one, nor means one.
 */
final class SiteFinder {
  private static final double CONFIDENCE = 0.85;
  private static final int FARTHEST = 5;
  private static final Set<String> WITHIN = Set.of("in", "inside", "at", "on");
  private static final Set<String> BESIDE = Set.of("near", "outside", "of", "along", "off");
  private static final String OWNING = "of";
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.REGION, EntityType.PLACE);

  private static final Set<EntityType> NAMED =
      Set.of(
          EntityType.COUNTRY,
          EntityType.CITY,
          EntityType.REGION,
          EntityType.PLACE,
          EntityType.ORGANIZATION,
          EntityType.INTERNATIONAL_ORGANIZATION,
          EntityType.PERSON);

  private final EntityWords words;
  private final Draft draft;
  private final String article;
  private final Map<String, String> before = new HashMap<>();

  SiteFinder(EntityWords words, Draft draft, String article) {
    this.words = words;
    this.draft = draft;
    this.article = article;
  }

  /** Adds the sites of a sentence; sentences must come in order. */
  void add(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos().matches("NNS?")
          && draft.headedBy(sentence.index(), token.index()).isEmpty()) {
        find(sentence, token).ifPresent(type -> add(sentence, token.index(), type));
      }
    }
  }

  private Optional<EntityType> find(Sentence sentence, Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    Optional<EntityType> pair =
        noun.index() == 0
            ? Optional.empty()
            : words.findSiteNoun(
                sentence.token(noun.index() - 1).text().toLowerCase(Locale.ROOT) + " " + lemma);
    return pair.or(() -> words.findSiteNoun(lemma))
        .or(() -> words.findSiteNoun(noun.text().toLowerCase(Locale.ROOT)));
  }

  private void add(Sentence sentence, int noun, EntityType type) {
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    if (standsBeforeNoun(sentence, noun)) {
      return;
    }
    Optional<Mention> place = placeBehind(sentence, noun);
    NounPhrase whole = phrase.until(place.map(Mention::last).orElse(0));
    String label = whole.label(article, sentence);
    String word = sentence.token(noun).text().toLowerCase(Locale.ROOT);
    boolean again = place.isEmpty() && phrase.isDefinite(sentence) && before.containsKey(word);
    String key = again ? before.get(word) : EntityKey.of(type, label);
    Mention mention =
        new Mention(
            sentence.index(),
            whole.first(),
            whole.last(),
            noun,
            Mention.Kind.SITE,
            List.of(key),
            Optional.empty(),
            CONFIDENCE);
    if (draft.add(mention)) {
      before.put(word, key);
      if (!again) {
        draft.add(entity(key, label, type, where(sentence, noun, place)));
      }
    }
  }

  private static Entity entity(
      String key, String label, EntityType type, Optional<String> location) {
    return new Entity(
        key, label, type, new Identity.Unknown(), List.of(), Optional.empty(), location);
  }

  /** "Base" of "base commander". */
  private static boolean standsBeforeNoun(Sentence sentence, int noun) {
    return sentence
        .dependencies()
        .head(noun)
        .filter(edge -> edge.kind().equals("compound") && edge.governor() > noun)
        .isPresent();
  }

  /** The place or owner named right behind, whatever the parser joins that to. */
  private Optional<Mention> placeBehind(Sentence sentence, int noun) {
    String preposition = word(sentence, noun + 1);
    Set<EntityType> fitting = preposition.equals(OWNING) ? NAMED : PLACES;
    boolean leads = WITHIN.contains(preposition) || BESIDE.contains(preposition);
    return draft.mentions(sentence.index()).stream()
        .filter(mention -> leads && mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.first() > noun + 1 && mention.first() - noun < FARTHEST)
        .filter(mention -> draft.isOfType(mention, fitting))
        .filter(mention -> !word(sentence, mention.last()).startsWith("'"))
        .filter(mention -> describes(sentence, noun + 2, mention.first()))
        .findFirst();
  }

  private static boolean describes(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(token -> token.pos().matches("DT|JJ.*|NN|NNP|POS|HYPH"));
  }

  private Optional<String> where(Sentence sentence, int noun, Optional<Mention> place) {
    return place
        .filter(it -> WITHIN.contains(word(sentence, noun + 1)))
        .map(it -> it.entities().get(0));
  }

  private static String word(Sentence sentence, int token) {
    return token < sentence.size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
  }
}
