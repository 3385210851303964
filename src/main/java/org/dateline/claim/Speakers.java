package org.dateline.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.Quotation;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Who speaks each quotation: the subject of its verb, or, where its sentences name nobody, whoever
 * spoke last. Such a quotation right behind another one is a piece of the same statement.
 */
final class Speakers {
  /** A quote of fewer words and without a verb of speech only marks a word. */
  private static final int SHORTEST = 4;

  private static final double CARRIED = 0.8;

  private final DocumentView view;
  private final QuoteIndex quotes;
  private final Map<Quotation, String> speakers = new LinkedHashMap<>();
  private final List<Draft> carried = new ArrayList<>();
  private final Map<Draft, List<Span>> continued = new IdentityHashMap<>();
  private final Map<Draft, Integer> last = new IdentityHashMap<>();

  Speakers(DocumentView view, QuoteIndex quotes, List<Draft> drafts) {
    this.view = view;
    this.quotes = quotes;
    for (Draft draft : drafts) {
      List<Quotation> own = quotes.of(draft.sentence(), draft.token());
      last.put(draft, own.stream().mapToInt(this::lastSentence).max().orElse(draft.sentence()));
      speaker(draft).ifPresent(key -> own.forEach(quotation -> speakers.put(quotation, key)));
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

  /** Where a statement goes on behind its sentence. */
  List<Span> continuation(Draft draft) {
    return continued.getOrDefault(draft, List.of());
  }

  private int lastSentence(Quotation quotation) {
    return quotes.sentences(quotation).stream()
        .mapToInt(syntax -> syntax.sentence().index())
        .max()
        .orElse(0);
  }

  private void carry(Quotation quotation, List<Draft> drafts) {
    List<Syntax> sentences = quotes.sentences(quotation);
    String text = NounPhrase.quote(view.text(quotation.inner()));
    if (sentences.isEmpty() || text.split(" ").length < SHORTEST) {
      return;
    }
    Syntax first = sentences.get(0);
    Optional<String> announced = announced(first, quotation);
    if (announced.isPresent()) {
      say(announced.get(), quotation, text, sentences);
      return;
    }
    Optional<Draft> open = openStatement(first, quotation, drafts);
    if (open.isPresent()) {
      goOn(open.get(), quotation, text, sentences);
    } else {
      lastSpeaker(first, drafts).ifPresent(key -> say(key, quotation, text, sentences));
    }
  }

  /** "X distanced herself from it: …": whoever the words before the colon are about. */
  private Optional<String> announced(Syntax syntax, Quotation quotation) {
    int before = 0;
    while (before < syntax.size()
        && syntax.token(before).span().start() < quotation.outer().start()) {
      before++;
    }
    int colon = before - 1;
    if (colon < 1 || !syntax.word(colon).equals(":")) {
      return Optional.empty();
    }
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.last() <= colon && mention.entities().size() == 1)
        .map(mention -> mention.entities().get(0))
        .filter(key -> view.cast().entity(key).type() == EntityType.PERSON)
        .findFirst();
  }

  private void goOn(Draft open, Quotation quotation, String text, List<Syntax> sentences) {
    speaker(open).ifPresent(key -> speakers.put(quotation, key));
    open.add("quote", new Filler.Words(text));
    last.put(open, lastSentence(quotation));
    sentences.forEach(
        each ->
            continued.computeIfAbsent(open, key -> new ArrayList<>()).add(each.sentence().span()));
  }

  private void say(String key, Quotation quotation, String text, List<Syntax> sentences) {
    speakers.put(quotation, key);
    Draft draft = new Draft(sentences.get(0).sentence().index(), 0, "Statement");
    draft.add("speaker", new Filler.Entity(key));
    draft.add("quote", new Filler.Words(text));
    sentences.forEach(each -> draft.addEvidence(each.sentence().span()));
    draft.weigh(CARRIED);
    carried.add(draft);
    last.put(draft, lastSentence(quotation));
  }

  /** The quoted statement that ended right before this quotation. */
  private Optional<Draft> openStatement(Syntax at, Quotation quotation, List<Draft> drafts) {
    int index = at.sentence().index();
    return Stream.concat(drafts.stream(), carried.stream())
        .filter(draft -> draft.type().equals("Statement") && speaker(draft).isPresent())
        .filter(draft -> !draft.fillers("quote").isEmpty() || endsInColon(draft))
        .filter(draft -> draft.sentence() <= index && index - last.get(draft) <= 1)
        .filter(draft -> last.get(draft) <= index)
        .filter(draft -> isInParagraph(draft, at) || fillsParagraph(at, quotation))
        .reduce((one, other) -> other);
  }

  private boolean endsInColon(Draft draft) {
    Syntax syntax = view.sentence(draft.sentence());
    return syntax.word(syntax.size() - 1).equals(":");
  }

  private boolean isInParagraph(Draft draft, Syntax at) {
    return view.sentence(last.get(draft)).sentence().paragraph() == at.sentence().paragraph();
  }

  /** Whether a paragraph begins and ends with a quotation. */
  private boolean fillsParagraph(Syntax at, Quotation quotation) {
    int paragraph = at.sentence().paragraph();
    List<Span> spans =
        view.sentences().stream()
            .map(Syntax::sentence)
            .filter(sentence -> sentence.paragraph() == paragraph)
            .map(Sentence::span)
            .toList();
    Span whole = spans.stream().reduce(Span::union).orElseThrow();
    return quotation.outer().covers(whole);
  }

  /** Whoever spoke last in the paragraph, or was the subject of the sentence before. */
  private Optional<String> lastSpeaker(Syntax at, List<Draft> drafts) {
    int paragraph = at.sentence().paragraph();
    int index = at.sentence().index();
    return drafts.stream()
        .filter(draft -> draft.sentence() < index && isSpeech(draft))
        .filter(draft -> view.sentence(draft.sentence()).sentence().paragraph() == paragraph)
        .flatMap(draft -> speaker(draft).stream())
        .reduce((one, other) -> other)
        .or(() -> subjectBefore(at));
  }

  private Optional<String> subjectBefore(Syntax at) {
    int index = at.sentence().index();
    if (index == 0
        || view.sentence(index - 1).sentence().paragraph() != at.sentence().paragraph()) {
      return Optional.empty();
    }
    Syntax before = view.sentence(index - 1);
    return before.sentence().dependencies().edges().stream()
        .filter(edge -> edge.governor() == Dependency.ROOT)
        .flatMap(edge -> before.children(edge.dependent(), "nsubj").stream())
        .flatMap(token -> view.cast().at(index - 1, token).stream())
        .filter(mention -> mention.entities().size() == 1)
        .map(mention -> mention.entities().get(0))
        .filter(key -> view.cast().entity(key).type() == EntityType.PERSON)
        .findFirst();
  }

  private static boolean isSpeech(Draft draft) {
    return draft.type().equals("Statement")
        || draft.predicate().map(it -> QuoteIndex.takesQuotes(it.entry())).orElse(false);
  }

  private static Optional<String> speaker(Draft draft) {
    return draft.roles().stream()
        .filter(role -> role.property().equals("speaker") || role.property().equals("actor"))
        .filter(role -> role.filler() instanceof Filler.Entity)
        .map(role -> ((Filler.Entity) role.filler()).key())
        .findFirst();
  }
}
