package org.dateline.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.Quotation;

/**
 * Says who is the source of what stands in a reported clause, in quotation marks, or beside
 * "according to"; the innermost of several.
 */
final class AttributionReader {
  private final DocumentView view;
  private final AccordingReader according;
  private final FillerResolver resolver;
  private final Speakers speakers;

  AttributionReader(DocumentView view, Lexicon lexicon, WordLists words, Speakers speakers) {
    this.view = view;
    this.according = new AccordingReader(view, lexicon, words);
    this.resolver = new FillerResolver(view, lexicon, words);
    this.speakers = speakers;
  }

  /** Attributes every draft of a sentence that somebody else than the article says. */
  void attribute(Syntax syntax, List<Draft> drafts) {
    for (Draft draft : drafts) {
      reporter(syntax, draft, drafts)
          .or(() -> quoted(syntax, draft))
          .or(() -> according(syntax, draft))
          .filter(source -> !isSelf(draft, source))
          .ifPresent(draft::attributeTo);
    }
  }

  /** A speaker is no source of their own speaking. */
  private static boolean isSelf(Draft draft, String source) {
    return draft.fillers("speaker").contains(new Filler.Entity(source));
  }

  private static Optional<String> reporter(Syntax syntax, Draft draft, List<Draft> drafts) {
    List<Integer> path = syntax.path(draft.token());
    record Report(String source, int distance) {}
    return drafts.stream()
        .filter(other -> other != draft)
        .flatMap(
            other ->
                other.contents().stream()
                    .filter(head -> path.contains(head) && !isBeside(syntax, draft, other, head))
                    .flatMap(
                        head ->
                            source(other)
                                .map(source -> new Report(source, path.indexOf(head)))
                                .stream()))
        .min(Comparator.comparingInt(Report::distance))
        .map(Report::source);
  }

  /** In "the road, he said, is open" what stands below "said" is not reported by it. */
  private static boolean isBeside(Syntax syntax, Draft draft, Draft reporting, int head) {
    return syntax.isBelow(draft.token(), reporting.token())
        && !syntax.isBelow(head, reporting.token());
  }

  private static Optional<String> source(Draft reporting) {
    return Stream.of("speaker", "actor")
        .flatMap(role -> reporting.fillers(role).stream())
        .filter(Filler.Entity.class::isInstance)
        .map(filler -> ((Filler.Entity) filler).key())
        .findFirst();
  }

  private Optional<String> quoted(Syntax syntax, Draft draft) {
    Optional<Quotation> quotation = view.quotation(syntax.sentence(), draft.token());
    return quotation.flatMap(speakers::of);
  }

  private Optional<String> according(Syntax syntax, Draft draft) {
    for (int token : syntax.path(draft.token())) {
      for (int source : according.sources(syntax, token)) {
        List<Found> found = resolver.resolve(syntax, source, AccordingReader.SPEAKER);
        if (!found.isEmpty() && found.get(0).filler() instanceof Filler.Entity entity) {
          return Optional.of(entity.key());
        }
      }
    }
    return Optional.empty();
  }
}
