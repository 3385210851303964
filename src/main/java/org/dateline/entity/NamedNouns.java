package org.dateline.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/** Nouns that say what the person named behind them is: "a detective, Paul Dunne, said". */
final class NamedNouns {
  private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);

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
