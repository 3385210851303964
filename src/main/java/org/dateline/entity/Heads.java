package org.dateline.entity;

import java.util.Optional;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;

/** Finds the token that governs a stretch of a sentence. */
final class Heads {
  private Heads() {}

  /** The last token that hangs on something outside the stretch, nouns first. */
  static int of(Sentence sentence, int first, int last) {
    int head = -1;
    boolean noun = false;
    for (int i = first; i < last; i++) {
      Optional<Dependency> edge = sentence.dependencies().head(i);
      boolean outside =
          edge.isPresent() && (edge.get().governor() < first || edge.get().governor() >= last);
      if (outside && (sentence.token(i).isNoun() || !noun)) {
        head = i;
        noun = sentence.token(i).isNoun();
      }
    }
    return head >= 0 ? head : last - 1;
  }
}
