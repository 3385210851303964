package org.dateline.entity;

import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/** Titles said of whom a pronoun or noun refers to: "She is president of Y". */
final class AnaphorTitles {
  private final PredicateTitles predicates;
  private final NameMentions names;
  private final Draft draft;

  AnaphorTitles(EntityWords words, NameMentions names, Draft draft) {
    this.predicates = new PredicateTitles(words, new TitlePhrases(words));
    this.names = names;
    this.draft = draft;
  }

  /** Adds the titles of a sentence; its anaphors must be resolved. */
  void add(SentenceNames sentence) {
    for (PredicateTitles.Said said : predicates.said(sentence)) {
      holder(sentence.sentence(), said)
          .ifPresent(mention -> draft.add(title(sentence.sentence(), said, mention)));
    }
  }

  private Optional<Mention> holder(Sentence sentence, PredicateTitles.Said said) {
    return draft
        .headedBy(sentence.index(), said.holder())
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .filter(mention -> mention.entities().size() == 1)
        .filter(mention -> draft.isOfType(mention, Set.of(EntityType.PERSON)));
  }

  private Title title(Sentence sentence, PredicateTitles.Said said, Mention holder) {
    return new Title(
        sentence.index(),
        holder.entities().get(0),
        said.head().title(),
        names.key(said.owner()),
        said.former(),
        sentence.span(Math.min(holder.first(), said.first()), Math.max(holder.last(), said.last())),
        holder.confidence());
  }
}
