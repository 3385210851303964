package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.Quotation;

/**
 * Who speaks each quotation: the subject of its verb, or, where its sentences name nobody, whoever
 * spoke last in the same paragraph.
 */
final class Speakers {
  /** A quote of fewer words and without a verb of speech only marks a word. */
  private static final int SHORTEST = 4;

  private static final double CARRIED = 0.8;

  private final DocumentView view;
  private final QuoteIndex quotes;
  private final Map<Quotation, String> speakers = new LinkedHashMap<>();
  private final List<Draft> carried = new ArrayList<>();

  Speakers(DocumentView view, QuoteIndex quotes, List<Draft> drafts) {
    this.view = view;
    this.quotes = quotes;
    for (Draft draft : drafts) {
      speaker(draft)
          .ifPresent(
              key ->
                  quotes
                      .of(draft.sentence(), draft.token())
                      .forEach(quotation -> speakers.put(quotation, key)));
    }
    quotes.loose().forEach(quotation -> carry(quotation, drafts));
  }

  /** The key of the speaker. */
  Optional<String> of(Quotation quotation) {
    return Optional.ofNullable(speakers.get(quotation));
  }

  /** Statements whose speaker is carried over from the sentences before. */
  List<Draft> carriedOver() {
    return carried;
  }

  private void carry(Quotation quotation, List<Draft> drafts) {
    List<Syntax> sentences = quotes.sentences(quotation);
    String text = NounPhrase.quote(view.text(quotation.inner()));
    if (sentences.isEmpty() || text.split(" ").length < SHORTEST) {
      return;
    }
    Syntax first = sentences.get(0);
    Optional<Draft> before = lastSpeech(first, drafts);
    before
        .flatMap(Speakers::speaker)
        .ifPresent(
            key -> {
              speakers.put(quotation, key);
              Draft draft = new Draft(first.sentence().index(), 0, "Statement");
              draft.add("speaker", new Filler.Entity(key));
              draft.add("quote", new Filler.Words(text));
              sentences.forEach(each -> draft.addEvidence(each.sentence().span()));
              draft.weigh(CARRIED);
              carried.add(draft);
            });
  }

  private Optional<Draft> lastSpeech(Syntax at, List<Draft> drafts) {
    int paragraph = at.sentence().paragraph();
    return drafts.stream()
        .filter(draft -> draft.sentence() < at.sentence().index())
        .filter(draft -> view.sentence(draft.sentence()).sentence().paragraph() == paragraph)
        .filter(draft -> speaker(draft).isPresent())
        .reduce((one, other) -> other);
  }

  private static Optional<String> speaker(Draft draft) {
    return draft.roles().stream()
        .filter(role -> role.property().equals("speaker") || role.property().equals("actor"))
        .filter(role -> role.filler() instanceof Filler.Entity)
        .map(role -> ((Filler.Entity) role.filler()).key())
        .findFirst();
  }
}
