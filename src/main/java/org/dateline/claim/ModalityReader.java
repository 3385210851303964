package org.dateline.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final WordLists words;
  private final Governors governors;
  private final Circumstances circumstances;

  ModalityReader(Syntax syntax, Lexicon lexicon, WordLists words, ArgumentCollector collector) {
    this.syntax = syntax;
    this.words = words;
    this.governors = new Governors(syntax, lexicon, collector);
    this.circumstances = new Circumstances(syntax, words.clauses());
  }

  Modality of(Predicate predicate) {
    Modality modality = Modality.ASSERTED;
    if (!predicate.isNoun()) {
      return weaker(clause(predicate.token()), ofObjects(predicate.token()));
    }
    for (int anchor : predicate.anchors()) {
      modality = weaker(modality, own(anchor, words.modality()));
      modality = weaker(modality, foretold(anchor));
      modality =
          weaker(modality, Existentials.verb(syntax, anchor).map(this::clause).orElse(modality));
      if (syntax.has(anchor, "cop")) {
        modality = weaker(modality, inClause(anchor));
      }
    }
    for (Support support : predicate.supports()) {
      Modality effect = support.entry().effect().orElse(Modality.ASSERTED);
      modality = weaker(modality, weaker(effect, clause(support.verb())));
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
        .reduce(Modality.ASSERTED, ModalityReader::weaker);
  }

  /**
   * "A war could follow", "may trigger a war": there is none yet. "An attack may have killed two"
   * does not say so, nor does what is denied.
   */
  private Modality awaited(int noun, Dependency up) {
    int verb = up.governor();
    // In "signed a deal to end the war" the deal is what is signed before it may end anything.
    boolean own = syntax.up(noun).filter(it -> it.governor() == verb).isPresent();
    boolean subject = own && up.kind().equals("nsubj");
    boolean brought =
        up.kind().equals("obj") && words.clauses().bringing().contains(syntax.lemma(verb))
            || words.clauses().bringing().contains(syntax.lemma(verb) + " " + up.subtype());
    boolean perfect =
        syntax.children(verb, "aux").stream().anyMatch(it -> syntax.lemma(it).equals("have"));
    if (perfect || !subject && !brought || syntax.word(noun).equals(syntax.word(verb))) {
      return Modality.ASSERTED;
    }
    Modality clause = clause(verb);
    if (clause == Modality.DENIED && !brought) {
      // "An attack would not be easy": there is none, "an attack did not succeed": there was one.
      boolean modal =
          syntax.children(verb, "aux").stream()
              .anyMatch(it -> words.modals().containsKey(syntax.word(it)));
      return modal ? Modality.POSSIBLE : Modality.ASSERTED;
    }
    return clause;
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
      modality = weaker(modality, circumstances.inside(at));
      Optional<Dependency> up = syntax.up(at);
      if (syntax.isImperative(at)) {
        // "Stop your troops from attacking": whether they do is not said.
        return Modality.POSSIBLE;
      }
      if (up.isEmpty()) {
        // "Biden to visit Kenya" heads a text as what is announced.
        Modality asked = syntax.asks(at) ? Modality.POSSIBLE : Modality.ASSERTED;
        modality = weaker(modality, asked);
        return syntax.isInfinitive(at) ? weaker(modality, Modality.PLANNED) : modality;
      }
      if (isThrownIn(up.get(), at)) {
        return modality;
      }
      Modality effect = governors.effect(up.get().governor(), at);
      if (effect == Modality.DENIED && isOpen(up.get().governor())) {
        return weaker(modality, whenOpen(up.get().governor()));
      }
      boolean bidden = effect == Modality.POSSIBLE && modality == Modality.DENIED;
      // "Urged them not to attack", "demanded that they stop attacking": they may or may not.
      modality = bidden && isBid(up.get(), at) ? effect : weaker(modality, effect);
      modality = weaker(modality, asSubject(up.get(), at));
      modality = weaker(modality, byRelation(up.get(), at));
      modality = weaker(modality, asContent(up.get(), at));
      modality = weaker(modality, circumstances.of(up.get(), at, inClause(up.get().governor())));
      if (!continues(up.get(), at)) {
        return modality;
      }
      at = syntax.infinitiveBefore(at).orElse(up.get().governor());
    }
    return modality;
  }

  /**
   * "Did not rule out attacking", "did not stop attacking": neither said nor denied. "Did not
   * hesitate to attack": attacked.
   */
  private Modality twiceDenied(int verb) {
    boolean done =
        words.clauses().affirmed().contains(syntax.lemma(verb))
            && syntax.children(verb, "aux").stream().anyMatch(it -> syntax.word(it).equals("did"));
    return done ? Modality.ASSERTED : Modality.POSSIBLE;
  }

  private Modality inClause(int verb) {
    Modality modality = own(verb, words.modality());
    if (modality == Modality.DENIED && isForbidden(verb)) {
      modality = Modality.POSSIBLE;
    }
    for (int auxiliary : syntax.children(verb, "aux")) {
      modality =
          weaker(modality, words.modals().getOrDefault(syntax.word(auxiliary), Modality.ASSERTED));
    }
    for (int subject : syntax.children(verb, "nsubj")) {
      modality = weaker(modality, ofNobody(subject));
    }
    return modality;
  }

  /** "Must not attack", "may not attack": whether it does is not said. */
  private boolean isForbidden(int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(it -> words.clauses().bidding().contains(syntax.word(it)));
  }

  /** What is left of a denial by a word that is itself denied or only may be so. */
  private Modality whenOpen(int verb) {
    return inClause(verb) == Modality.DENIED ? twiceDenied(verb) : Modality.POSSIBLE;
  }

  /** Whether a clause is denied itself, may be so, or bids: "stop", "must stop", "did not stop". */
  private boolean isOpen(int verb) {
    Modality modality = inClause(verb);
    return modality == Modality.DENIED
        || modality == Modality.POSSIBLE
        || syntax.isImperative(verb);
  }

  /**
   * Whether a clause tells what somebody is to do: an infinitive or "that they stop", of somebody
   * else.
   */
  private boolean isBid(Dependency up, int at) {
    boolean base = syntax.isInfinitive(at) || syntax.token(at).pos().matches("VBP?");
    boolean others =
        syntax.hasOwnSubject(at) || syntax.has(up.governor(), "obj", "iobj", "nsubj:pass");
    return base && others && up.kind().matches("xcomp|ccomp");
  }

  /** "Giving aid would help", "freeing them is the goal": what is said of a doing is not done. */
  private Modality asSubject(Dependency up, int at) {
    boolean gerund = up.kind().matches("[cn]subj") && syntax.token(at).pos().equals("VBG");
    if (!gerund || syntax.isGerundNoun(at)) {
      return Modality.ASSERTED;
    }
    int above = up.governor();
    boolean modal =
        syntax.children(above, "aux").stream()
            .anyMatch(it -> words.modals().containsKey(syntax.word(it)));
    Modality meant = modal ? Modality.POSSIBLE : Modality.ASSERTED;
    return syntax.token(above).isNoun()
        ? weaker(meant, governors.effectOfInfinitive(above))
        : meant;
  }

  /** "Nobody", "no country", "neither". */
  private Modality ofNobody(int noun) {
    boolean none = syntax.children(noun, "det", "cc:preconj").stream().anyMatch(this::isNo);
    Modality word = words.clauses().nobody().getOrDefault(syntax.word(noun), Modality.ASSERTED);
    return none ? Modality.DENIED : word;
  }

  /** "Attacked nobody", "met with no one". */
  private Modality ofObjects(int verb) {
    return syntax.children(verb, "obj", "iobj", "obl:with").stream()
        .map(this::ofNobody)
        .filter(Modality.DENIED::equals)
        .reduce(Modality.ASSERTED, ModalityReader::weaker);
  }

  /** What is made of a clause that is the content of a word above which says nothing for sure. */
  private Modality asContent(Dependency up, int at) {
    int governor = up.governor();
    if (syntax.token(governor).isNoun()) {
      return up.kind().matches("ccomp|acl") && !syntax.isGapped(governor, at)
          ? ofCarrier(governor)
          : Modality.ASSERTED;
    }
    Modality modality = Modality.ASSERTED;
    if (up.kind().equals("ccomp") && governors.isReporting(governor)) {
      boolean said = inClause(governor) == Modality.ASSERTED && !syntax.isImpersonal(governor);
      boolean factive = words.clauses().factive().contains(syntax.lemma(governor));
      modality = said || factive ? Modality.ASSERTED : Modality.POSSIBLE;
    }
    if (syntax.isInfinitive(at) && up.kind().matches("xcomp|ccomp|advcl")) {
      modality =
          syntax.children(governor, "obj", "nsubj:pass").stream()
              .filter(noun -> noun < at)
              .map(governors::effectOfInfinitive)
              .reduce(modality, ModalityReader::weaker);
    }
    return modality;
  }

  /** "No evidence that", "reports that … are false", "dismissed the claim that". */
  private Modality ofCarrier(int noun) {
    Modality modality = own(noun, words.modality());
    Optional<Dependency> up = syntax.up(noun);
    if (up.isPresent() && up.get().kind().matches("nsubj|obj")) {
      int governor = up.get().governor();
      modality = weaker(modality, governors.effect(governor, noun));
      boolean exists = syntax.lemma(governor).matches("be|have|see|find|offer|provide|show");
      modality = exists ? weaker(modality, inClause(governor)) : modality;
    }
    return modality == Modality.ASSERTED ? modality : weaker(Modality.POSSIBLE, modality);
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
    return (beside || apart) && syntax.has(at, "nsubj") && governors.isReporting(at);
  }

  private Modality byRelation(Dependency up, int at) {
    boolean infinitive = syntax.isInfinitive(at);
    if (up.relation().equals("conj:negcc")) {
      return Modality.DENIED;
    }
    if (up.kind().equals("conj") && isUnderSameMark(up.governor(), at)) {
      return marked(up.governor());
    }
    if (up.kind().equals("conj") && infinitive && !syntax.isInfinitive(up.governor())) {
      // "Needs a new approach and to help": what the verb makes of an infinitive.
      return governors.effectOfInfinitive(up.governor());
    }
    if (up.kind().equals("advcl") && syntax.isInverted(at)) {
      return Modality.POSSIBLE;
    }
    if (infinitive && up.kind().matches("dep|ccomp|parataxis") && syntax.hasOwnSubject(at)) {
      return Modality.PLANNED;
    }
    if (up.kind().equals("advcl") && infinitive) {
      // "Went on to attack", "used drones to attack"
      boolean done =
          syntax.children(at, "mark").stream().anyMatch(it -> syntax.word(it).equals("on"))
              || words.clauses().using().contains(syntax.lemma(up.governor()));
      return done ? Modality.ASSERTED : Modality.PLANNED;
    }
    if (up.kind().equals("acl") && !up.subtype().equals("relcl") && infinitive) {
      return Modality.POSSIBLE;
    }
    // "Is to meet": the copula or verb "be" with an infinitive announces.
    boolean announces = infinitive && syntax.lemma(up.governor()).equals("be");
    // "Debated whether to meet": the parser makes "whether" the head.
    Modality head = words.modality().getOrDefault(syntax.word(up.governor()), Modality.ASSERTED);
    boolean conjunction = syntax.token(up.governor()).pos().equals("IN");
    Modality above = conjunction ? weaker(head, byPreposition(up)) : byPreposition(up);
    return announces ? Modality.PLANNED : above;
  }

  /** "Unless Iran stops and cooperates": both are under "unless". */
  private boolean isUnderSameMark(int verb, int second) {
    return !syntax.hasOwnSubject(second)
        && syntax.token(second).pos().equals(syntax.token(verb).pos());
  }

  private Modality marked(int verb) {
    return syntax.children(verb, "mark").stream()
        .map(mark -> words.modality().getOrDefault(syntax.word(mark), Modality.ASSERTED))
        .reduce(Modality.ASSERTED, ModalityReader::weaker);
  }

  private boolean continues(Dependency up, int at) {
    switch (up.kind()) {
      case "xcomp":
        return true;
      case "ccomp":
        return !governors.isReporting(up.governor());
      case "conj":
        // "Is expected to attend and (to) speak": the base form has no subject but the first's.
        boolean base = syntax.token(at).pos().equals("VB");
        boolean own = base ? syntax.hasOwnSubject(at) : syntax.has(at, "nsubj");
        return !own && !syntax.has(at, "aux");
      case "advcl":
        // "Will meet them before flying on": the flight is still to come as well.
        return up.subtype().equals("before")
            && syntax.token(at).pos().equals("VBG")
            && inClause(up.governor()) != Modality.DENIED;
      case "acl", "amod":
        // "Should be among the topics discussed": the copula says how the discussing is put.
        return syntax.isAmong(up.governor())
            || words.shells().contains(syntax.lemma(up.governor()))
                && syntax.has(up.governor(), "cop");
      default:
        return false;
    }
  }

  /** Whichever of two says less. */
  static Modality weaker(Modality one, Modality other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
