package org.dateline.entity;

import java.util.List;
import java.util.Locale;
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
  private static final double PARSED = 0.85;
  private static final double ADJACENT = 0.7;

  private final Discourse discourse;
  private final PersonPronouns people;
  private final ThingPronouns things;
  private final PluralPronouns plurals;
  private final SpeakerPronouns speakers;
  private final NominalAnaphors nominals;
  private final PossessedNouns possessed;

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
    this.possessed = new PossessedNouns(draft, words);
  }

  /** Adds the anaphors of a sentence to the draft; sentences must come in order. */
  void add(Sentence sentence) {
    add(sentence, false);
    add(sentence, true);
  }

  /** Who speaks is known before whom the quoted words mean. */
  private void add(Sentence sentence, boolean quoted) {
    for (Token token : sentence.tokens()) {
      if (quoted == discourse.isQuoted(sentence, token.index())
          && discourse.draft().headedBy(sentence.index(), token.index()).isEmpty()) {
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
        .anaphors()
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

  /** "it is clear that", "it is a pity": nothing that is named is meant. */
  private boolean isExpletive(Sentence sentence, int token) {
    return sentence.token(token).text().equalsIgnoreCase("it")
        && sentence.dependencies().to(token).stream()
            .anyMatch(edge -> edge.kind().equals("expl") || isCleft(sentence, edge));
  }

  private boolean isCleft(Sentence sentence, Dependency edge) {
    int predicate = edge.governor();
    if (!edge.kind().equals("nsubj")) {
      return false;
    }
    boolean adjective = sentence.token(predicate).pos().startsWith("JJ");
    boolean noun =
        sentence.token(predicate).isNoun()
            && !sentence.dependencies().children(predicate, "cop").isEmpty();
    String[] clauses = {"ccomp", "csubj", "xcomp", "advcl:to"};
    return adjective && !sentence.dependencies().children(predicate, clauses).isEmpty()
        || noun && !mayDescribe(sentence.token(predicate).lemma());
  }

  /** Whether an organization or a country may be called so: "it is a military alliance". */
  private boolean mayDescribe(String lemma) {
    String noun = lemma.toLowerCase(Locale.ROOT);
    return !discourse.words().anaphors().anaphorTypes(noun).isEmpty()
        || discourse.words().findGroupNoun(noun).isPresent();
  }

  /** "who", "which", "whose": the parse says what they mean, else the name right before. */
  private void addRelative(Sentence sentence, int token) {
    Optional<Antecedent> parsed =
        sentence.dependencies().to(token).stream()
            .filter(edge -> edge.relation().equals("ref"))
            .flatMap(edge -> discourse.draft().headedBy(sentence.index(), edge.governor()).stream())
            .filter(mention -> !mention.entities().isEmpty())
            .findFirst()
            .map(mention -> Antecedent.of(mention, PARSED));
    parsed
        .or(() -> nameBefore(sentence, token))
        .ifPresent(antecedent -> add(sentence, token, antecedent));
  }

  private Optional<Antecedent> nameBefore(Sentence sentence, int token) {
    int end = token > 0 && sentence.token(token - 1).text().equals(",") ? token - 1 : token;
    return discourse
        .antecedents(
            sentence.index(),
            mention -> mention.kind() == Mention.Kind.NAME && mention.last() == end)
        .stream()
        .findFirst()
        .map(mention -> Antecedent.of(mention, ADJACENT));
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
    possessed.add(sentence, token, mention);
    discourse
        .words()
        .genders()
        .findGender(sentence.token(token).text())
        .ifPresent(gender -> discourse.learnGender(mention, gender));
  }
}
