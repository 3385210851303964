package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;

/** What kind of clause a verb heads, and where the parser hung it. */
final class Clauses {
  private final Syntax syntax;

  Clauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a verb is finite by its form, without a subject of its own. */
  boolean isFiniteAlone(int verb) {
    return syntax.token(verb).pos().matches("VBD|VBZ|VBP") && !syntax.has(verb, "nsubj", "mark");
  }

  /** Whether the parser took "he said support" for the subject of "would grow". */
  boolean isThrownSubject(int verb) {
    return syntax
            .up(verb)
            .filter(edge -> edge.kind().equals("csubj") && edge.governor() > verb)
            .isPresent()
        && syntax.has(verb, "nsubj", "csubj")
        && syntax.children(verb, "mark", "nsubj").stream().noneMatch(syntax::isWhWord);
  }

  /**
   * What "saying" reports in "X issued a note saying roads would close", where the parser made all
   * before "would" the subject.
   */
  Optional<Integer> thrownInto(int verb) {
    if (!syntax.token(verb).pos().equals("VBG")
        || syntax.relation(verb).matches("ccomp|xcomp|csubj")) {
      return Optional.empty();
    }
    return syntax.path(verb).stream()
        .filter(it -> it < verb && (isThrownSubject(it) || isLooseBefore(it)))
        .flatMap(it -> syntax.up(it).stream())
        .map(Dependency::governor)
        .filter(head -> head > verb && !hasVerbBetween(verb, head))
        .findFirst();
  }

  /** Whether a clause hangs loosely before a finite verb that lacks its subject. */
  private boolean isLooseBefore(int verb) {
    return syntax.has(verb, "nsubj")
        && syntax
            .up(verb)
            .filter(edge -> edge.kind().equals("dep") && edge.governor() > verb)
            .filter(edge -> isFinite(edge.governor()) && !syntax.has(edge.governor(), "nsubj"))
            .isPresent();
  }

  private boolean hasVerbBetween(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (syntax.token(token).isVerb()
          && syntax.up(token).filter(it -> it.governor() == to).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb hangs loosely on another one, behind that one's object. */
  boolean isBehindObject(int clause, int verb) {
    boolean loose =
        syntax
            .up(clause)
            .filter(edge -> edge.relation().equals("dep") && edge.governor() == verb)
            .isPresent();
    return loose
        && isFinite(clause)
        && !syntax.has(clause, "nsubj", "mark")
        && syntax.children(verb, "obj").stream().anyMatch(it -> verb < it && it < clause);
  }

  /** Whether a whole clause without a conjunction stands before a verb and its subject. */
  boolean isBareClauseBefore(int clause, int verb) {
    return syntax.relation(clause).equals("advcl")
        && isFinite(clause)
        && syntax.has(clause, "nsubj")
        && !syntax.has(clause, "mark", "case")
        && !isInverted(clause)
        && syntax.children(verb, "nsubj").stream().anyMatch(it -> clause < it && it < verb);
  }

  private boolean isFinite(int verb) {
    return syntax.token(verb).pos().matches("VB[DPZ]") || syntax.has(verb, "aux", "cop");
  }

  /** Whether an auxiliary stands before the subject: "had they known", "did they know". */
  boolean isInverted(int verb) {
    List<Integer> subjects = syntax.children(verb, "nsubj");
    return syntax.children(verb, "aux").stream()
        .anyMatch(aux -> subjects.stream().anyMatch(subject -> aux < subject && subject < verb));
  }

  /** Whether a semicolon parts two clauses: neither is then what the other one reports. */
  boolean isCutOff(int one, int other) {
    for (int token = Math.min(one, other); token < Math.max(one, other); token++) {
      if (syntax.word(token).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause asks if something is so: an inverted one before a question mark. */
  boolean asks(int verb) {
    boolean wh = false;
    for (int token = 0; token < verb; token++) {
      wh |= syntax.isWhWord(token);
    }
    return !wh && syntax.word(syntax.size() - 1).equals("?") && isInverted(verb);
  }

  /** Whether a clause bids: it begins with the bare form of its verb, or with "do not". */
  boolean isImperative(int verb) {
    int first = verb;
    while (first > 0 && syntax.word(first - 1).matches("do|not|n't|n’t|please")) {
      first--;
    }
    boolean begins = first == 0 || syntax.token(first - 1).pos().matches("``|''");
    return syntax.token(verb).pos().equals("VB")
        && begins
        && syntax.sentence().kind() == Sentence.Kind.BODY
        && syntax.relation(verb).matches("root|ccomp|parataxis|dep")
        && !syntax.has(verb, "nsubj", "csubj", "expl", "mark", "cop");
  }

  /** Whether a verb has a subject in the basic tree, not only by control, and not after "for". */
  boolean hasOwnSubject(int verb) {
    boolean marked =
        syntax.children(verb, "mark").stream().anyMatch(it -> syntax.word(it).equals("for"));
    return !marked
        && syntax.edgesFrom(verb).stream()
            .anyMatch(edge -> edge.kind().equals("nsubj") && !edge.extra());
  }

  /**
   * In "is expected to attend and to speak" parsers may join "speak" with "expected": the
   * infinitive that it belongs with.
   */
  Optional<Integer> infinitiveBefore(int infinitive) {
    return syntax
        .up(infinitive)
        .filter(edge -> edge.kind().equals("conj") && syntax.isInfinitive(infinitive))
        .filter(edge -> !syntax.isInfinitive(edge.governor()))
        .flatMap(
            edge ->
                syntax.children(edge.governor(), "xcomp").stream()
                    .filter(it -> it < infinitive && syntax.isInfinitive(it))
                    .reduce((first, second) -> second));
  }

  /** Whether a clause behind a noun lacks what the noun stands for: "the claim that he made". */
  boolean isGapped(int noun, int clause) {
    if (!syntax.relation(clause).equals("acl:relcl")) {
      return false;
    }
    boolean that = noun + 1 < syntax.size() && syntax.word(noun + 1).equals("that");
    boolean subject =
        syntax.children(clause, "nsubj").stream().anyMatch(it -> it > noun && !syntax.isWhWord(it));
    boolean complete =
        syntax.has(clause, "aux:pass", "cop", "ccomp", "xcomp")
            || syntax.children(clause, "obj").stream()
                .anyMatch(it -> it != noun && !syntax.isWhWord(it));
    return !that || !subject || !complete;
  }
}
