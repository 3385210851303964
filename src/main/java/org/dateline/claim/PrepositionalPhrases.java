package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Dependency;

/** Finds what stands behind a preposition of a verb or noun, wherever the parser hung it. */
final class PrepositionalPhrases {
  private static final Set<String> KINDS = Set.of("obl", "nmod", "advcl");

  private final Syntax syntax;
  private final VerbArguments verbs;
  private final ClauseWords words;

  /**
   * @param words which verbs take a preposition behind their object, and which nouns are venues
   */
  PrepositionalPhrases(Syntax syntax, VerbArguments verbs, ClauseWords words) {
    this.syntax = syntax;
    this.verbs = verbs;
    this.words = words;
  }

  List<Integer> behind(int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Dependency edge : syntax.edgesFrom(token)) {
      boolean kind = KINDS.contains(edge.kind());
      boolean here = edge.subtype().equals(preposition) || isIndirectQuestion(edge, preposition);
      boolean taken = edge.kind().equals("nmod") && takerOf(token, preposition) >= 0;
      if (kind
          && here
          && !taken
          && !found.contains(edge.dependent())
          && !syntax.isWhWord(edge.dependent())) {
        found.add(edge.dependent());
      }
    }
    for (int object : syntax.children(token, "obj")) {
      if (takerOf(object, preposition) == token) {
        found.addAll(syntax.children(object, "nmod:" + preposition));
      }
    }
    found.addAll(belowTimes(token, preposition));
    found.addAll(belowPartners(token, preposition));
    found.addAll(belowVenues(token, preposition));
    found.removeIf(it -> preposition.equals("with") && syntax.isAbsolute(it));
    return found.stream().distinct().toList();
  }

  /** The verb that a phrase behind its object belongs to: "blamed the attack on"; -1 if none. */
  private int takerOf(int noun, String preposition) {
    return syntax
        .up(noun)
        .filter(edge -> edge.kind().equals("obj"))
        .map(Dependency::governor)
        .filter(verb -> words.taking().contains(syntax.lemma(verb) + " " + preposition))
        .orElse(-1);
  }

  /** In "meet on Thursday in Minsk" the parser may hang the place below the day. */
  private List<Integer> belowTimes(int token, String preposition) {
    return syntax.edgesFrom(token).stream()
        .filter(edge -> !edge.extra() && edge.kind().equals("obl"))
        .filter(edge -> DocumentView.time(syntax.sentence(), edge.dependent()).isPresent())
        .flatMap(edge -> syntax.children(edge.dependent(), "nmod:" + preposition).stream())
        .filter(below -> DocumentView.time(syntax.sentence(), below).isEmpty())
        .toList();
  }

  /** In "filed a suit in a court against X" the parser may hang X below the court. */
  private List<Integer> belowVenues(int token, String preposition) {
    return syntax.children(token, "obl:in", "nmod:in", "obl:at", "nmod:at").stream()
        .filter(venue -> words.venues().contains(syntax.lemma(venue)))
        .flatMap(venue -> syntax.children(venue, "nmod:" + preposition).stream())
        .filter(below -> preposition.equals("against"))
        .toList();
  }

  /** In "met with X in Minsk" the parser may hang the place below X, who is named already. */
  private List<Integer> belowPartners(int verb, String preposition) {
    if (!preposition.matches("in|at") || !syntax.token(verb).isVerb()) {
      return List.of();
    }
    return syntax.children(verb, "obl:with").stream()
        .filter(person -> syntax.token(person).pos().startsWith("NNP") && verbs.isPerson(person))
        .flatMap(person -> syntax.children(person, "nmod:" + preposition).stream())
        .filter(place -> syntax.token(place).pos().startsWith("NNP") && place > verb)
        .toList();
  }

  /** "Conferred on how to end it". */
  private boolean isIndirectQuestion(Dependency edge, String preposition) {
    return edge.kind().equals("advcl")
        && syntax.has(edge.dependent(), "advmod", "obj")
        && syntax.children(edge.dependent(), "mark").stream()
            .anyMatch(
                mark ->
                    syntax.word(mark).equals(preposition)
                        && mark + 1 < syntax.size()
                        && syntax.isWhWord(mark + 1));
  }
}
