package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Mention;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;

/**
 * Tells whose words a sentence without a verb of speech goes on with: "Lavrov said Moscow was
 * ready. It would answer any attack." What gives it away is the shifted tense, with nobody new for
 * a subject.
 */
final class IndirectSpeech {
  private static final Set<String> SHIFTED = Set.of("had", "would");

  private final DocumentView view;
  private final Map<Integer, String> speakers = new HashMap<>();

  /**
   * @param drafts what was found in each sentence, statements among it
   */
  IndirectSpeech(DocumentView view, List<List<Draft>> drafts) {
    this.view = view;
    for (int index = 1; index < drafts.size(); index++) {
      boolean silent = drafts.get(index).stream().noneMatch(IndirectSpeech::isStatement);
      Optional<String> speaker = speaker(drafts, index - 1);
      if (silent && speaker.isPresent() && goesOn(index)) {
        speakers.put(index, speaker.get());
      }
    }
  }

  /** Whoever spoke in the sentence before this one, where this one goes on with it. */
  Optional<String> speaker(int sentence) {
    return Optional.ofNullable(speakers.get(sentence));
  }

  private static boolean isStatement(Draft draft) {
    return draft.type().equals("Statement");
  }

  private Optional<String> speaker(List<List<Draft>> drafts, int index) {
    if (speakers.containsKey(index)) {
      return Optional.of(speakers.get(index));
    }
    List<Draft> statements =
        drafts.get(index).stream().filter(IndirectSpeech::isStatement).toList();
    boolean reported =
        statements.size() == 1
            && !statements.get(0).contents().isEmpty()
            && statements.get(0).fillers("quote").isEmpty()
            && view.sentence(index).token(statements.get(0).token()).pos().equals("VBD");
    return reported
        ? statements.get(0).fillers("speaker").stream()
            .filter(Filler.Entity.class::isInstance)
            .map(it -> ((Filler.Entity) it).key())
            .findFirst()
        : Optional.empty();
  }

  /** Whether a sentence stands in a shifted tense, with a subject that the one before has named. */
  private boolean goesOn(int index) {
    Sentence sentence = view.sentence(index).sentence();
    Sentence before = view.sentence(index - 1).sentence();
    return sentence.paragraph() == before.paragraph()
        && sentence.dependencies().edges().stream()
            .filter(edge -> edge.governor() == Dependency.ROOT)
            .anyMatch(edge -> isShifted(index, edge.dependent()));
  }

  private boolean isShifted(int index, int verb) {
    Syntax syntax = view.sentence(index);
    boolean shifted =
        syntax.children(verb, "aux").stream().anyMatch(it -> SHIFTED.contains(syntax.word(it)));
    boolean aside = syntax.has(verb, "advcl") || !syntax.sentence().times().isEmpty();
    return shifted
        && (!aside || syntax.children(verb, "aux").stream().anyMatch(it -> isWould(syntax, it)))
        && syntax.children(verb, "nsubj").stream().anyMatch(it -> isKnown(index, it));
  }

  private static boolean isWould(Syntax syntax, int auxiliary) {
    return syntax.word(auxiliary).equals("would");
  }

  /** A pronoun, or somebody whom the sentence before names. */
  private boolean isKnown(int index, int subject) {
    if (view.sentence(index).token(subject).pos().equals("PRP")) {
      return true;
    }
    return view.cast()
        .at(index, subject)
        .filter(mention -> isNamedBefore(index - 1, mention))
        .isPresent();
  }

  private boolean isNamedBefore(int index, Mention mention) {
    return view.cast().mentions(index).stream()
        .flatMap(it -> it.entities().stream())
        .anyMatch(mention.entities()::contains);
  }
}
