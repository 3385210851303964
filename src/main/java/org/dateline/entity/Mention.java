package org.dateline.entity;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a sentence that means one or more entities.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last one past the last token
 * @param head the token that governs the others
 * @param kind what sort of expression it is
 * @param entities keys of whom it means, as written: the city for "Moscow"; several for "the two
 *     presidents"; empty for a pronoun or noun that is an anaphor but could not be resolved
 * @param standsFor key of whom it means when it acts: Russia for "Moscow" and "the Kremlin"
 * @param confidence 0 to 1: that it means those entities
 */
public record Mention(
    int sentence,
    int first,
    int last,
    int head,
    Kind kind,
    List<String> entities,
    Optional<String> standsFor,
    double confidence) {

  /** What sort of expression a mention is. */
  public enum Kind {
    /** A name: "Vladimir Putin", "SCO". */
    NAME,
    /** An adjective or noun for a country's people: "Russian". */
    DEMONYM,
    /** A pronoun or possessive. */
    PRONOUN,
    /** A noun phrase that refers back: "the two presidents", "the organization". */
    NOMINAL,
    /** People named by what they share, a {@code GROUP}: "several American officials". */
    GROUP,
    /** Somewhere or something that is described, a {@code SITE} or {@code OBJECT}: "a hospital". */
    SITE
  }

  public Mention {
    entities = List.copyOf(entities);
  }

  /** Whom it means when it acts: Russia for "Moscow"; it must mean somebody. */
  String actor() {
    return standsFor.orElseGet(() -> entities.get(0));
  }
}
