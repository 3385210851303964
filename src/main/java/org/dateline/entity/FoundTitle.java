package org.dateline.entity;

import java.util.Optional;

/**
 * A title that a sentence gives to a name.
 *
 * @param of the name that the office belongs to, where said
 * @param first first token of the words that say so
 * @param last one past the last
 */
record FoundTitle(
    int sentence,
    Name holder,
    String title,
    Optional<Name> of,
    boolean former,
    int first,
    int last,
    double confidence) {
  FoundTitle withTitle(String other) {
    return new FoundTitle(sentence, holder, other, of, former, first, last, confidence);
  }
}
