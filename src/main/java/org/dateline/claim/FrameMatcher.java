package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Quotation;

/**
 * The one matcher: finds the predicates that the lexicon knows and fills their roles along the
 * dependencies. It knows no word and no class by name.
 */
final class FrameMatcher {
  private static final Marker QUOTE = Marker.of("quote");
  private static final Marker THAT = Marker.of("that");
  private static final Marker SUBJECT = Marker.of("subject");
  private static final Marker POSSESSOR = Marker.of("poss");
  private static final String TARGET = "target";
  private static final Set<String> REPORTED = Set.of("that", "ing", "of");

  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;
  private final QuoteIndex quotes;
  private final FillerResolver resolver;
  private final PredicateFinder finder;
  private final Modifiers modifiers;
  private final Consumer<MatchTrace> trace;

  FrameMatcher(
      DocumentView view,
      Lexicon lexicon,
      WordLists words,
      QuoteIndex quotes,
      Consumer<MatchTrace> trace) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
    this.quotes = quotes;
    this.resolver = new FillerResolver(view, lexicon, words);
    this.finder = new PredicateFinder(view, lexicon, words);
    this.modifiers = new Modifiers(view, words);
    this.trace = trace;
  }

  /** The drafts of a sentence, in order of their words. */
  List<Draft> match(Syntax syntax) {
    ArgumentCollector collector = collector(syntax);
    Map<Integer, Draft> drafts = new TreeMap<>();
    for (Predicate predicate : finder.find(syntax, collector, trace)) {
      Draft before = drafts.get(predicate.token());
      if (before == null || !suffices(before)) {
        List<String> notes = new ArrayList<>();
        Optional<Draft> draft = fill(predicate, syntax, collector, notes);
        draft
            .filter(it -> before == null || suffices(it))
            .ifPresent(it -> drafts.put(it.token(), it));
        String word = syntax.token(predicate.token()).text();
        boolean fired = draft.filter(this::suffices).isPresent();
        trace.accept(
            new MatchTrace(predicate.sentence(), word, predicate.entry().name(), fired, notes));
      }
    }
    new InheritedRoles(syntax, lexicon, List.copyOf(drafts.values())).settle();
    return withoutCarriers(List.copyOf(drafts.values()));
  }

  ArgumentCollector collector(Syntax syntax) {
    VerbArguments verbs = new VerbArguments(syntax, view.cast(), words);
    return new ArgumentCollector(syntax, verbs, modifiers, quotes, lexicon, words.clauses());
  }

  private boolean suffices(Draft draft) {
    return lexicon.rules().suffices(draft);
  }

  private Optional<Draft> fill(
      Predicate predicate, Syntax syntax, ArgumentCollector collector, List<String> notes) {
    Draft draft = new Draft(predicate);
    Set<String> taken = new HashSet<>();
    List<Argument> arguments = new ArrayList<>(predicate.entry().arguments());
    arguments.addAll(lexicon.everywhere());
    for (Argument argument : arguments) {
      if (argument.isFallback() && draft.has(argument.role()) && !isOwner(draft, argument)) {
        continue;
      }
      boolean filled = fill(draft, argument, syntax, collector, taken, notes);
      if (argument.required() && !filled) {
        notes.add("nothing is stated without " + argument);
        return Optional.empty();
      }
    }
    for (Support support : predicate.supports()) {
      lend(draft, support, syntax, collector, notes);
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
  private boolean isOwner(Draft draft, Argument argument) {
    return argument.markers().stream().allMatch(Marker::isOwners)
        && draft.fillers(argument.role()).stream()
            .allMatch(
                filler ->
                    filler instanceof Filler.Entity entity
                        && view.cast().entity(entity.key()).type().isSite());
  }

  private boolean fill(
      Draft draft,
      Argument argument,
      Syntax syntax,
      ArgumentCollector collector,
      Set<String> taken,
      List<String> notes) {
    boolean filled = false;
    Predicate predicate = draft.predicate().orElseThrow();
    List<FillerType> types = lexicon.rules().types(argument);
    for (Marker marker : argument.markers()) {
      if (marker.equals(QUOTE)) {
        filled |= quote(draft, argument);
        continue;
      }
      if (isOfInner(predicate, argument, marker, syntax, collector)) {
        continue;
      }
      if (marker.equals(SUBJECT) && isAnothers(predicate, argument, syntax, collector)) {
        continue;
      }
      for (int token : collector.collect(predicate, marker)) {
        boolean other =
            marker.equals(THAT) && filled || resolver.isOtherEvent(syntax, token, types);
        if (!other
            && !isPartOfFiller(draft, argument, marker, token)
            && DocumentView.time(syntax.sentence(), token).isEmpty()
            && !taken.contains(marker + " " + token)
            && fill(draft, argument, syntax, token, marker, notes)) {
          filled = true;
          taken.add(marker + " " + token);
        }
      }
    }
    return filled;
  }

  private boolean fill(
      Draft draft, Argument argument, Syntax syntax, int token, Marker marker, List<String> notes) {
    List<FillerType> types = lexicon.rules().types(argument);
    if (types.contains(FillerType.EVENT)) {
      for (int each : syntax.coordinated(token)) {
        draft.link(new Draft.Link(argument.role(), draft.sentence(), each));
      }
      return false;
    }
    List<Found> found = resolver.resolve(syntax, token, types);
    found.forEach(each -> draft.add(argument.role(), each));
    found.stream()
        .filter(each -> isSeveral(syntax, each))
        .forEach(each -> draft.several(each.filler()));
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
  private boolean isAnothers(
      Predicate predicate, Argument argument, Syntax syntax, ArgumentCollector collector) {
    List<Argument> all = predicate.entry().arguments();
    boolean directed = all.stream().anyMatch(it -> it.role().equals("target"));
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
  private boolean isOfInner(
      Predicate predicate,
      Argument argument,
      Marker marker,
      Syntax syntax,
      ArgumentCollector collector) {
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
  private boolean isPartOfFiller(Draft draft, Argument argument, Marker marker, int token) {
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
  private boolean isSeveral(Syntax syntax, Found found) {
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

  private boolean quote(Draft draft, Argument argument) {
    List<Quotation> governed = quotes.of(draft.sentence(), draft.token());
    for (Quotation quotation : governed) {
      String text = NounPhrase.quote(view.text(quotation.inner()));
      draft.add(argument.role(), new Filler.Words(text));
    }
    return !governed.isEmpty();
  }

  /** Fills the roles that a light verb names for its own arguments: "face sanctions". */
  private void lend(
      Draft draft,
      Support support,
      Syntax syntax,
      ArgumentCollector collector,
      List<String> notes) {
    Predicate verb =
        new Predicate(
            draft.sentence(), support.verb(), support.entry(), List.of(support.verb()), List.of());
    for (Argument argument : support.entry().arguments()) {
      if (argument.role().equals(LexiconEntry.ITSELF)) {
        continue;
      }
      for (Marker marker : argument.markers()) {
        for (int token : collector.collect(verb, marker)) {
          fill(draft, argument, syntax, token, marker, notes);
        }
      }
    }
  }

  /** "Signed a deal" is one agreement: the noun's, which the verb carries. */
  private List<Draft> withoutCarriers(List<Draft> drafts) {
    Set<String> carrying = new HashSet<>();
    for (Draft draft : drafts) {
      Predicate predicate = draft.predicate().orElseThrow();
      if (suffices(draft)) {
        predicate.supports().forEach(it -> carrying.add(it.verb() + " " + draft.type()));
      }
    }
    return withoutTopics(
        drafts.stream()
            .filter(draft -> !carrying.contains(draft.token() + " " + draft.type()))
            .toList());
  }

  /**
   * "Thanked them for their support" is one act of support: the verb's, whose topic the noun is.
   */
  private static List<Draft> withoutTopics(List<Draft> drafts) {
    Set<String> topics = new HashSet<>();
    for (Draft draft : drafts) {
      draft.tokensOf("topic").forEach(it -> topics.add(it + " " + draft.type()));
    }
    return drafts.stream()
        .filter(draft -> !topics.contains(draft.token() + " " + draft.type()))
        .toList();
  }
}
