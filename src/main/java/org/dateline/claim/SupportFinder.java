package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;

/** Finds the light verbs that carry a noun, also through nouns without a sense of their own. */
final class SupportFinder {
  private final Lexicon lexicon;
  private final WordLists words;

  SupportFinder(Lexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The noun and the nouns above it that only carry it: "round" of "a round of talks". */
  List<Integer> anchors(Syntax syntax, int noun) {
    List<Integer> anchors = new ArrayList<>(List.of(noun));
    Optional<Dependency> up = syntax.up(noun);
    while (up.isPresent() && carries(syntax, up.get()) && !anchors.contains(up.get().governor())) {
      anchors.add(up.get().governor());
      up = syntax.up(up.get().governor());
    }
    return anchors;
  }

  private boolean carries(Syntax syntax, Dependency edge) {
    String governor = syntax.lemma(edge.governor());
    boolean through = edge.relation().equals("nmod:of") || edge.relation().equals("nmod:in");
    return through && words.transparent().contains(governor)
        || edge.relation().equals("compound") && words.carriers().contains(governor);
  }

  /** The light verbs that carry a noun with these anchors. */
  List<Support> supports(Syntax syntax, List<Integer> anchors) {
    Set<Support> supports = new LinkedHashSet<>();
    for (int anchor : anchors) {
      for (Dependency edge : syntax.edgesTo(anchor)) {
        if (edge.governor() != Dependency.ROOT && syntax.token(edge.governor()).isVerb()) {
          above(syntax, edge).ifPresent(supports::add);
        }
      }
      for (int participle : syntax.children(anchor, "acl")) {
        if (syntax.token(participle).pos().equals("VBN")) {
          light(syntax, participle, false).ifPresent(supports::add);
        }
      }
    }
    return List.copyOf(supports);
  }

  private Optional<Support> above(Syntax syntax, Dependency edge) {
    int verb = edge.governor();
    switch (edge.kind()) {
      case "obj":
        return leavesItAlone(syntax, edge) ? Optional.empty() : light(syntax, verb, false);
      case "nsubj":
        if (isFartherAntecedent(syntax, edge) || isForPurpose(syntax, edge)) {
          return Optional.empty();
        }
        boolean passive = edge.subtype().equals("pass") || syntax.passives().isPassive(verb);
        return light(syntax, verb, !passive);
      case "obl":
      case "nmod":
        return prepositional(syntax, verb, edge.subtype());
      default:
        return Optional.empty();
    }
  }

  /**
   * "Rejected the sanctions" is about sanctions that there are, and that others imposed; "cancelled
   * the meeting" is not.
   */
  private boolean leavesItAlone(Syntax syntax, Dependency edge) {
    return syntax.isDefinite(edge.dependent())
        && lexicon.find(LexiconEntry.Kind.VERB, syntax.lemma(edge.governor())).stream()
            .anyMatch(entry -> lexicon.rules().effect(entry).isPresent());
  }

  /** In "the war or the unrest that shook X" only the noun before "that" is its subject. */
  private static boolean isFartherAntecedent(Syntax syntax, Dependency edge) {
    return edge.extra()
        && syntax.relation(edge.governor()).equals("acl:relcl")
        && syntax.children(edge.governor(), "nsubj").stream()
            .anyMatch(it -> it > edge.dependent() && it < edge.governor() && !syntax.isWhWord(it));
  }

  /** In "held talks to end the war" the talks are held whether or not they end anything. */
  private boolean isForPurpose(Syntax syntax, Dependency edge) {
    return edge.extra()
        && syntax.isInfinitive(edge.governor())
        && syntax
            .up(edge.dependent())
            .filter(up -> up.kind().equals("obj"))
            .filter(up -> light(syntax, up.governor(), false).isPresent())
            .isPresent();
  }

  private Optional<Support> light(Syntax syntax, int verb, boolean occurrence) {
    return entries(syntax, verb)
        .filter(entry -> isOccurrence(entry) == occurrence)
        .filter(entry -> WordMatch.startsAt(syntax, verb, entry))
        .map(entry -> new Support(verb, entry))
        .findFirst();
  }

  private Optional<Support> prepositional(Syntax syntax, int verb, String preposition) {
    Optional<Support> phrasal =
        entries(syntax, verb)
            .filter(entry -> endsIn(syntax, verb, entry, preposition))
            .map(entry -> new Support(verb, entry))
            .findFirst();
    boolean through =
        syntax.children(verb, "obj").stream()
            .anyMatch(object -> words.transparent().contains(syntax.lemma(object)));
    return phrasal.isEmpty() && through && preposition.equals("in")
        ? light(syntax, verb, false)
        : phrasal;
  }

  /** "Take part in", "sit down for": the last word is the preposition before the noun. */
  private static boolean endsIn(Syntax syntax, int verb, LexiconEntry entry, String preposition) {
    List<String> lemma = entry.lemma();
    if (lemma.size() < 2 || !lemma.get(lemma.size() - 1).equals(preposition)) {
      return false;
    }
    return lemma.subList(1, lemma.size() - 1).stream()
        .allMatch(
            word ->
                syntax.edgesFrom(verb).stream()
                    .anyMatch(edge -> syntax.word(edge.dependent()).equals(word)));
  }

  private java.util.stream.Stream<LexiconEntry> entries(Syntax syntax, int verb) {
    return lexicon.find(LexiconEntry.Kind.LIGHT_VERB, syntax.lemma(verb)).stream();
  }

  private static boolean isOccurrence(LexiconEntry entry) {
    return !entry.argumentsFor(LexiconEntry.ITSELF).isEmpty();
  }
}
