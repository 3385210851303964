package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Quotation;

/**
 * Tells statements that are none of their own: what somebody is only said to think ("the president
 * knows the risk," an aide said), and what quotes do to lead on ("I must say that …").
 */
final class NestedSpeech {
  private final DocumentView view;
  private final WordLists words;
  private final Speakers speakers;

  NestedSpeech(DocumentView view, WordLists words, Speakers speakers) {
    this.view = view;
    this.words = words;
    this.speakers = speakers;
  }

  /** Takes them out of the drafts of a sentence. */
  void remove(Syntax syntax, List<Draft> drafts) {
    List<Draft> all = List.copyOf(drafts);
    drafts.removeIf(draft -> isSpeech(draft) && isNested(syntax, draft, all));
  }

  private static boolean isSpeech(Draft draft) {
    return draft.type().equals("Statement")
        && draft.predicate().filter(predicate -> !predicate.isNoun()).isPresent();
  }

  private boolean isNested(Syntax syntax, Draft draft, List<Draft> all) {
    Optional<Quotation> quotation = view.quotation(syntax.sentence(), draft.token());
    if (words.thoughts().contains(syntax.lemma(draft.token()))) {
      return quotation.isPresent() || isReported(syntax, draft, all);
    }
    boolean led = !syntax.token(draft.token()).pos().equals("VBD");
    return led
        && quotation
            .flatMap(speakers::of)
            .filter(speaker -> draft.fillers("speaker").contains(new Filler.Entity(speaker)))
            .isPresent();
  }

  private static boolean isReported(Syntax syntax, Draft draft, List<Draft> all) {
    List<Integer> path = syntax.path(draft.token());
    return all.stream()
        .filter(other -> other != draft && other.type().equals("Statement"))
        .filter(other -> !other.fillers("speaker").isEmpty())
        .filter(other -> !draft.contents().contains(other.token()))
        .flatMap(other -> other.contents().stream())
        .anyMatch(path::contains);
  }
}
