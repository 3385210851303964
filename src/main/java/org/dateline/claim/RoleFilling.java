package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Quotation;

/** Fills the roles of one predicate with what stands at the markers of its lexicon entry. */
final class RoleFilling {
  private static final Marker QUOTE = Marker.of("quote");
  private static final Marker THAT = Marker.of("that");
  private static final Marker SUBJECT = Marker.of("subject");
  private static final Marker POSSESSOR = Marker.of("poss");
  private static final String TARGET = "target";
  private static final Set<String> REPORTED = Set.of("that", "ing", "of");

  /**
   * What a sentence is read with.
   *
   * @param syntax the sentence
   * @param collector finds what stands at a marker
   * @param resolver tells what a token means
   */
  record Reading(
      DocumentView view,
      Lexicon lexicon,
      QuoteIndex quotes,
      Syntax syntax,
      ArgumentCollector collector,
      FillerResolver resolver) {}

  private final DocumentView view;
  private final Lexicon lexicon;
  private final QuoteIndex quotes;
  private final Syntax syntax;
  private final ArgumentCollector collector;
  private final FillerResolver resolver;
  private final Predicate predicate;
  private final Draft draft;
  private final List<String> notes;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param notes takes what became of each role, for people to read
   */
  RoleFilling(Reading reading, Predicate predicate, List<String> notes) {
    this.view = reading.view();
    this.lexicon = reading.lexicon();
    this.quotes = reading.quotes();
    this.syntax = reading.syntax();
    this.collector = reading.collector();
    this.resolver = reading.resolver();
    this.predicate = predicate;
    this.draft = new Draft(predicate);
    this.notes = notes;
  }

  /** The draft with all its roles; none where one is missing that the entry requires. */
  Optional<Draft> fill() {
    List<Argument> arguments = new ArrayList<>(predicate.entry().arguments());
    arguments.addAll(lexicon.everywhere());
    for (Argument argument : arguments) {
      if (argument.isFallback() && draft.has(argument.role()) && !isOwner(argument)) {
        continue;
      }
      boolean filled = fill(argument);
      if (argument.required() && !filled) {
        notes.add("nothing is stated without " + argument);
        return Optional.empty();
      }
    }
    for (Support support : predicate.supports()) {
      lend(support);
    }
    if (predicate.isVerb() && collector.verbs().isWithoutAgent(predicate.token())) {
      draft.unnamed();
    }
    return Optional.of(draft);
  }

  /**
   * "Struck an Afghan base": whose the base is has been struck as well, where nobody named has been
   * so far.
   */
  private boolean isOwner(Argument argument) {
    return argument.markers().stream().allMatch(Marker::isOwners)
        && draft.fillers(argument.role()).stream()
            .allMatch(
                filler ->
                    filler instanceof Filler.Entity entity
                        && view.cast().entity(entity.key()).type().isSite());
  }

  private boolean fill(Argument argument) {
    boolean filled = false;
    for (Marker marker : argument.markers()) {
      if (marker.equals(QUOTE)) {
        filled |= quote(argument);
      } else if (!isOfInner(argument, marker)
          && !(marker.equals(SUBJECT) && isAnothers(argument))) {
        filled |= fill(argument, marker, filled);
      }
    }
    return filled;
  }

  private boolean fill(Argument argument, Marker marker, boolean before) {
    List<FillerType> types = lexicon.rules().types(argument);
    boolean filled = before;
    for (int token : collector.collect(predicate, marker)) {
      boolean other = marker.equals(THAT) && filled || resolver.isOtherEvent(syntax, token, types);
      if (!other && isFree(argument, marker, token) && fill(argument, marker, token)) {
        filled = true;
        taken.add(marker + " " + token);
      }
    }
    return filled;
  }

  private boolean isFree(Argument argument, Marker marker, int token) {
    return !isPartOfFiller(argument, marker, token)
        && DocumentView.time(syntax.sentence(), token).isEmpty()
        && !taken.contains(marker + " " + token);
  }

  private boolean fill(Argument argument, Marker marker, int token) {
    List<FillerType> types = lexicon.rules().types(argument);
    if (types.contains(FillerType.EVENT)) {
      for (int each : syntax.coordinated(token)) {
        draft.link(new Draft.Link(argument.role(), draft.sentence(), each));
      }
      return false;
    }
    List<Found> found = resolver.resolve(syntax, token, types);
    found.forEach(each -> draft.add(argument.role(), each));
    found.stream().filter(each -> isSeveral(each)).forEach(each -> draft.several(each.filler()));
    if (types.contains(FillerType.ANY) && REPORTED.contains(marker.steps().get(0))) {
      draft.reports(token);
    }
    String word = syntax.token(token).text();
    notes.add(
        found.isEmpty()
            ? marker + " \"" + word + "\" is no " + types + " for " + argument.role()
            : marker + " \"" + word + "\" fills " + argument.role());
    return !found.isEmpty();
  }

  /** "Repeated the country's refusal of aid": the country refuses, whoever repeats it. */
  private boolean isAnothers(Argument argument) {
    List<Argument> all = predicate.entry().arguments();
    boolean directed = all.stream().anyMatch(it -> it.role().equals(TARGET));
    boolean possessed =
        all.stream()
            .filter(it -> it.role().equals(argument.role()))
            .anyMatch(it -> it.markers().contains(POSSESSOR));
    return predicate.isNoun()
        && directed
        && possessed
        && collector.collect(predicate, POSSESSOR).stream()
            .filter(token -> DocumentView.time(syntax.sentence(), token).isEmpty())
            .anyMatch(
                token ->
                    !resolver.resolve(syntax, token, lexicon.rules().types(argument)).isEmpty());
  }

  /**
   * "Condemned the killing of a nun in Mali": the nun was killed, Mali is where; neither is whom
   * the words are against.
   */
  private boolean isOfInner(Argument argument, Marker marker) {
    if (marker.steps().size() != 2 || !argument.isFallback() || !argument.role().equals(TARGET)) {
      return false;
    }
    Marker outer = Marker.of(marker.steps().get(0));
    Marker inner = Marker.of(marker.steps().get(1));
    return collector.collect(predicate, outer).stream()
        .flatMap(
            noun ->
                lexicon.find(LexiconEntry.Kind.NOUN, syntax.lemma(noun)).stream()
                    .filter(it -> WordMatch.endsAt(syntax, noun, it.lemma())))
        .flatMap(entry -> Stream.concat(entry.arguments().stream(), lexicon.everywhere().stream()))
        .filter(it -> it.role().equals(TARGET) || it.role().equals("place"))
        .anyMatch(it -> it.markers().contains(inner));
  }

  /** In "expelled US diplomats" the diplomats are whom it befell, and not the US as well. */
  private boolean isPartOfFiller(Argument argument, Marker marker, int token) {
    if (marker.steps().size() < 2) {
      return false;
    }
    return draft.tokensOf(argument.role()).stream()
        .filter(filler -> filler != token)
        .flatMap(filler -> view.cast().at(draft.sentence(), filler).stream())
        .filter(mention -> mention.kind() != Mention.Kind.SITE)
        .anyMatch(
            mention ->
                mention.head() != token && mention.first() <= token && token < mention.last());
  }

  /** "EU leaders", "the ministers"; "the G20", which is several by itself. */
  private boolean isSeveral(Found found) {
    if (found.filler() instanceof Filler.Entity entity
        && view.cast().entity(entity.key()).type() == EntityType.INTERNATIONAL_ORGANIZATION) {
      return true;
    }
    return syntax.token(found.token()).pos().endsWith("S")
        && view.cast()
            .at(syntax.sentence().index(), found.token())
            .filter(mention -> mention.kind() == Mention.Kind.GROUP)
            .isPresent();
  }

  private boolean quote(Argument argument) {
    List<Quotation> governed = quotes.of(draft.sentence(), draft.token());
    for (Quotation quotation : governed) {
      String text = NounPhrase.quote(view.text(quotation.inner()));
      draft.add(argument.role(), new Filler.Words(text));
    }
    return !governed.isEmpty();
  }

  /** Fills the roles that a light verb names for its own arguments: "face sanctions". */
  private void lend(Support support) {
    Predicate verb =
        new Predicate(
            draft.sentence(), support.verb(), support.entry(), List.of(support.verb()), List.of());
    for (Argument argument : support.entry().arguments()) {
      if (argument.role().equals(LexiconEntry.ITSELF)) {
        continue;
      }
      for (Marker marker : argument.markers()) {
        for (int token : collector.collect(verb, marker)) {
          fill(argument, marker, token);
        }
      }
    }
  }
}
