package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.Dependency;

/** What parsers are known to join elsewhere than where it belongs. */
final class Misparses {
  private static final Set<String> SINCE = Set.of("since", "after", "before", "during");
  private static final Set<String> CLAUSES =
      Set.of("after", "as", "because", "before", "since", "when", "while");

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");

  private final Syntax syntax;

  Misparses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The direct objects of a verb, as said or as meant. */
  List<Integer> objects(int verb) {
    List<Integer> own = syntax.children(verb, "obj");
    if (!own.isEmpty()) {
      return own.stream().flatMap(this::counted).toList();
    }
    List<Integer> alone = syntax.children(verb, "iobj");
    return alone.isEmpty() ? describedByParticiple(verb) : alone;
  }

  /** "Gave an additional $2 million": the article for an object, with the sum below it. */
  private Stream<Integer> counted(int object) {
    if (!syntax.token(object).pos().equals("DT")) {
      return Stream.of(object);
    }
    List<Integer> below = new ArrayList<>(syntax.children(object, "dep"));
    syntax.children(object, "amod").forEach(it -> below.addAll(syntax.children(it, "dep")));
    return Stream.of(below.stream().filter(it -> it > object).findFirst().orElse(object));
  }

  /** "Deported four men registered as refugees": the men for the subject of the participle. */
  private List<Integer> describedByParticiple(int verb) {
    return syntax.children(verb, "dep", "ccomp", "xcomp").stream()
        .filter(it -> it > verb && syntax.token(it).pos().matches("VBN|VBG"))
        .filter(it -> !syntax.has(it, "aux", "aux:pass", "mark", "cop"))
        .flatMap(it -> syntax.children(it, "nsubj").stream().filter(who -> verb < who && who < it))
        .toList();
  }

  /** "They rallied in Paris demanding peace": the clause that says who demands, and not Paris. */
  Optional<Integer> clauseAround(int participle, int noun) {
    boolean where =
        syntax.token(participle).pos().equals("VBG")
            && syntax.token(noun).pos().startsWith("NNP")
            && !syntax.has(noun, "det:qmod", "nummod")
            && syntax.relation(noun).matches("(obl|nmod)(:.*)?")
            && syntax.children(noun, "case").stream()
                .anyMatch(it -> WHERE.contains(syntax.word(it)));
    return where
        ? syntax.path(noun).stream().filter(it -> syntax.token(it).isVerb()).findFirst()
        : Optional.empty();
  }

  /**
   * "They went on strike after bosses cut wages and sacked ten": whoever cut wages sacked ten,
   * though the parser joins the second verb to the main one. A comma before "and" parts them.
   */
  Optional<Integer> clauseJoinedAbove(int verb) {
    Optional<Dependency> up = syntax.up(verb).filter(edge -> edge.relation().equals("conj:and"));
    boolean alone =
        syntax.token(verb).pos().matches("VB[DZP]") && !syntax.clauses().hasOwnSubject(verb);
    if (up.isEmpty() || !alone || startsAfresh(verb, up.get().governor())) {
      return Optional.empty();
    }
    int main = up.get().governor();
    return syntax.edgesFrom(main).stream()
        .filter(edge -> edge.kind().equals("advcl") && CLAUSES.contains(edge.subtype()))
        .map(Dependency::dependent)
        .filter(it -> main < it && it < verb && syntax.has(it, "nsubj"))
        .filter(it -> isPast(it) == isPast(verb) && syntax.token(it).isVerb())
        .reduce((first, second) -> second);
  }

  /** Whether ", and" or "but" stands before a verb that is joined to another one. */
  private boolean startsAfresh(int verb, int main) {
    int at = verb - 1;
    while (at > main && syntax.token(at).pos().startsWith("RB")) {
      at--;
    }
    boolean and = syntax.word(at).equals("and");
    return at <= main || !and && !syntax.word(at).equals(",") || and && isComma(at - 1);
  }

  /** By its form; taggers take "attacked" for a participle before a capital letter. */
  private boolean isPast(int verb) {
    return syntax.token(verb).pos().matches("VB[DN]");
  }

  private boolean isComma(int token) {
    return syntax.word(token).equals(",");
  }

  /**
   * "The first such visit since the war that killed thousands": of nouns with a time between them,
   * the nearer one, though the parser joins the clause to the first.
   */
  Optional<Integer> nounBeforeThat(int clause, int noun) {
    for (int token = noun + 2; token < clause; token++) {
      if (syntax.word(token).matches("that|which") && syntax.token(token - 1).isNoun()) {
        int near = token - 1;
        boolean later =
            near != noun
                && syntax.isBelow(near, noun)
                && syntax.children(near, "case").stream()
                    .anyMatch(it -> SINCE.contains(syntax.word(it)));
        return later ? Optional.of(near) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
