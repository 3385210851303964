package org.dateline.claim;

import static org.dateline.claim.Modality.weaker;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Dependency;

/**
 * Reads how a predicate is put: by its own negation, modals and adjectives, by the verb that
 * carries it, and by the operators above. A noun that is taken to exist ("the invasion") is touched
 * only by what stands with itself.
 */
final class ModalityReader {
  private final Syntax syntax;
  private final WordLists words;
  private final Governors governors;
  private final WordModality own;
  private final ClauseModality clauses;

  ModalityReader(Syntax syntax, Lexicon lexicon, WordLists words, ArgumentCollector collector) {
    this.syntax = syntax;
    this.words = words;
    this.governors = new Governors(syntax, lexicon, collector);
    this.own = new WordModality(syntax, words);
    this.clauses = new ClauseModality(syntax, words, governors, own);
  }

  Modality of(Predicate predicate) {
    Modality modality = Modality.ASSERTED;
    if (!predicate.isNoun()) {
      return weaker(clauses.of(predicate.token()), own.ofObjects(predicate.token()));
    }
    for (int anchor : predicate.anchors()) {
      modality = weaker(modality, own.own(anchor));
      modality = weaker(modality, foretold(anchor));
      if (Forthcoming.isToBeDone(syntax, anchor)) {
        modality = weaker(modality, Modality.PLANNED);
      }
      modality =
          weaker(modality, Existentials.verb(syntax, anchor).map(clauses::of).orElse(modality));
      if (syntax.has(anchor, "cop")) {
        modality = weaker(modality, own.inClause(anchor));
      }
    }
    for (Support support : predicate.supports()) {
      Modality effect = support.entry().effect().orElse(Modality.ASSERTED);
      modality = weaker(modality, weaker(effect, clauses.of(support.verb())));
    }
    modality = weaker(modality, byPreposition(predicate.anchors()));
    boolean takenToExist = predicate.anchors().stream().anyMatch(syntax::isDefinite);
    return takenToExist ? modality : weaker(modality, governed(predicate, modality));
  }

  /** What operators make of a noun that they govern: "called for talks". */
  private Modality governed(Predicate noun, Modality own) {
    Modality modality = Modality.ASSERTED;
    for (int anchor : noun.anchors()) {
      for (Dependency edge : syntax.edgesTo(anchor)) {
        if (edge.governor() != Dependency.ROOT && !noun.anchors().contains(edge.governor())) {
          modality = weaker(modality, governors.effect(edge.governor(), anchor));
          // "An upcoming meeting may help": what it is called itself says more.
          boolean open = own == Modality.ASSERTED;
          modality = open ? weaker(modality, awaited(anchor, edge)) : modality;
        }
      }
    }
    return modality;
  }

  /** "The talks are unlikely", "a visit is planned": what an adjective says of its subject. */
  private Modality foretold(int noun) {
    return syntax.edgesTo(noun).stream()
        .filter(edge -> edge.kind().equals("nsubj") && edge.governor() != Dependency.ROOT)
        .filter(edge -> !syntax.token(edge.governor()).isNoun())
        .map(edge -> governors.effect(edge.governor(), noun))
        .reduce(Modality.ASSERTED, Modality::weaker);
  }

  /**
   * "A war could follow", "may trigger a war": there is none yet. "An attack may have killed two"
   * does not say so, nor does what is denied.
   */
  private Modality awaited(int noun, Dependency up) {
    int verb = up.governor();
    // In "signed a deal to end the war" the deal is what is signed before it may end anything.
    boolean direct = syntax.up(noun).filter(it -> it.governor() == verb).isPresent();
    boolean subject = direct && up.kind().equals("nsubj");
    boolean brought =
        up.kind().equals("obj") && words.clauses().bringing().contains(syntax.lemma(verb))
            || words.clauses().bringing().contains(syntax.lemma(verb) + " " + up.subtype());
    boolean perfect =
        syntax.children(verb, "aux").stream().anyMatch(it -> syntax.lemma(it).equals("have"));
    if (perfect || !subject && !brought || syntax.word(noun).equals(syntax.word(verb))) {
      return Modality.ASSERTED;
    }
    Modality clause = clauses.of(verb);
    if (clause == Modality.DENIED && !brought) {
      // "An attack would not be easy": there is none, "an attack did not succeed": there was one.
      return own.hasModal(verb) ? Modality.POSSIBLE : Modality.ASSERTED;
    }
    return clause;
  }

  /** "Ahead of the summit" has none yet, "instead of talks" none at all. */
  private Modality byPreposition(List<Integer> anchors) {
    Modality modality = Modality.ASSERTED;
    for (int anchor : anchors) {
      Optional<Dependency> up = syntax.up(anchor);
      if (up.isPresent() && !anchors.contains(up.get().governor())) {
        modality = weaker(modality, own.byPreposition(up.get()));
      }
    }
    return modality;
  }

  /** How the clause of a verb is put, by the words in it and by the clauses above. */
  Modality clause(int verb) {
    return clauses.of(verb);
  }
}
