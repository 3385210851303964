package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Dependency;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Resolves pronouns and nouns that refer back, from left to right, each kind by rules of its own.
 * What no rule decides becomes a mention of nobody.
 */
final class Coreference {
  private final Discourse discourse;
  private final PersonPronouns people;
  private final ThingPronouns things;
  private final PluralPronouns plurals;
  private final SpeakerPronouns speakers;
  private final NominalAnaphors nominals;

  /** Whom an anaphor means. */
  record Antecedent(List<String> entities, Optional<String> standsFor, double confidence) {
    static final Antecedent NONE = new Antecedent(List.of(), Optional.empty(), 0);

    static Antecedent of(Mention mention, double confidence) {
      return new Antecedent(mention.entities(), mention.standsFor(), confidence);
    }
  }

  Coreference(Document document, Draft draft, EntityWords words) {
    this.discourse = new Discourse(document, draft, words);
    this.people = new PersonPronouns(discourse);
    this.things = new ThingPronouns(discourse);
    this.plurals = new PluralPronouns(discourse);
    this.speakers = new SpeakerPronouns(discourse);
    this.nominals = new NominalAnaphors(discourse);
  }

  /** Adds the anaphors of a sentence to the draft; sentences must come in order. */
  void add(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (discourse.draft().headedBy(sentence.index(), token.index()).isEmpty()) {
        if (token.isNoun()) {
          nominals.add(sentence, token.index());
        } else if (token.isPronoun()) {
          addPronoun(sentence, token);
        } else if (token.pos().startsWith("W")) {
          addRelative(sentence, token.index());
        }
      }
    }
  }

  private void addPronoun(Sentence sentence, Token token) {
    discourse
        .words()
        .findPronoun(token.text())
        .filter(kind -> !isExpletive(sentence, token.index()))
        .ifPresent(
            kind -> {
              int index = token.index();
              Optional<Antecedent> found =
                  switch (kind) {
                    case PERSON -> people.resolve(sentence, index);
                    case THING -> things.resolve(sentence, index);
                    case MANY -> plurals.resolve(sentence, index);
                    case SPEAKER, SPEAKERS -> speakers.resolve(sentence, index, kind);
                  };
              add(sentence, index, found.orElse(Antecedent.NONE));
            });
  }

  /** "it is clear that", "it rains". */
  private static boolean isExpletive(Sentence sentence, int token) {
    if (!sentence.token(token).text().equalsIgnoreCase("it")) {
      return false;
    }
    return sentence.dependencies().to(token).stream()
        .anyMatch(edge -> edge.kind().equals("expl") || isCleft(sentence, edge));
  }

  private static boolean isCleft(Sentence sentence, Dependency edge) {
    int predicate = edge.governor();
    return edge.kind().equals("nsubj")
        && sentence.token(predicate).pos().startsWith("JJ")
        && !sentence
            .dependencies()
            .children(predicate, "ccomp", "csubj", "xcomp", "advcl:to")
            .isEmpty();
  }

  /** "who", "which", "whose": the parse says what they mean. */
  private void addRelative(Sentence sentence, int token) {
    sentence.dependencies().to(token).stream()
        .filter(edge -> edge.relation().equals("ref"))
        .flatMap(edge -> discourse.draft().headedBy(sentence.index(), edge.governor()).stream())
        .findFirst()
        .filter(mention -> !mention.entities().isEmpty())
        .ifPresent(mention -> add(sentence, token, Antecedent.of(mention, 0.85)));
  }

  private void add(Sentence sentence, int token, Antecedent antecedent) {
    Mention mention =
        new Mention(
            sentence.index(),
            token,
            token + 1,
            token,
            Mention.Kind.PRONOUN,
            antecedent.entities(),
            antecedent.standsFor(),
            antecedent.confidence());
    discourse.draft().add(mention);
    discourse
        .words()
        .findGender(sentence.token(token).text())
        .ifPresent(gender -> discourse.learnGender(mention, gender));
  }
}
