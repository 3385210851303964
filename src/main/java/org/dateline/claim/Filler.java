package org.dateline.claim;

/** What fills a role. */
public sealed interface Filler {
  /** An entity of the cast, by its key. */
  record Entity(String key) implements Filler {}

  /** Words of the article that name no entity: a topic, a title, a quote. */
  record Words(String text) implements Filler {}

  /** Another claim of the same article, by its {@link Claim#id()}: a summit that is part of one. */
  record Event(int claim) implements Filler {}
}
