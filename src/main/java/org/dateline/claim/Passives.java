package org.dateline.claim;

import java.util.List;
import org.dateline.language.Sentence;

/** Which verbs are passive, their auxiliary said or left out. */
final class Passives {
  private final Syntax syntax;

  Passives(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a verb is passive, its auxiliary said or left out ("sanctions imposed by"). */
  boolean isPassive(int verb) {
    if (syntax.has(verb, "nsubj:pass", "aux:pass") || isHeadlinePassive(verb)) {
      return true;
    }
    if (!syntax.token(verb).pos().equals("VBN")) {
      return false;
    }
    String relation = syntax.relation(verb);
    return relation.equals("acl")
        || isParticipleAfterNoun(verb)
        || relation.startsWith("advcl") && !syntax.has(verb, "obj", "aux", "nsubj")
        || isApart(verb)
        || isOpening(verb)
        || sharesPassive(verb, relation);
  }

  /** "Visit postponed as strikes spread": headlines leave the auxiliary out. */
  private boolean isHeadlinePassive(int verb) {
    return syntax.sentence().kind() == Sentence.Kind.HEADLINE
        && syntax.token(verb).pos().equals("VBN")
        && syntax.relation(verb).equals("root")
        && !syntax.has(verb, "obj", "aux", "cop", "ccomp", "xcomp")
        && syntax.children(verb, "nsubj").stream().anyMatch(it -> it < verb);
  }

  /** "Founded in 1971, Y is …": a participle that opens the sentence. */
  boolean isOpening(int verb) {
    return verb == 0
        && syntax.token(verb).pos().equals("VBN")
        && !syntax.has(verb, "nsubj", "aux", "obj", "cop")
        && syntax.relation(verb).matches("amod|acl|dep|advmod|advcl.*");
  }

  /** "Y, founded in 1971 and based in Z, …" where the parser joins the participle to the name. */
  boolean isApart(int verb) {
    return syntax.token(verb).pos().equals("VBN")
        && verb > 0
        && List.of(",", "and").contains(syntax.word(verb - 1))
        && !syntax.has(verb, "nsubj", "aux", "obj", "cop")
        && syntax
            .up(verb)
            .filter(edge -> List.of("conj", "dep", "appos").contains(edge.kind()))
            .filter(edge -> edge.governor() < verb)
            .filter(edge -> syntax.token(edge.governor()).pos().startsWith("NNP"))
            .isPresent();
  }

  /** "The topics discussed", whether the parser calls that a clause or a modifier. */
  boolean isParticipleAfterNoun(int verb) {
    return syntax.token(verb).pos().equals("VBN")
        && syntax
            .up(verb)
            .filter(edge -> edge.kind().equals("amod") && edge.governor() < verb)
            .isPresent();
  }

  private boolean sharesPassive(int verb, String relation) {
    return relation.startsWith("conj")
        && !syntax.has(verb, "nsubj", "aux", "obj")
        && syntax
            .up(verb)
            .filter(edge -> edge.governor() < verb && isPassive(edge.governor()))
            .isPresent();
  }

  /** Whether a verb of speech names nobody who speaks: "it is believed". */
  boolean isImpersonal(int verb) {
    return isPassive(verb)
        && syntax.children(verb, "nsubj", "expl").stream()
            .anyMatch(it -> syntax.word(it).equals("it"));
  }
}
