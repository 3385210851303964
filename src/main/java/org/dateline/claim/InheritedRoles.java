package org.dateline.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what is said of an act the roles of that act: who agrees to lend Ghana money agrees with
 * Ghana, who refuses to lift the blockade of Gaza refuses Gaza. Which roles these are, the lexicon
 * says for each class.
 */
final class InheritedRoles {
  private static final String DEED = "deed";

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final List<Draft> drafts;
  private final Set<Draft> settled = new HashSet<>();

  /**
   * @param drafts those of one sentence
   */
  InheritedRoles(Syntax syntax, Lexicon lexicon, List<Draft> drafts) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.drafts = drafts;
  }

  /** Gives every draft what it inherits, the inner ones first. */
  void settle() {
    drafts.forEach(this::settle);
  }

  private void settle(Draft draft) {
    List<Argument> arguments = lexicon.rules().inherits().getOrDefault(draft.type(), List.of());
    if (!settled.add(draft)) {
      return;
    }
    for (Argument argument : arguments) {
      for (Marker marker : argument.markers()) {
        inherit(draft, argument.role(), marker.steps().get(0), marker.steps().get(1));
      }
    }
  }

  private void inherit(Draft draft, String role, String topic, String innerRole) {
    for (int token : topics(draft, topic)) {
      Optional<Draft> inner = act(token).filter(it -> it != draft);
      inner.ifPresent(this::settle);
      if (inner.filter(it -> it.has(innerRole)).isEmpty()) {
        continue;
      }
      if (role.equals(innerRole)) {
        // What the act's own entry says of its words holds before a guess along a path.
        draft.drop(role, it -> it != token && syntax.isBelow(it, token));
      }
      if (!draft.has(role)) {
        draft.inherit(role, inner.get(), innerRole);
      }
    }
  }

  /**
   * A deed is a topic in the words of a verb: "refused to pay", but not "refused the payment". In
   * "rejected the result, saying he would sue" the suit is not what was rejected.
   */
  private List<Integer> topics(Draft draft, String topic) {
    return draft.tokensOf(topic.equals(DEED) ? "topic" : topic).stream()
        .filter(it -> !topic.equals(DEED) || syntax.token(it).isVerb())
        .filter(it -> !syntax.relation(it).startsWith("advcl") || syntax.isInfinitive(it))
        .toList();
  }

  /** The act that a word stands for: its own, the one that it carries, the one that it changes. */
  private Optional<Draft> act(int token) {
    return drafts.stream()
        .filter(it -> it.predicate().filter(act -> act.tokens().contains(token)).isPresent())
        .findFirst()
        .or(() -> governed(token));
  }

  private Optional<Draft> governed(int token) {
    boolean plain =
        lexicon.find(LexiconEntry.Kind.OPERATOR, syntax.lemma(token)).isEmpty()
            && lexicon.find(LexiconEntry.Kind.LIGHT_VERB, syntax.lemma(token)).isEmpty();
    if (plain) {
      return Optional.empty();
    }
    List<Integer> below = syntax.children(token, "obj", "xcomp", "ccomp");
    return drafts.stream()
        .filter(it -> it.predicate().filter(act -> isAmong(below, act)).isPresent())
        .findFirst();
  }

  private static boolean isAmong(List<Integer> tokens, Predicate act) {
    return act.tokens().stream().anyMatch(tokens::contains);
  }
}
