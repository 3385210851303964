package org.dateline.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.CalendarDate;

/**
 * The day on which somebody comes into an office that another sentence or phrase names: "the
 * secretary general is X, who succeeded Y in January 2023", "X took office in 2009". Whoever is
 * succeeded held the same office until then.
 */
final class TermStarts {
  private static final List<FillerType> PERSON = List.of(FillerType.PERSON);
  private static final String OBJECT = "object";

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;
  private final TermDay term;
  private final Map<Draft, List<Found>> starts = new IdentityHashMap<>();

  TermStarts(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.term = new TermDay(view.document().article().published());
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  /** What begins in a sentence, to be judged like any claim before it is settled. */
  List<Draft> read(Syntax syntax) {
    List<Draft> found = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int verb = token;
      Optional<String> side = syntax.token(verb).isVerb() ? side(syntax, verb) : Optional.empty();
      if (side.isPresent() && !syntax.isInfinitive(verb)) {
        term.of(syntax, verb).ifPresent(day -> read(syntax, verb, side.get(), day, found));
      }
    }
    return found;
  }

  private void read(Syntax syntax, int verb, String side, CalendarDate day, List<Draft> found) {
    VerbArguments arguments = new VerbArguments(syntax, view.cast(), words);
    List<Found> before = side.equals(OBJECT) ? people(syntax, arguments.objects(verb)) : List.of();
    if (side.equals(OBJECT) && before.size() != 1) {
      return;
    }
    for (Found holder : people(syntax, arguments.subjects(verb))) {
      Draft draft = new Draft(syntax.sentence().index(), verb, "Position");
      draft.add("holder", holder);
      draft.date(Optional.of(day), Optional.empty());
      starts.put(draft, before);
      found.add(draft);
    }
  }

  private List<Found> people(Syntax syntax, List<Integer> tokens) {
    return tokens.stream()
        .flatMap(token -> resolver.alone(syntax, token, PERSON).stream())
        .toList();
  }

  /** The verb alone, or with its object or what stands behind "to": "take office". */
  private Optional<String> side(Syntax syntax, int verb) {
    String lemma = syntax.lemma(verb);
    Optional<String> whole =
        syntax.children(verb, "obj").stream()
            .map(object -> words.starting().get(lemma + " " + syntax.lemma(object)))
            .filter(Objects::nonNull)
            .findFirst();
    return whole
        .or(
            () ->
                syntax.children(verb, "obl:to").stream()
                    .map(to -> words.starting().get(lemma + " to " + syntax.lemma(to)))
                    .filter(Objects::nonNull)
                    .findFirst())
        .or(() -> Optional.ofNullable(words.starting().get(lemma)));
  }

  /** Gives positions their starts, and takes out what only said when they start. */
  void settle(List<Draft> drafts) {
    List<Draft> said = drafts.stream().filter(starts::containsKey).toList();
    drafts.removeAll(said);
    for (Draft start : said) {
      List<Draft> begun = drafts.stream().filter(draft -> isBegun(draft, start)).toList();
      List<Draft> here =
          begun.stream().filter(draft -> draft.sentence() == start.sentence()).toList();
      List<Draft> meant = here.isEmpty() ? begun : here;
      boolean one = meant.stream().map(TermStarts::office).distinct().count() == 1;
      if (one && start.modality() == Modality.ASSERTED) {
        meant.forEach(draft -> begin(draft, start));
        starts.get(start).forEach(last -> end(meant.get(0), last, start, drafts));
      }
    }
  }

  private static void begin(Draft position, Draft start) {
    position.date(start.start(), position.end());
    start.evidence().forEach(position::addEvidence);
  }

  /** The one before held the same office until then. */
  private static void end(Draft position, Found last, Draft start, List<Draft> drafts) {
    Draft ended = new Draft(start.sentence(), start.token(), "Position");
    ended.add("holder", last);
    position.fillers("title").forEach(title -> ended.add("title", title));
    position.fillers("of").forEach(of -> ended.add("of", of));
    boolean known =
        drafts.stream()
            .filter(draft -> draft.type().equals("Position"))
            .filter(draft -> draft.fillers("holder").equals(ended.fillers("holder")))
            .anyMatch(draft -> office(draft).get(0).equals(office(ended).get(0)));
    if (!known) {
      ended.date(Optional.empty(), start.start());
      position.evidence().forEach(ended::addEvidence);
      start.evidence().forEach(ended::addEvidence);
      drafts.add(ended);
    }
  }

  private boolean isBegun(Draft position, Draft start) {
    return position.type().equals("Position")
        && position.start().isEmpty()
        && position.modality() == Modality.ASSERTED
        && position.fillers("holder").equals(start.fillers("holder"))
        && words.ranks().stream().noneMatch(position.words("title")::equals)
        && !position.words("title").startsWith(PositionReader.FORMER);
  }

  private static List<Set<Filler>> office(Draft draft) {
    return List.of(draft.fillers("title"), draft.fillers("of"));
  }
}
