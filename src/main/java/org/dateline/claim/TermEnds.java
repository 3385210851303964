package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.CalendarDate;

/**
 * The day on which somebody gives up a position or loses it: "X resigned on Friday as minister". A
 * verb without a day, or with an office that nobody gives X, ends nothing.
 */
final class TermEnds {
  private static final List<FillerType> PERSON = List.of(FillerType.PERSON);

  /** Behind the side of a verb that ends an office only where "as" names that. */
  private static final String AS = " as";

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;
  private final TermDay term;
  private final Set<Draft> ends = Collections.newSetFromMap(new IdentityHashMap<>());

  TermEnds(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.term = new TermDay(view.document().article().published());
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  /** What ends in a sentence, to be judged like any claim before it is settled. */
  List<Draft> read(Syntax syntax) {
    List<Draft> found = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int verb = token;
      String side = syntax.token(verb).isVerb() ? words.leaving().get(name(syntax, verb)) : null;
      if (side != null && !syntax.isInfinitive(verb)) {
        term.of(syntax, verb).ifPresent(end -> read(syntax, verb, side, end, found));
      }
    }
    ends.addAll(found);
    return found;
  }

  private void read(Syntax syntax, int verb, String side, CalendarDate end, List<Draft> found) {
    VerbArguments arguments = new VerbArguments(syntax, view.cast(), words);
    List<Integer> holders =
        side.startsWith("subject") ? arguments.subjects(verb) : arguments.objects(verb);
    for (int token : holders) {
      for (Found holder :
          side.endsWith(AS) && office(syntax, verb).isEmpty()
              ? List.<Found>of()
              : resolver.alone(syntax, token, PERSON)) {
        Draft draft = new Draft(syntax.sentence().index(), verb, "Position");
        draft.add("holder", holder);
        draft.add("title", new Filler.Words(office(syntax, verb)));
        draft.date(Optional.empty(), Optional.of(end));
        found.add(draft);
      }
    }
  }

  /** "Step down": a verb with its particle. */
  private String name(Syntax syntax, int verb) {
    boolean particle =
        verb + 1 < syntax.size()
            && syntax.relation(verb + 1).matches("compound:prt|advmod")
            && syntax.up(verb + 1).orElseThrow().governor() == verb;
    String lemma = syntax.lemma(verb);
    String pair = lemma + (particle ? " " + syntax.word(verb + 1) : "");
    return words.leaving().containsKey(pair) ? pair : lemma;
  }

  /** The words behind "as", in small letters; none if none are there. */
  private static String office(Syntax syntax, int verb) {
    return syntax.children(verb, "obl:as", "nmod:as", "advcl:as").stream()
        .findFirst()
        .map(noun -> title(syntax, noun))
        .orElse("");
  }

  private static String title(Syntax syntax, int noun) {
    StringBuilder title = new StringBuilder(syntax.word(noun).toLowerCase(Locale.ROOT));
    for (int token = noun - 1; token >= 0 && isPart(syntax, token, noun); token--) {
      title.insert(0, syntax.word(token).toLowerCase(Locale.ROOT) + " ");
    }
    return title.toString();
  }

  private static boolean isPart(Syntax syntax, int token, int noun) {
    return syntax.relation(token).matches("compound|amod")
        && syntax.up(token).filter(edge -> edge.governor() == noun).isPresent();
  }

  /** Gives the positions of a document their ends, and takes out what only said when they end. */
  void settle(List<Draft> drafts) {
    List<Draft> said = drafts.stream().filter(ends::contains).toList();
    drafts.removeAll(said);
    for (Draft end : said) {
      if (end.modality() == Modality.ASSERTED) {
        List<Draft> ended = drafts.stream().filter(draft -> isEndedBy(draft, end)).toList();
        if (ended.isEmpty() && !end.words("title").isEmpty()) {
          drafts.add(end);
        } else if (ended.stream().map(draft -> draft.words("title")).distinct().count() == 1) {
          ended.forEach(draft -> end(draft, end));
        }
      }
    }
  }

  private static void end(Draft position, Draft end) {
    position.date(position.start(), end.end());
    end.evidence().forEach(position::addEvidence);
  }

  private boolean isEndedBy(Draft position, Draft end) {
    return position.type().equals("Position")
        && position.end().isEmpty()
        && !isLongAgo(end)
        && position.fillers("holder").equals(end.fillers("holder"))
        && !position.words("title").startsWith(PositionReader.FORMER)
        && position.words("title").endsWith(end.words("title"));
  }

  /** "The president, who was toppled in 1997": who is called so years later holds it again. */
  private boolean isLongAgo(Draft end) {
    return view.document().article().published().stream()
        .anyMatch(
            published ->
                end.end().stream()
                    .anyMatch(day -> day.earliest().plusYears(1).isBefore(published)));
  }
}
