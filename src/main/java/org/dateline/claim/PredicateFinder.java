package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.entity.Mention;
import org.dateline.language.Dependency;

/** Finds the words of a sentence that the lexicon knows, and the entry that each fires. */
final class PredicateFinder {
  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;
  private final SupportFinder supports;

  PredicateFinder(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
    this.supports = new SupportFinder(lexicon, words);
  }

  /**
   * The predicates of a sentence in order; for one word several, the most demanding first, where
   * several entries may be meant.
   */
  List<Predicate> find(Syntax syntax, ArgumentCollector collector, Consumer<MatchTrace> trace) {
    List<Predicate> found = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      Optional<LexiconEntry.Kind> kind = kind(syntax, token);
      if (kind.isPresent() && !isName(syntax, token)) {
        found.addAll(at(syntax, token, kind.get(), collector, trace));
      }
    }
    return shareSupports(syntax, found);
  }

  private List<Predicate> at(
      Syntax syntax,
      int token,
      LexiconEntry.Kind kind,
      ArgumentCollector collector,
      Consumer<MatchTrace> trace) {
    List<Predicate> found = new ArrayList<>();
    for (LexiconEntry entry : entries(syntax, token, kind)) {
      boolean here =
          entry.kind() == LexiconEntry.Kind.VERB
              ? WordMatch.startsAt(syntax, token, entry)
              : WordMatch.endsAt(syntax, token, entry.lemma());
      if (here) {
        Predicate predicate = predicate(syntax, token, entry);
        Optional<String> refusal =
            refusal(predicate, collector, syntax)
                .or(() -> refusalOfClass(predicate, collector, syntax));
        if (refusal.isEmpty()) {
          found.add(predicate);
        } else {
          trace.accept(MatchTrace.refused(predicate, syntax, refusal.get()));
        }
      }
    }
    return found;
  }

  /** A gerund may be meant as a noun: "fighting in Sudan". */
  private List<LexiconEntry> entries(Syntax syntax, int token, LexiconEntry.Kind kind) {
    List<LexiconEntry> entries = new ArrayList<>(lexicon.find(kind, syntax.lemma(token)));
    if (syntax.token(token).pos().equals("VBG")) {
      List<LexiconEntry> nouns = lexicon.find(LexiconEntry.Kind.NOUN, syntax.word(token));
      entries.addAll(syntax.isGerundNoun(token) ? 0 : entries.size(), nouns);
    }
    return entries;
  }

  private Predicate predicate(Syntax syntax, int token, LexiconEntry entry) {
    int sentence = syntax.sentence().index();
    if (entry.kind() == LexiconEntry.Kind.VERB) {
      List<Integer> words = WordMatch.tokens(syntax, token, entry);
      return new Predicate(sentence, token, entry, words, List.of());
    }
    if (entry.kind() == LexiconEntry.Kind.ADJECTIVE) {
      return new Predicate(sentence, token, entry, List.of(token), List.of());
    }
    List<Integer> anchors = supports.anchors(syntax, token);
    return new Predicate(sentence, token, entry, anchors, supports.supports(syntax, anchors));
  }

  private Optional<LexiconEntry.Kind> kind(Syntax syntax, int token) {
    String pos = syntax.token(token).pos();
    String relation = syntax.relation(token);
    if (syntax.token(token).isVerb()) {
      boolean modifies =
          relation.matches("amod|compound") && !syntax.passives().isParticipleAfterNoun(token);
      return modifies ? Optional.empty() : Optional.of(LexiconEntry.Kind.VERB);
    }
    if (syntax.token(token).isNoun()) {
      return standsBeforeNoun(syntax, token)
          ? Optional.empty()
          : Optional.of(LexiconEntry.Kind.NOUN);
    }
    boolean predicative = pos.startsWith("JJ") && syntax.has(token, "cop", "nsubj");
    return predicative ? Optional.of(LexiconEntry.Kind.ADJECTIVE) : Optional.empty();
  }

  /** "Sanctions relief", "war crimes": not the event itself; but "summit event" is. */
  private boolean standsBeforeNoun(Syntax syntax, int token) {
    return syntax
        .up(token)
        .filter(edge -> edge.kind().equals("compound") && edge.governor() > token)
        .filter(edge -> !words.carriers().contains(syntax.lemma(edge.governor())))
        .isPresent();
  }

  private boolean isName(Syntax syntax, int token) {
    Optional<Mention> mention = view.cast().at(syntax.sentence().index(), token);
    return mention
        .map(Mention::kind)
        .filter(kind -> kind == Mention.Kind.NAME || kind == Mention.Kind.DEMONYM)
        .isPresent();
  }

  /** Which of its conditions keeps an entry from firing. */
  static Optional<String> refusal(Predicate predicate, ArgumentCollector collector, Syntax syntax) {
    for (Condition condition : predicate.entry().requires()) {
      if (!holds(predicate, condition, collector, syntax)) {
        return Optional.of("it requires " + condition.markers() + " " + condition.lemmas());
      }
    }
    for (Condition condition : predicate.entry().forbids()) {
      if (holds(predicate, condition, collector, syntax)) {
        return Optional.of("it forbids " + condition.markers() + " " + condition.lemmas());
      }
    }
    return Optional.empty();
  }

  private Optional<String> refusalOfClass(
      Predicate predicate, ArgumentCollector collector, Syntax syntax) {
    String type = predicate.entry().type().orElse("");
    return lexicon.rules().forbids().getOrDefault(type, List.of()).stream()
        .filter(condition -> holds(predicate, condition, collector, syntax))
        .findFirst()
        .map(condition -> type + " forbids " + condition.markers() + " " + condition.lemmas());
  }

  private static boolean holds(
      Predicate predicate, Condition condition, ArgumentCollector collector, Syntax syntax) {
    for (Marker marker : condition.markers()) {
      List<Integer> tokens = new ArrayList<>(collector.collect(predicate, marker));
      tokens.addAll(collector.measured(tokens));
      if (marker.steps().equals(List.of("modifier")) && !condition.lemmas().isEmpty()) {
        tokens.addAll(syntax.children(predicate.token(), "amod", "compound"));
      }
      for (int token : tokens) {
        if (condition.lemmas().isEmpty() || isNamed(syntax, token, condition)) {
          return true;
        }
      }
    }
    return false;
  }

  /** By its lemma, its word, the two words that it ends, or a word of its name: "Hurricane Ian". */
  private static boolean isNamed(Syntax syntax, int token, Condition condition) {
    String before = token > 0 ? syntax.word(token - 1) : "";
    return condition.lemmas().contains(syntax.lemma(token))
        || condition.lemmas().contains(syntax.word(token))
        || condition.lemmas().contains(before + " " + syntax.lemma(token))
        || syntax.gerundBefore(token).filter(condition.lemmas()::contains).isPresent()
        || syntax.token(token).pos().startsWith("NNP")
            && syntax.children(token, "compound").stream()
                .anyMatch(it -> condition.lemmas().contains(syntax.word(it)));
  }

  /**
   * Parsers like to join "sanctions against X and support for Y" below X. A noun of an event that
   * is coordinated with a name inside another such noun's phrase is carried by what carries that.
   */
  private List<Predicate> shareSupports(Syntax syntax, List<Predicate> found) {
    List<Predicate> shared = new ArrayList<>();
    for (Predicate predicate : found) {
      shared.add(
          predicate.isNoun() && predicate.supports().isEmpty()
              ? withSupports(predicate, syntax, found)
              : predicate);
    }
    return shared;
  }

  private Predicate withSupports(Predicate predicate, Syntax syntax, List<Predicate> found) {
    Optional<Integer> name =
        syntax
            .up(predicate.token())
            .filter(edge -> edge.kind().equals("conj"))
            .map(Dependency::governor)
            .filter(governor -> isName(syntax, governor));
    Set<String> inside = Set.of("nmod", "obl");
    return name.flatMap(syntax::up)
        .filter(edge -> inside.contains(edge.kind()))
        .flatMap(
            edge ->
                found.stream()
                    .filter(other -> other.isNoun() && other.anchors().contains(edge.governor()))
                    .findFirst())
        .map(
            other ->
                new Predicate(
                    predicate.sentence(),
                    predicate.token(),
                    predicate.entry(),
                    predicate.anchors(),
                    other.supports()))
        .orElse(predicate);
  }
}
