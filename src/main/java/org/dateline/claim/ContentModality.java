package org.dateline.claim;

import static org.dateline.claim.Modality.weaker;

import java.util.Optional;
import org.dateline.language.Dependency;

/** What is made of a clause by the word whose content or subject it is. */
final class ContentModality {
  private final Syntax syntax;
  private final WordLists words;
  private final Governors governors;
  private final WordModality own;

  ContentModality(Syntax syntax, WordLists words, Governors governors, WordModality own) {
    this.syntax = syntax;
    this.words = words;
    this.governors = governors;
    this.own = own;
  }

  /** "Giving aid would help", "freeing them is the goal": what is said of a doing is not done. */
  Modality asSubject(Dependency up, int at) {
    boolean gerund = up.kind().matches("[cn]subj") && syntax.token(at).pos().equals("VBG");
    if (!gerund || syntax.isGerundNoun(at)) {
      return Modality.ASSERTED;
    }
    int above = up.governor();
    boolean modal = own.hasModal(above);
    Modality meant = modal ? Modality.POSSIBLE : Modality.ASSERTED;
    return syntax.token(above).isNoun()
        ? weaker(meant, governors.effectOfInfinitive(above))
        : meant;
  }

  /** What is made of a clause that is the content of a word above which says nothing for sure. */
  Modality asContent(Dependency up, int at) {
    int governor = up.governor();
    if (syntax.token(governor).isNoun()) {
      return up.kind().matches("ccomp|acl") && !syntax.clauses().isGapped(governor, at)
          ? ofCarrier(governor)
          : Modality.ASSERTED;
    }
    Modality modality = Modality.ASSERTED;
    if (up.kind().equals("ccomp") && governors.isReporting(governor)) {
      boolean said =
          own.inClause(governor) == Modality.ASSERTED && !syntax.passives().isImpersonal(governor);
      boolean factive = words.clauses().factive().contains(syntax.lemma(governor));
      modality = said || factive ? Modality.ASSERTED : Modality.POSSIBLE;
    }
    if (syntax.isInfinitive(at) && up.kind().matches("xcomp|ccomp|advcl")) {
      modality =
          syntax.children(governor, "obj", "nsubj:pass").stream()
              .filter(noun -> noun < at)
              .map(governors::effectOfInfinitive)
              .reduce(modality, Modality::weaker);
    }
    return modality;
  }

  /** "No evidence that", "reports that … are false", "dismissed the claim that". */
  private Modality ofCarrier(int noun) {
    Modality modality = own.own(noun);
    Optional<Dependency> up = syntax.up(noun);
    if (up.isPresent() && up.get().kind().matches("nsubj|obj")) {
      int governor = up.get().governor();
      modality = weaker(modality, governors.effect(governor, noun));
      boolean exists = words.clauses().existing().contains(syntax.lemma(governor));
      modality = exists ? weaker(modality, own.inClause(governor)) : modality;
    }
    return modality == Modality.ASSERTED ? modality : weaker(Modality.POSSIBLE, modality);
  }
}
