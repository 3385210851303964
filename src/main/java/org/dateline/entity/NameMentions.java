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
    Optional<String> owner = name.owner().flatMap(this::owner);
    Entity entity = representing(linker.of(referents.of(name)), owner);
    draft.add(entity);
    draft.add(
        new Mention(
            name.sentence(),
            name.first(),
            name.last(),
            name.head(),
            name.isDemonym() ? Mention.Kind.DEMONYM : Mention.Kind.NAME,
            List.of(entity.key()),
            owner.or(() -> draft.standsFor(entity.key())),
            confidence(entity.identity())));
  }

  /** The key of the country of which a name is an organ. */
  private Optional<String> owner(Name country) {
    return draft.bring(country.candidates().get(0).entry().id());
  }

  private static Entity representing(Entity entity, Optional<String> owner) {
    return owner.isEmpty()
        ? entity
        : new Entity(
            entity.key(), entity.label(), entity.type(), entity.identity(), entity.names(), owner);
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
