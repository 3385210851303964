package org.dateline.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/**
 * Nouns that say what the person or the body named behind them is: "a detective, Paul Dunne, said".
 */
final class NamedNouns {
  private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);

  private static final Set<EntityType> BODY =
      Set.of(EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION);

  private final Draft draft;

  NamedNouns(Draft draft) {
    this.draft = draft;
  }

  /** Lets a noun in the singular mean whoever is named behind it; says whether somebody is. */
  boolean add(Sentence sentence, int noun) {
    Optional<Mention> name =
        sentence.token(noun).pos().equals("NN") ? named(sentence, noun) : Optional.empty();
    name.ifPresent(it -> draft.resolve(nominal(sentence, noun, it)));
    return name.isPresent();
  }

  /** Lets a noun mean the body named right behind it: "the news agency Reuters". */
  boolean addBody(Sentence sentence, int noun) {
    Optional<Mention> name =
        sentence.token(noun).pos().equals("NN")
            ? sentence.dependencies().children(noun, "appos", "dep").stream()
                .flatMap(token -> draft.headedBy(sentence.index(), token).stream())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .filter(mention -> mention.first() == noun + 1)
                .filter(mention -> draft.isOfType(mention, BODY))
                .findFirst()
            : Optional.empty();
    name.ifPresent(it -> draft.resolve(nominal(sentence, noun, it)));
    return name.isPresent();
  }

  private Optional<Mention> named(Sentence sentence, int noun) {
    return sentence.dependencies().children(noun, "appos").stream()
        .filter(token -> token > noun)
        .flatMap(token -> draft.headedBy(sentence.index(), token).stream())
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> draft.isOfType(mention, PERSON))
        .findFirst();
  }

  private static Mention nominal(Sentence sentence, int noun, Mention name) {
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    return new Mention(
        sentence.index(),
        phrase.first(),
        phrase.last(),
        noun,
        Mention.Kind.NOMINAL,
        name.entities(),
        Optional.empty(),
        name.confidence());
  }
}
