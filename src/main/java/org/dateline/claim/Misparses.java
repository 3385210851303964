package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What parsers are known to join elsewhere than where it belongs. */
final class Misparses {
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
            && syntax.relation(noun).matches("(obl|nmod)(:.*)?")
            && syntax.children(noun, "case").stream()
                .anyMatch(it -> WHERE.contains(syntax.word(it)));
    return where
        ? syntax.path(noun).stream().filter(it -> syntax.token(it).isVerb()).findFirst()
        : Optional.empty();
  }
}
