package org.dateline.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.Dependency;
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
  private final WordLists words;

  AttributionReader(DocumentView view, Lexicon lexicon, WordLists words, Speakers speakers) {
    this.view = view;
    this.according = new AccordingReader(view, lexicon, words);
    this.resolver = new FillerResolver(view, lexicon, words);
    this.speakers = speakers;
    this.words = words;
  }

  /** Attributes every draft of a sentence that somebody else than the article says. */
  void attribute(Syntax syntax, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Optional<String> source =
          reporter(syntax, draft, drafts)
              .or(() -> quoted(syntax, draft))
              .or(() -> carrier(syntax, draft))
              .or(() -> according(syntax, draft))
              .filter(it -> !isSelf(draft, it));
      source.ifPresent(draft::attributeTo);
      if (source.isEmpty() && isReportedByUnknown(syntax, draft, drafts)) {
        draft.modality(Modality.weaker(draft.modality(), Modality.POSSIBLE));
      }
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

  /** What somebody says whom the text does not let us tell is not what the article says. */
  private boolean isReportedByUnknown(Syntax syntax, Draft draft, List<Draft> drafts) {
    List<Integer> path = syntax.path(draft.token());
    return drafts.stream()
        .filter(other -> other != draft && other.type().equals("Statement"))
        .filter(other -> source(other).isEmpty())
        .filter(other -> !words.clauses().factive().contains(syntax.lemma(other.token())))
        .anyMatch(
            other ->
                other.contents().stream()
                    .anyMatch(
                        head -> path.contains(head) && !isBeside(syntax, draft, other, head)));
  }

  /** Whose claim it is: "Macron's claim that …". */
  private Optional<String> carrier(Syntax syntax, Draft draft) {
    for (int token : syntax.path(draft.token())) {
      Optional<Integer> noun =
          syntax
              .up(token)
              // "Its opposition to Chad joining": nobody says that Chad joins.
              .filter(edge -> edge.relation().matches("ccomp|acl|acl:(relcl|that|of)"))
              .map(Dependency::governor)
              .filter(it -> syntax.token(it).isNoun() && !syntax.clauses().isGapped(it, token));
      for (int owner : noun.map(syntax::possessors).orElse(List.of())) {
        List<Found> found = resolver.resolve(syntax, owner, AccordingReader.SPEAKER);
        if (!found.isEmpty() && found.get(0).filler() instanceof Filler.Entity entity) {
          return Optional.of(entity.key());
        }
      }
    }
    return Optional.empty();
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
      if (draft.contents().contains(token)) {
        // "According to X, it is so, Y reported": Y says all of it.
        return Optional.empty();
      }
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
