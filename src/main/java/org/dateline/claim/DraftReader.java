package org.dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.entity.Cast;
import org.dateline.language.CalendarDate;
import org.dateline.language.Quotation;

/**
 * Reads the drafts of one article: the matcher fills frames sentence by sentence, quotations get
 * speakers, readers of their own add what no frame tells, and each draft gets its modality, source,
 * date and evidence.
 */
final class DraftReader {
  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;
  private final QuoteIndex quotes;
  private final FrameMatcher matcher;
  private final PositionReader positions;
  private final Interview interview;
  private final TermEnds ends;
  private final TermStarts starts;

  DraftReader(
      DocumentView view, Cast cast, Lexicon lexicon, WordLists words, Consumer<MatchTrace> trace) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
    this.quotes = new QuoteIndex(view, lexicon);
    this.matcher = new FrameMatcher(view, lexicon, words, quotes, trace);
    this.positions = new PositionReader(view, cast, lexicon, words);
    this.interview = new Interview(view, words);
    this.ends = new TermEnds(view, lexicon, words);
    this.starts = new TermStarts(view, lexicon, words);
  }

  List<Draft> read() {
    List<List<Draft>> matched = matched();
    Speakers speakers = new Speakers(view, quotes, matched.stream().flatMap(List::stream).toList());
    IndirectSpeech indirect = new IndirectSpeech(view, matched);
    List<Draft> all = new ArrayList<>();
    for (Syntax syntax : view.sentences()) {
      int sentence = syntax.sentence().index();
      List<Draft> drafts = read(syntax, matched.get(sentence), speakers);
      indirect
          .speaker(sentence)
          .or(() -> interview.speaker(sentence))
          .ifPresent(speaker -> drafts.forEach(draft -> attribute(draft, speaker)));
      all.addAll(drafts);
    }
    all.addAll(speakers.carriedOver());
    all.addAll(positions.read());
    starts.settle(all);
    ends.settle(all);
    new ContinuedSpeech(view, words.continuing()).date(all);
    return all;
  }

  private List<List<Draft>> matched() {
    SpeakerBeside beside = new SpeakerBeside(view);
    List<List<Draft>> bySentence = new ArrayList<>();
    for (Syntax syntax : view.sentences()) {
      List<Draft> drafts = matcher.match(syntax);
      drafts.forEach(draft -> beside.complete(syntax, draft));
      bySentence.add(drafts);
    }
    return bySentence;
  }

  /** The drafts of a sentence: those of its frames, and what other readers make of it. */
  private List<Draft> read(Syntax syntax, List<Draft> matched, Speakers speakers) {
    List<Draft> drafts = new ArrayList<>(matched);
    drafts.addAll(new SpokenActs(quotes).statements(syntax, drafts));
    drafts.addAll(situations(syntax));
    drafts.addAll(new DemandReader(view, lexicon, words).read(syntax, drafts));
    drafts.addAll(positions.read(syntax));
    new HeadlineCredit(view, lexicon, words).read(syntax, drafts);
    drafts.addAll(ends.read(syntax));
    drafts.addAll(starts.read(syntax));
    new NestedSpeech(view, words, speakers).remove(syntax, drafts);
    finish(syntax, drafts, speakers);
    drafts.addAll(new RefusalReader(view, lexicon, words).read(syntax, drafts));
    return drafts;
  }

  private List<Draft> situations(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>(new MembershipReader(view, lexicon, words).read(syntax));
    drafts.addAll(new LocationReader(view, lexicon, words).read(syntax));
    drafts.addAll(new AccordingReader(view, lexicon, words).read(syntax));
    drafts.addAll(new LabelReader(view, interview).read(syntax));
    drafts.addAll(new SeatReader(view, lexicon, words).read(syntax));
    return drafts;
  }

  private void finish(Syntax syntax, List<Draft> drafts, Speakers speakers) {
    ModalityReader modality = new ModalityReader(syntax, lexicon, words, matcher.collector(syntax));
    for (Draft draft : drafts) {
      draft.modality(
          draft.predicate().map(modality::of).orElseGet(() -> modality.clause(draft.token())));
      draft.addEvidence(EvidenceReader.of(syntax, draft));
      quotes.of(draft.sentence(), draft.token()).stream()
          .map(Quotation::outer)
          .filter(span -> draft.evidence().stream().noneMatch(it -> it.covers(span)))
          .forEach(draft::addEvidence);
      speakers.continuation(draft).forEach(draft::addEvidence);
    }
    DateReader.date(syntax, new AnchoredTimes(view, words).of(syntax), drafts);
    new AttributionReader(view, lexicon, words, speakers).attribute(syntax, drafts);
    drafts.forEach(draft -> schedule(draft, view.document().article().published()));
    drafts.forEach(DraftReader::doubtEntry);
  }

  /** "It supports the entry of Z": an entry of which no day is said may be yet to come. */
  private static void doubtEntry(Draft draft) {
    boolean entry =
        draft.type().equals("Membership")
            && draft.predicate().filter(Predicate::isNoun).isPresent()
            && draft.predicate().get().entry().dates() != LexiconEntry.Dates.WHOLE;
    if (entry && draft.start().isEmpty() && draft.end().isEmpty()) {
      draft.modality(Modality.weaker(draft.modality(), Modality.POSSIBLE));
    }
  }

  /** What nobody else is the source of, and is no office or membership, is the speaker's. */
  private static void attribute(Draft draft, String speaker) {
    if (draft.attributedTo().isEmpty() && draft.predicate().isPresent()) {
      draft.attributeTo(speaker);
    }
  }

  /** "They meet on Friday", said before Friday, is a plan. */
  private static void schedule(Draft draft, Optional<LocalDate> published) {
    Optional<LocalDate> first = draft.start().map(CalendarDate::earliest);
    boolean later =
        first.isPresent() && published.isPresent() && first.get().isAfter(published.get());
    if (later && draft.modality() == Modality.ASSERTED && !draft.type().equals("Statement")) {
      draft.modality(Modality.PLANNED);
    }
  }
}
