package org.dateline.claim;

import java.util.List;
import org.dateline.language.Dependency;

/**
 * What a clause owes to the one around it: "until Chad withdraws" is awaited, "in the novel Chad
 * invades" is made up, "under the draft" not yet so.
 */
final class Circumstances {
  private static final List<String> HOLDERS = List.of("in", "under", "within", "throughout");

  private final Syntax syntax;
  private final ClauseWords words;

  Circumstances(Syntax syntax, ClauseWords words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** What the place or the subject of a clause makes of it. */
  Modality inside(int verb) {
    boolean drafts =
        words.drafting().contains(syntax.lemma(verb)) && !syntax.passives().isPassive(verb);
    Modality modality = drafts ? ofNouns(syntax.children(verb, "nsubj")) : Modality.ASSERTED;
    for (String holder : HOLDERS) {
      modality = Modality.weaker(modality, ofNouns(syntax.children(verb, "obl:" + holder)));
    }
    return modality;
  }

  /** What the clause above makes of one that is put in this way. */
  Modality of(Dependency up, int verb, Modality above) {
    int governor = up.governor();
    if (up.kind().matches("ccomp|xcomp|dep|obj|advcl")) {
      boolean conjunction = words.awaiting().contains(up.subtype());
      boolean later = above != Modality.ASSERTED || up.subtype().equals("until");
      if (conjunction && later && isPresent(verb)) {
        return Modality.POSSIBLE;
      }
      boolean content = !up.kind().equals("advcl");
      return content ? ofNouns(syntax.children(governor, "nsubj")) : Modality.ASSERTED;
    }
    return up.kind().equals("acl") && isWithin(governor, verb)
        ? ofNouns(List.of(governor))
        : Modality.ASSERTED;
  }

  /**
   * "A game in which Chad invades", "a draft condemning Chad"; but "a film that Chad condemned".
   */
  private boolean isWithin(int noun, int verb) {
    if (!syntax.relation(verb).equals("acl:relcl")) {
      return syntax.token(verb).pos().equals("VBG");
    }
    for (int token = noun + 1; token < verb; token++) {
      boolean held = HOLDERS.contains(syntax.word(token - 1)) && syntax.isWhWord(token);
      if (held || syntax.word(token).equals("where")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPresent(int verb) {
    List<Integer> auxiliaries = syntax.children(verb, "aux", "aux:pass", "cop");
    return auxiliaries.isEmpty()
        ? syntax.token(verb).pos().matches("VBZ|VBP")
        : syntax.token(auxiliaries.get(0)).pos().matches("VBZ|VBP");
  }

  private Modality ofNouns(List<Integer> nouns) {
    return nouns.stream().map(this::ofNoun).reduce(Modality.ASSERTED, Modality::weaker);
  }

  /** By its lemma, alone or behind the noun before it: "war game". */
  private Modality ofNoun(int noun) {
    if (!syntax.token(noun).pos().matches("NNS?|JJ")) {
      return Modality.ASSERTED;
    }
    String lemma = syntax.lemma(noun);
    String both = noun > 0 ? syntax.word(noun - 1) + " " + lemma : lemma;
    Modality alone = words.imagined().getOrDefault(lemma, Modality.ASSERTED);
    return Modality.weaker(alone, words.imagined().getOrDefault(both, Modality.ASSERTED));
  }
}
