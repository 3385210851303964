package org.dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.entity.Cast;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.CalendarDate;
import org.dateline.language.Document;
import org.dateline.language.Quotation;

/**
 * Reads claims with a lexicon of frames. One instance serves any number of threads.
 *
 * <p>The order of work: the matcher fills frames sentence by sentence; quotations get speakers;
 * readers of their own add positions, memberships and locations; each draft gets its modality,
 * source, date and evidence; drafts of one event become one; what lacks what its class needs is
 * dropped.
 *
 * <p>A claim's confidence is what {@link Confidence} makes of its {@link Signals}: how often such
 * claims are right.
 */
public final class FrameClaimReader implements ClaimReader {
  private final Lexicon lexicon;
  private final WordLists words;
  private final Places places;
  private final Confidence confidence;

  /**
   * @param lexicon what words mean
   */
  public FrameClaimReader(Lexicon lexicon) {
    this(lexicon, key -> Optional.empty());
  }

  /**
   * @param lexicon what words mean
   * @param gazetteer which country a place is in, so that a meeting in Uzbekistan and one in
   *     Samarkand may be one
   */
  public FrameClaimReader(Lexicon lexicon, Gazetteer gazetteer) {
    this(lexicon, key -> gazetteer.entry(key).flatMap(Entry::country));
  }

  private FrameClaimReader(Lexicon lexicon, Function<String, Optional<String>> country) {
    this.lexicon = lexicon;
    this.words = WordLists.load();
    this.places = new Places(country);
    this.confidence = Confidence.load();
  }

  @Override
  public List<Claim> read(Document document, Cast cast) {
    return read(document, cast, trace -> {});
  }

  /** What became of every lexicon entry that was tried, in order of the text. */
  public List<MatchTrace> explain(Document document, Cast cast) {
    List<MatchTrace> traces = new ArrayList<>();
    read(document, cast, traces::add);
    return List.copyOf(traces);
  }

  private List<Claim> read(Document document, Cast cast, Consumer<MatchTrace> trace) {
    DocumentView view = new DocumentView(document, cast);
    List<Draft> drafts = drafts(view, cast, trace);
    Signals signals = new Signals(view, lexicon);
    for (Draft draft : drafts) {
      List<String> shown = signals.of(draft);
      draft.judge(new Judgement(shown, confidence.logOdds(shown)));
    }
    EventMerger merger = new EventMerger(view, words, places);
    return new ClaimList(lexicon, confidence).of(merger.merge(drafts));
  }

  private List<Draft> drafts(DocumentView view, Cast cast, Consumer<MatchTrace> trace) {
    QuoteIndex quotes = new QuoteIndex(view, lexicon);
    FrameMatcher matcher = new FrameMatcher(view, lexicon, words, quotes, trace);
    SpeakerBeside beside = new SpeakerBeside(view);
    List<List<Draft>> bySentence = new ArrayList<>();
    List<Draft> matched = new ArrayList<>();
    for (Syntax syntax : view.sentences()) {
      List<Draft> drafts = matcher.match(syntax);
      drafts.forEach(draft -> beside.complete(syntax, draft));
      bySentence.add(drafts);
      matched.addAll(drafts);
    }
    Speakers speakers = new Speakers(view, quotes, matched);
    PositionReader positions = new PositionReader(view, cast, lexicon, words);
    Interview interview = new Interview(view, words);
    IndirectSpeech indirect = new IndirectSpeech(view, bySentence);
    TermEnds ends = new TermEnds(view, lexicon, words);
    TermStarts starts = new TermStarts(view, lexicon, words);
    List<Draft> all = new ArrayList<>();
    for (Syntax syntax : view.sentences()) {
      List<Draft> drafts = new ArrayList<>(bySentence.get(syntax.sentence().index()));
      drafts.addAll(new SpokenActs(quotes).statements(syntax, drafts));
      drafts.addAll(situations(view, syntax, interview));
      drafts.addAll(new DemandReader(view, lexicon, words).read(syntax, drafts));
      drafts.addAll(positions.read(syntax));
      new HeadlineCredit(view, lexicon, words).read(syntax, drafts);
      drafts.addAll(ends.read(syntax));
      drafts.addAll(starts.read(syntax));
      new NestedSpeech(view, words, speakers).remove(syntax, drafts);
      finish(view, syntax, drafts, speakers, quotes, matcher);
      drafts.addAll(new RefusalReader(view, lexicon, words).read(syntax, drafts));
      indirect
          .speaker(syntax.sentence().index())
          .or(() -> interview.speaker(syntax.sentence().index()))
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

  private List<Draft> situations(DocumentView view, Syntax syntax, Interview interview) {
    List<Draft> drafts = new ArrayList<>(new MembershipReader(view, lexicon, words).read(syntax));
    drafts.addAll(new LocationReader(view, lexicon, words).read(syntax));
    drafts.addAll(new AccordingReader(view, lexicon, words).read(syntax));
    drafts.addAll(new LabelReader(view, interview).read(syntax));
    drafts.addAll(new SeatReader(view, lexicon, words).read(syntax));
    return drafts;
  }

  private void finish(
      DocumentView view,
      Syntax syntax,
      List<Draft> drafts,
      Speakers speakers,
      QuoteIndex quotes,
      FrameMatcher matcher) {
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
    drafts.forEach(FrameClaimReader::doubtEntry);
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
