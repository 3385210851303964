package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The one matcher: finds the predicates that the lexicon knows and fills their roles along the
 * dependencies. It knows no word and no class by name.
 */
final class FrameMatcher {
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
    RoleFilling.Reading reading =
        new RoleFilling.Reading(view, lexicon, quotes, syntax, collector, resolver);
    Map<Integer, Draft> drafts = new TreeMap<>();
    for (Predicate predicate : finder.find(syntax, collector, trace)) {
      Draft before = drafts.get(predicate.token());
      if (before == null || !suffices(before)) {
        List<String> notes = new ArrayList<>();
        Optional<Draft> draft = new RoleFilling(reading, predicate, notes).fill();
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
