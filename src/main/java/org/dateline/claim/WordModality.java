package org.dateline.claim;

import static org.dateline.claim.Modality.weaker;

import java.util.Map;
import org.dateline.language.Dependency;

/** How a predicate is put by the words that stand with it: negation, modals, adjectives, nobody. */
final class WordModality {
  private static final String[] OWN = {
    "advmod", "amod", "det", "mark", "neg", "cc:preconj", "aux", "case"
  };

  private final Syntax syntax;
  private final WordLists words;

  WordModality(Syntax syntax, WordLists words) {
    this.syntax = syntax;
    this.words = words;
  }

  Modality inClause(int verb) {
    Modality modality = own(verb);
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

  /** Whether a modal verb stands with a verb: "could follow". */
  boolean hasModal(int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(it -> words.modals().containsKey(syntax.word(it)));
  }

  /** "Must not attack", "may not attack": whether it does is not said. */
  private boolean isForbidden(int verb) {
    return syntax.children(verb, "aux").stream()
        .anyMatch(it -> words.clauses().bidding().contains(syntax.word(it)));
  }

  /** "Nobody", "no country", "neither". */
  private Modality ofNobody(int noun) {
    boolean none = syntax.children(noun, "det", "cc:preconj").stream().anyMatch(this::isNo);
    Modality word = words.clauses().nobody().getOrDefault(syntax.word(noun), Modality.ASSERTED);
    return none ? Modality.DENIED : word;
  }

  /** "Attacked nobody", "met with no one". */
  Modality ofObjects(int verb) {
    return syntax.children(verb, "obj", "iobj", "obl:with").stream()
        .map(this::ofNobody)
        .filter(Modality.DENIED::equals)
        .reduce(Modality.ASSERTED, Modality::weaker);
  }

  private boolean isNo(int determiner) {
    return words.modality().get(syntax.word(determiner)) == Modality.DENIED;
  }

  Modality own(int token) {
    Map<String, Modality> effects = words.modality();
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

  Modality marked(int verb) {
    return syntax.children(verb, "mark").stream()
        .map(mark -> words.modality().getOrDefault(syntax.word(mark), Modality.ASSERTED))
        .reduce(Modality.ASSERTED, Modality::weaker);
  }

  Modality byPreposition(Dependency up) {
    String preposition = up.subtype().replace('_', ' ');
    boolean split = syntax.token(up.governor()).pos().matches("RB|IN");
    String phrase = split ? syntax.word(up.governor()) + " " + preposition : preposition;
    return words.modality().getOrDefault(phrase, Modality.ASSERTED);
  }
}
