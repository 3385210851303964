package org.dateline.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;

/**
 * Reads how a predicate is put: by its own negation, modals and adjectives, by the verb that
 * carries it, and by the operators above. A noun that is taken to exist ("the invasion") is touched
 * only by what stands with itself.
 */
final class ModalityReader {
  private static final int HIGHEST = 8;
  private static final String[] OWN = {
    "advmod", "amod", "det", "mark", "neg", "cc:preconj", "aux", "case"
  };

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final WordLists words;
  private final ArgumentCollector collector;

  ModalityReader(Syntax syntax, Lexicon lexicon, WordLists words, ArgumentCollector collector) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.words = words;
    this.collector = collector;
  }

  Modality of(Predicate predicate) {
    Modality modality = Modality.ASSERTED;
    if (!predicate.isNoun()) {
      return clause(predicate.token());
    }
    for (int anchor : predicate.anchors()) {
      modality = weaker(modality, own(anchor, words.modality()));
    }
    for (Support support : predicate.supports()) {
      Modality effect = support.entry().effect().orElse(Modality.ASSERTED);
      modality = weaker(modality, weaker(effect, clause(support.verb())));
    }
    modality = weaker(modality, byPreposition(predicate.anchors()));
    boolean takenToExist = predicate.anchors().stream().anyMatch(syntax::isDefinite);
    return takenToExist ? modality : weaker(modality, governed(predicate));
  }

  /** What operators make of a noun that they govern: "called for talks". */
  private Modality governed(Predicate noun) {
    Modality modality = Modality.ASSERTED;
    for (int anchor : noun.anchors()) {
      for (Dependency edge : syntax.edgesTo(anchor)) {
        if (edge.governor() != Dependency.ROOT && !noun.anchors().contains(edge.governor())) {
          modality = weaker(modality, effect(edge.governor(), anchor));
        }
      }
    }
    return modality;
  }

  /** "Ahead of the summit" has none yet, "instead of talks" none at all. */
  private Modality byPreposition(List<Integer> anchors) {
    Modality modality = Modality.ASSERTED;
    for (int anchor : anchors) {
      Optional<Dependency> up = syntax.up(anchor);
      if (up.isPresent() && !anchors.contains(up.get().governor())) {
        modality = weaker(modality, byPreposition(up.get()));
      }
    }
    return modality;
  }

  private Modality byPreposition(Dependency up) {
    String preposition = up.subtype().replace('_', ' ');
    boolean split = syntax.token(up.governor()).pos().matches("RB|IN");
    String phrase = split ? syntax.word(up.governor()) + " " + preposition : preposition;
    return words.modality().getOrDefault(phrase, Modality.ASSERTED);
  }

  /** How the clause of a verb is put, by the words in it and by the clauses above. */
  Modality clause(int verb) {
    Modality modality = Modality.ASSERTED;
    int at = verb;
    for (int step = 0; step < HIGHEST; step++) {
      modality = weaker(modality, inClause(at));
      Optional<Dependency> up = syntax.up(at);
      if (up.isEmpty()) {
        // "Biden to visit Kenya" heads a text as what is announced.
        Modality asked = syntax.asks(at) ? Modality.POSSIBLE : Modality.ASSERTED;
        modality = weaker(modality, asked);
        return syntax.isInfinitive(at) ? weaker(modality, Modality.PLANNED) : modality;
      }
      if (isThrownIn(up.get(), at)) {
        return modality;
      }
      modality = weaker(modality, effect(up.get().governor(), at));
      modality = weaker(modality, byRelation(up.get(), at));
      if (!continues(up.get(), at)) {
        return modality;
      }
      at = up.get().governor();
    }
    return modality;
  }

  private Modality inClause(int verb) {
    Modality modality = own(verb, words.modality());
    for (int auxiliary : syntax.children(verb, "aux")) {
      modality =
          weaker(modality, words.modals().getOrDefault(syntax.word(auxiliary), Modality.ASSERTED));
    }
    for (int subject : syntax.children(verb, "nsubj")) {
      boolean none =
          syntax.children(subject, "det", "cc:preconj").stream().anyMatch(it -> isNo(it));
      modality = none ? Modality.DENIED : modality;
    }
    return modality;
  }

  private boolean isNo(int determiner) {
    return words.modality().get(syntax.word(determiner)) == Modality.DENIED;
  }

  private Modality own(int token, Map<String, Modality> effects) {
    Modality modality = Modality.ASSERTED;
    for (int child : syntax.children(token, OWN)) {
      modality = weaker(modality, effects.getOrDefault(syntax.word(child), Modality.ASSERTED));
      // "No longer", "yet to": what two words together make of it.
      String next = child + 1 < syntax.size() ? syntax.word(child + 1) : "";
      String both = child > 0 ? syntax.word(child - 1) + " " + syntax.word(child) : "";
      modality = weaker(modality, effects.getOrDefault(both, Modality.ASSERTED));
      modality =
          weaker(
              modality, effects.getOrDefault(syntax.word(child) + " " + next, Modality.ASSERTED));
    }
    return modality;
  }

  /** "It was turned down, he said": the saying is not turned down, nor is it wanted or possible. */
  private boolean isThrownIn(Dependency up, int at) {
    boolean beside = up.kind().equals("parataxis") && !syntax.has(at, "ccomp");
    boolean apart =
        up.kind().equals("xcomp")
            && syntax.token(at).pos().equals("VBD")
            && syntax.hasOwnSubject(at);
    return (beside || apart) && syntax.has(at, "nsubj") && isReporting(at);
  }

  private Modality byRelation(Dependency up, int at) {
    boolean infinitive = syntax.isInfinitive(at);
    if (up.kind().equals("advcl") && syntax.isInverted(at)) {
      return Modality.POSSIBLE;
    }
    if (infinitive && up.kind().matches("dep|ccomp|parataxis") && syntax.hasOwnSubject(at)) {
      return Modality.PLANNED;
    }
    if (up.kind().equals("advcl") && infinitive) {
      return Modality.PLANNED;
    }
    if (up.kind().equals("acl") && !up.subtype().equals("relcl") && infinitive) {
      return Modality.POSSIBLE;
    }
    // "Is to meet": the copula or verb "be" with an infinitive announces.
    boolean announces = infinitive && syntax.lemma(up.governor()).equals("be");
    return announces ? Modality.PLANNED : byPreposition(up);
  }

  private boolean continues(Dependency up, int at) {
    switch (up.kind()) {
      case "xcomp":
        return true;
      case "ccomp":
        return !isReporting(up.governor());
      case "conj":
        return !syntax.has(at, "nsubj", "aux");
      case "acl", "amod":
        // "Should be among the topics discussed": the copula says how the discussing is put.
        return syntax.isAmong(up.governor())
            || words.shells().contains(syntax.lemma(up.governor()))
                && syntax.has(up.governor(), "cop");
      default:
        return false;
    }
  }

  private boolean isReporting(int verb) {
    return lexicon.find(LexiconEntry.Kind.VERB, syntax.lemma(verb)).stream()
        .flatMap(entry -> entry.arguments().stream())
        .anyMatch(argument -> argument.role().equals("content"));
  }

  /** What a word above makes of what it governs, where this is what it governs. */
  private Modality effect(int governor, int governed) {
    Modality modality = Modality.ASSERTED;
    for (LexiconEntry.Kind kind : Set.of(LexiconEntry.Kind.OPERATOR, wordKind(governor))) {
      for (LexiconEntry entry : lexicon.find(kind, syntax.lemma(governor))) {
        Optional<Modality> effect = lexicon.rules().effect(entry);
        if (effect.isPresent() && governs(entry, governor, governed)) {
          modality = weaker(modality, effect.get());
        }
      }
    }
    return modality;
  }

  private LexiconEntry.Kind wordKind(int token) {
    return syntax.token(token).isVerb() ? LexiconEntry.Kind.VERB : LexiconEntry.Kind.NOUN;
  }

  private boolean governs(LexiconEntry entry, int governor, int governed) {
    if (!WordMatch.startsAt(syntax, governor, entry)) {
      return false;
    }
    Predicate above =
        new Predicate(syntax.sentence().index(), governor, entry, List.of(governor), List.of());
    if (PredicateFinder.refusal(above, collector, syntax).isPresent()) {
      return false;
    }
    boolean operator = entry.kind() == LexiconEntry.Kind.OPERATOR;
    return entry.arguments().stream()
        .filter(
            argument ->
                operator
                    ? argument.role().equals(LexiconEntry.GOVERNS)
                    : lexicon.rules().types(argument).contains(FillerType.ANY))
        .flatMap(argument -> argument.markers().stream())
        .filter(marker -> marker.steps().size() == 1)
        .flatMap(marker -> collector.collect(above, marker).stream())
        .anyMatch(token -> token == governed || syntax.hiddenObject(governed) == token);
  }

  /** Whichever of two says less. */
  static Modality weaker(Modality one, Modality other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
