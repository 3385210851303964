package org.dateline.claim;

import static org.dateline.claim.Modality.weaker;

import java.util.Optional;
import org.dateline.language.Dependency;

/** How a clause is put, by its own words and by the clauses above it, one after the other. */
final class ClauseModality {
  private static final int HIGHEST = 8;

  private final Syntax syntax;
  private final WordLists words;
  private final Governors governors;
  private final Circumstances circumstances;
  private final WordModality own;
  private final ContentModality content;

  ClauseModality(Syntax syntax, WordLists words, Governors governors, WordModality own) {
    this.syntax = syntax;
    this.words = words;
    this.governors = governors;
    this.circumstances = new Circumstances(syntax, words.clauses());
    this.own = own;
    this.content = new ContentModality(syntax, words, governors, own);
  }

  /** How the clause of a verb is put, by the words in it and by the clauses above. */
  Modality of(int verb) {
    Modality modality = Modality.ASSERTED;
    int at = verb;
    for (int step = 0; step < HIGHEST; step++) {
      modality = weaker(modality, weaker(own.inClause(at), circumstances.inside(at)));
      Optional<Dependency> up = syntax.up(at);
      if (syntax.clauses().isImperative(at)) {
        // "Stop your troops from attacking": whether they do is not said.
        return Modality.POSSIBLE;
      }
      if (up.isEmpty()) {
        return weaker(modality, atTop(at));
      }
      if (isThrownIn(up.get(), at)) {
        return modality;
      }
      Modality effect = governors.effect(up.get().governor(), at);
      if (effect == Modality.DENIED && isOpen(up.get().governor())) {
        return weaker(modality, whenOpen(up.get().governor()));
      }
      modality = below(up.get(), at, effect, modality);
      if (!continues(up.get(), at)) {
        return modality;
      }
      at = syntax.clauses().infinitiveBefore(at).orElse(up.get().governor());
    }
    return modality;
  }

  private Modality atTop(int verb) {
    Modality asked = syntax.clauses().asks(verb) ? Modality.POSSIBLE : Modality.ASSERTED;
    // "Biden to visit Kenya" heads a text as what is announced.
    return syntax.isInfinitive(verb) ? weaker(asked, Modality.PLANNED) : asked;
  }

  /** What becomes of a clause by the one above. */
  private Modality below(Dependency up, int at, Modality effect, Modality modality) {
    // "Urged them not to attack", "demanded that they stop attacking": they may or may not.
    boolean bidden = effect == Modality.POSSIBLE && modality == Modality.DENIED;
    Modality put = bidden && isBid(up, at) ? effect : weaker(modality, effect);
    put = weaker(put, content.asSubject(up, at));
    put = weaker(put, byRelation(up, at));
    put = weaker(put, content.asContent(up, at));
    return weaker(put, circumstances.of(up, at, own.inClause(up.governor())));
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

  /** What is left of a denial by a word that is itself denied or only may be so. */
  private Modality whenOpen(int verb) {
    return own.inClause(verb) == Modality.DENIED ? twiceDenied(verb) : Modality.POSSIBLE;
  }

  /** Whether a clause is denied itself, may be so, or bids: "stop", "must stop", "did not stop". */
  private boolean isOpen(int verb) {
    Modality modality = own.inClause(verb);
    return modality == Modality.DENIED
        || modality == Modality.POSSIBLE
        || syntax.clauses().isImperative(verb);
  }

  /**
   * Whether a clause tells what somebody is to do: an infinitive or "that they stop", of somebody
   * else.
   */
  private boolean isBid(Dependency up, int at) {
    boolean base = syntax.isInfinitive(at) || syntax.token(at).pos().matches("VBP?");
    boolean others =
        syntax.clauses().hasOwnSubject(at)
            || syntax.has(up.governor(), "obj", "iobj", "nsubj:pass");
    return base && others && up.kind().matches("xcomp|ccomp");
  }

  /** "It was turned down, he said": the saying is not turned down, nor is it wanted or possible. */
  private boolean isThrownIn(Dependency up, int at) {
    boolean beside = up.kind().equals("parataxis") && !syntax.has(at, "ccomp");
    boolean apart =
        up.kind().equals("xcomp")
            && syntax.token(at).pos().equals("VBD")
            && syntax.clauses().hasOwnSubject(at);
    return (beside || apart) && syntax.has(at, "nsubj") && governors.isReporting(at);
  }

  private Modality byRelation(Dependency up, int at) {
    boolean infinitive = syntax.isInfinitive(at);
    if (up.kind().equals("conj")) {
      return asJoined(up, at);
    }
    if (up.kind().equals("advcl") && syntax.clauses().isInverted(at)) {
      return Modality.POSSIBLE;
    }
    if (infinitive
        && up.kind().matches("dep|ccomp|parataxis")
        && syntax.clauses().hasOwnSubject(at)) {
      return Modality.PLANNED;
    }
    if (up.kind().equals("advcl") && infinitive) {
      // "Went on to attack", "used drones to attack"
      boolean done =
          syntax.children(at, "mark").stream().anyMatch(it -> syntax.word(it).equals("on"))
              || words.clauses().using().contains(syntax.lemma(up.governor()));
      return done ? Modality.ASSERTED : Modality.PLANNED;
    }
    boolean content = up.kind().equals("acl") && !up.subtype().equals("relcl") && infinitive;
    return content ? Modality.POSSIBLE : byGovernor(up, infinitive);
  }

  /** What is left of a clause that another is joined to. */
  private Modality asJoined(Dependency up, int at) {
    if (up.relation().equals("conj:negcc")) {
      return Modality.DENIED;
    }
    if (isUnderSameMark(up.governor(), at)) {
      return own.marked(up.governor());
    }
    // "Needs a new approach and to help": what the verb makes of an infinitive.
    boolean infinitive = syntax.isInfinitive(at);
    return infinitive && !syntax.isInfinitive(up.governor())
        ? governors.effectOfInfinitive(up.governor())
        : byGovernor(up, infinitive);
  }

  private Modality byGovernor(Dependency up, boolean infinitive) {
    // "Is to meet": the copula or verb "be" with an infinitive announces.
    if (infinitive && syntax.lemma(up.governor()).equals("be")) {
      return Modality.PLANNED;
    }
    // "Debated whether to meet": the parser makes "whether" the head.
    Modality head = words.modality().getOrDefault(syntax.word(up.governor()), Modality.ASSERTED);
    boolean conjunction = syntax.token(up.governor()).pos().equals("IN");
    return conjunction ? weaker(head, own.byPreposition(up)) : own.byPreposition(up);
  }

  /** "Unless Iran stops and cooperates": both are under "unless". */
  private boolean isUnderSameMark(int verb, int second) {
    return !syntax.clauses().hasOwnSubject(second)
        && syntax.token(second).pos().equals(syntax.token(verb).pos());
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
        boolean subject = base ? syntax.clauses().hasOwnSubject(at) : syntax.has(at, "nsubj");
        return !subject && !syntax.has(at, "aux");
      case "advcl":
        // "Will meet them before flying on": the flight is still to come as well.
        return up.subtype().equals("before")
            && syntax.token(at).pos().equals("VBG")
            && own.inClause(up.governor()) != Modality.DENIED;
      case "acl", "amod":
        // "Should be among the topics discussed": the copula says how the discussing is put.
        return syntax.isAmong(up.governor())
            || words.shells().contains(syntax.lemma(up.governor()))
                && syntax.has(up.governor(), "cop");
      default:
        return false;
    }
  }
}
