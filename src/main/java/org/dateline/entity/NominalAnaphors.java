package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Whom nouns that refer back mean: "the two presidents", "both sides", "the secretary", "the bloc",
 * "the country".
 */
final class NominalAnaphors {
  private static final double SURE = 0.8;
  private static final int FAR = 6;

  private final Discourse discourse;
  private final TitlePhrases phrases;
  private final OfficeHolders holders;
  private final Owners owners;
  private final NearbyMentions nearby;
  private final PairAnaphors pairs;
  private final ThingAnaphors things;

  NominalAnaphors(Discourse discourse) {
    this.discourse = discourse;
    this.phrases = new TitlePhrases(discourse.words());
    this.holders = new OfficeHolders(discourse.draft(), discourse.words());
    this.owners = new Owners(discourse.draft());
    this.nearby = new NearbyMentions(discourse);
    this.pairs = new PairAnaphors(discourse, nearby, holders);
    this.things = new ThingAnaphors(discourse, nearby);
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
    Optional<String> plural = discourse.words().anaphors().findPluralAnaphor(lemma);
    if (token.pos().endsWith("S") || plural.filter("pair"::equals).isPresent()) {
      plural
          .filter(kind -> two || kind.matches("person|pair") && !isOfSomeSort(sentence, noun))
          .ifPresent(kind -> add(sentence, phrase, pairs.several(sentence, phrase, kind, lemma)));
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
    } else if (!discourse.words().anaphors().anaphorTypes(lemma).isEmpty() && isBare(phrase)) {
      add(sentence, phrase, things.thing(sentence, noun, lemma));
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

  /** Whoever was last named of those whom the article gives this title. */
  private Optional<Antecedent> holder(Sentence sentence, int noun, String title) {
    List<String> titled = holders.findPresent(title);
    return nearby
        .last(
            sentence,
            noun,
            FAR,
            mention -> discourse.isPerson(mention) && NearbyMentions.isAnyOf(mention, titled))
        .map(mention -> new Antecedent(mention.entities(), Optional.empty(), SURE));
  }
}
