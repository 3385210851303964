package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates statements that only go on with an earlier one: who "adds" something speaks on the day on
 * which they spoke just before.
 */
final class ContinuedSpeech {
  private static final int NEAR = 2;

  private final DocumentView view;
  private final Set<String> continuing;

  /**
   * @param continuing verbs for speaking on: "add"
   */
  ContinuedSpeech(DocumentView view, Set<String> continuing) {
    this.view = view;
    this.continuing = continuing;
  }

  /** Dates the statements among all drafts of an article. */
  void date(List<Draft> drafts) {
    List<Draft> statements = new ArrayList<>(drafts);
    statements.removeIf(draft -> !draft.type().equals("Statement"));
    statements.sort(Comparator.comparing(Draft::sentence).thenComparing(Draft::token));
    for (int index = 0; index < statements.size(); index++) {
      Draft statement = statements.get(index);
      if (goesOn(statement)) {
        before(statements.subList(0, index), statement)
            .ifPresent(earlier -> statement.date(earlier.start(), earlier.end()));
      }
    }
  }

  private boolean goesOn(Draft statement) {
    boolean dated = statement.start().isPresent() || statement.end().isPresent();
    String verb = view.sentence(statement.sentence()).lemma(statement.token());
    return !dated && continuing.contains(verb);
  }

  /** The last statement before that the same speaker made, where it is near. */
  private static Optional<Draft> before(List<Draft> earlier, Draft statement) {
    Set<Filler> speakers = statement.fillers("speaker");
    return earlier.stream()
        .filter(draft -> statement.sentence() - draft.sentence() <= NEAR)
        .filter(draft -> draft.fillers("speaker").stream().anyMatch(speakers::contains))
        .reduce((first, second) -> second);
  }
}
