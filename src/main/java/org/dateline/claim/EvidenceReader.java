package org.dateline.claim;

import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * The stretch of text that says a claim: its sentence, or of a long sentence the clause, where that
 * holds every filler.
 */
final class EvidenceReader {
  /** Tokens above which a sentence is long. */
  private static final int LONG = 40;

  private EvidenceReader() {}

  static Span of(Syntax syntax, Draft draft) {
    Sentence sentence = syntax.sentence();
    if (sentence.size() <= LONG || draft.predicate().isEmpty()) {
      return sentence.span();
    }
    int[] extent = {sentence.size(), -1};
    for (int token : draft.predicate().get().tokens()) {
      int[] own = syntax.extent(token);
      extent[0] = Math.min(extent[0], own[0]);
      extent[1] = Math.max(extent[1], own[1]);
    }
    boolean holdsAll =
        draft.fillerTokens().stream().allMatch(it -> extent[0] <= it && it <= extent[1]);
    boolean enough = extent[1] - extent[0] > 3;
    return holdsAll && enough ? sentence.span(extent[0], extent[1] + 1) : sentence.span();
  }
}
