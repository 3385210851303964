package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.entity.Cast;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.Document;

/**
 * Reads claims with a lexicon of frames. One instance serves any number of threads.
 *
 * <p>The order of work: {@link DraftReader} makes drafts, sentence by sentence; each is judged;
 * drafts of one event become one; what lacks what its class needs is dropped.
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
    List<Draft> drafts = new DraftReader(view, cast, lexicon, words, trace).read();
    Signals signals = new Signals(view, lexicon);
    for (Draft draft : drafts) {
      List<String> shown = signals.of(draft);
      draft.judge(new Judgement(shown, confidence.logOdds(shown)));
    }
    EventMerger merger = new EventMerger(view, words, places);
    return new ClaimList(lexicon, confidence).of(merger.merge(drafts));
  }
}
