package org.dateline.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;

/** The names of one sentence, outer before inner. */
final class SentenceNames {
  private final Sentence sentence;
  private final List<Name> names;

  SentenceNames(Sentence sentence, List<Name> names) {
    this.sentence = sentence;
    this.names =
        names.stream()
            .sorted(Comparator.comparingInt(Name::first).thenComparingInt(name -> -name.last()))
            .toList();
  }

  Sentence sentence() {
    return sentence;
  }

  List<Name> names() {
    return names;
  }

  List<Name> people() {
    return names.stream().filter(Name::isPerson).toList();
  }

  /** The longest name that covers a token. */
  Optional<Name> at(int token) {
    return names.stream().filter(name -> name.covers(token)).findFirst();
  }

  /** The shortest name that a token heads. */
  Optional<Name> headedBy(int token) {
    return names.stream().filter(name -> name.head() == token).reduce((outer, inner) -> inner);
  }

  /** The longest name that ends right before a token. */
  Optional<Name> endingAt(int token) {
    return names.stream().filter(name -> name.last() == token).findFirst();
  }

  /** The longest name that begins at a token. */
  Optional<Name> startingAt(int token) {
    return names.stream().filter(name -> name.first() == token).findFirst();
  }
}
