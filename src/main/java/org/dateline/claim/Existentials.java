package org.dateline.claim;

import java.util.Optional;
import org.dateline.language.Dependency;

/** "There is a war": what is said to be there is as sure as the clause that says so. */
final class Existentials {
  private Existentials() {}

  /** The verb of "there is" whose subject a noun is. */
  static Optional<Integer> verb(Syntax syntax, int noun) {
    return syntax
        .up(noun)
        .filter(edge -> edge.kind().equals("nsubj"))
        .map(Dependency::governor)
        .filter(
            verb ->
                verb >= 0
                    && syntax.children(verb, "expl").stream()
                        .anyMatch(it -> syntax.token(it).pos().equals("EX")));
  }
}
