package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Document;

/** Writes names and their titles into a cast. */
final class NameMentions {
  private static final double UNKNOWN = 0.85;

  private final Referents referents;
  private final Linker linker;
  private final Draft draft;

  NameMentions(Referents referents, Linker linker, Draft draft) {
    this.referents = referents;
    this.linker = linker;
    this.draft = draft;
  }

  /** Adds the mentions of a sentence's names. */
  void add(SentenceNames sentence) {
    sentence.names().forEach(this::add);
  }

  private void add(Name name) {
    Entity entity = linker.of(referents.of(name));
    draft.add(entity);
    draft.add(
        new Mention(
            name.sentence(),
            name.first(),
            name.last(),
            name.head(),
            name.isDemonym() ? Mention.Kind.DEMONYM : Mention.Kind.NAME,
            List.of(entity.key()),
            draft.standsFor(entity.key()),
            confidence(entity.identity())));
  }

  private static double confidence(Identity identity) {
    return identity instanceof Identity.Linked linked
        ? linked.score()
        : identity instanceof Identity.Likely likely ? likely.score() : UNKNOWN;
  }

  /** Adds a title under the keys of its holder and owner. */
  void add(Document document, FoundTitle found) {
    draft.add(
        new Title(
            found.sentence(),
            key(found.holder()),
            found.title(),
            found.of().map(this::key),
            found.former(),
            document.sentences().get(found.sentence()).span(found.first(), found.last()),
            found.confidence()));
  }

  String key(Name name) {
    return linker.of(referents.of(name)).key();
  }

  Optional<String> key(Optional<Name> name) {
    return name.map(this::key);
  }
}
