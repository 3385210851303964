package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Questions that the matcher asks of one sentence's tokens and dependencies. */
final class Syntax {
  private static final int FAR = 12;

  private final Sentence sentence;
  private final DependencyGraph graph;
  private final Clauses clauses;
  private final Passives passives;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.dependencies();
    this.clauses = new Clauses(this);
    this.passives = new Passives(this);
  }

  Clauses clauses() {
    return clauses;
  }

  Passives passives() {
    return passives;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The lemma in lower case; of a noun taken for a name, as a common noun would have it. */
  String lemma(int index) {
    String lemma = sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    boolean plural = token(index).pos().equals("NNPS") && lemma.endsWith("s");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The word in lower case. */
  String word(int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  boolean isWhWord(int index) {
    return token(index).pos().startsWith("W");
  }

  /** Dependents by one of these relations, with or without their subtype, in order of the text. */
  List<Integer> children(int token, String... relations) {
    List<String> wanted = List.of(relations);
    return graph.from(token).stream()
        .filter(edge -> wanted.contains(edge.relation()) || wanted.contains(edge.kind()))
        .map(Dependency::dependent)
        .filter(child -> child != token)
        .distinct()
        .sorted()
        .toList();
  }

  boolean has(int token, String... relations) {
    return !children(token, relations).isEmpty();
  }

  List<Dependency> edgesFrom(int token) {
    return graph.from(token);
  }

  List<Dependency> edgesTo(int token) {
    return graph.to(token);
  }

  /**
   * The token's edge in the basic tree; of a gerund that the parser took for a modifier ("accused
   * of attacking Syria"), the edge that it should have.
   */
  Optional<Dependency> up(int token) {
    int object = hiddenObject(token);
    if (object < 0) {
      return graph.head(token).filter(edge -> edge.governor() != Dependency.ROOT);
    }
    return graph
        .head(object)
        .filter(edge -> edge.governor() != Dependency.ROOT)
        .map(edge -> new Dependency(edge.governor(), token, "advcl:" + edge.subtype(), true));
  }

  /**
   * The object of a gerund that the parser took for a modifier of it: between a preposition and a
   * name, or behind "of". -1 where there is none.
   */
  int hiddenObject(int token) {
    boolean between =
        token > 0
            && token + 1 < size()
            && token(token).pos().equals("VBG")
            && token(token - 1).pos().equals("IN");
    if (!between) {
      return -1;
    }
    return graph
        .head(token)
        .filter(edge -> edge.relation().equals("amod"))
        .map(Dependency::governor)
        .filter(noun -> isBareUntil(token, noun))
        .filter(noun -> token(noun).pos().startsWith("NNP") || word(token - 1).equals("of"))
        .orElse(-1);
  }

  /** The lemma of a gerund between a preposition and its object: "for sending weapons". */
  Optional<String> gerundBefore(int noun) {
    for (int token : children(noun, "amod")) {
      boolean behind = token > 0 && token + 1 == noun && token(token - 1).pos().equals("IN");
      if (behind && token(token).pos().equals("VBG")) {
        return Optional.of(lemma(token));
      }
    }
    return Optional.empty();
  }

  /** Whether at most two nouns or adjectives stand between: "attacking army bases". */
  private boolean isBareUntil(int gerund, int noun) {
    boolean near = gerund < noun && noun - gerund < 4;
    for (int between = gerund + 1; near && between < noun; between++) {
      near = token(between).pos().matches("NN.*|JJ");
    }
    return near;
  }

  /** The relation of the token's edge in the basic tree; "root" where there is none. */
  String relation(int token) {
    return up(token).map(Dependency::relation).orElse("root");
  }

  /** The tokens from here to the root, itself first. */
  List<Integer> path(int token) {
    List<Integer> path = new ArrayList<>();
    Optional<Integer> at = Optional.of(token);
    while (at.isPresent() && !path.contains(at.get())) {
      path.add(at.get());
      at = up(at.get()).map(Dependency::governor);
    }
    return path;
  }

  /** Whether one token is below the other in the basic tree, or the same. */
  boolean isBelow(int token, int ancestor) {
    return path(token).contains(ancestor);
  }

  int[] extent(int token) {
    return graph.extent(token);
  }

  /** Whether a gerund has an article or a possessive as only nouns have: "Russia's shelling". */
  boolean isGerundNoun(int verb) {
    return has(verb, "det") || !possessors(verb).isEmpty();
  }

  /** Whoever stands before a noun or gerund with "'s", or as "its". */
  List<Integer> possessors(int noun) {
    List<Integer> possessors = new ArrayList<>(children(noun, "nmod:poss"));
    for (int subject : children(noun, "nsubj")) {
      if (children(subject, "case").stream().anyMatch(it -> token(it).pos().equals("POS"))) {
        possessors.add(subject);
      }
    }
    return possessors;
  }

  /**
   * "…, with Kenya and Chad opposed", "…, with Kenya saying": they take no part in what is told.
   */
  boolean isAbsolute(int noun) {
    int first = relation(noun).startsWith("conj") ? up(noun).orElseThrow().governor() : noun;
    int with = children(first, "case").stream().findFirst().orElse(-1);
    if (with < 1 || !word(with - 1).equals(",")) {
      return false;
    }
    int token = with + 1;
    while (token < size() && token(token).pos().matches("DT|NN.*|JJ|CC|CD|POS|PRP\\$")) {
      token++;
    }
    return token < size()
        && token(token).pos().matches("VB[DGN]")
        && token(token - 1).pos().startsWith("NN");
  }

  /** Whether a verb follows "to". */
  boolean isInfinitive(int verb) {
    return children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"));
  }

  /**
   * The heads of the names that a headline lists instead of joining them by "and": "Chad, Niger
   * sign treaty". Parsers take the second for another name of the first.
   */
  List<Integer> headlineList(int verb) {
    if (!token(verb).pos().matches("VB[PZD]?") || token(size() - 1).pos().equals(".")) {
      return List.of();
    }
    int end = verb;
    while (end > 0 && token(end - 1).pos().matches("TO|MD|RB")) {
      end--;
    }
    List<Integer> heads = new ArrayList<>();
    for (int token = 0; token < end; token++) {
      boolean last = token + 1 == end || word(token + 1).equals(",");
      if (!word(token).equals(",") && !token(token).pos().startsWith("NNP")) {
        return List.of();
      }
      if (last && !word(token).equals(",")) {
        heads.add(token);
      }
    }
    return heads.size() > 1 ? heads : List.of();
  }

  /** A token and what is coordinated with it by "and". */
  List<Integer> coordinated(int token) {
    Set<Integer> all = new LinkedHashSet<>();
    all.add(token);
    for (Dependency edge : graph.from(token)) {
      if (edge.relation().equals("conj:and") && edge.dependent() - token < 4 * FAR) {
        all.add(edge.dependent());
      }
    }
    return List.copyOf(all);
  }

  /** Whether a noun says among whom somebody is: "X is among the leaders". */
  boolean isAmong(int noun) {
    return has(noun, "cop")
        && children(noun, "case").stream().anyMatch(it -> word(it).equals("among"));
  }

  /** Whether a noun is taken to exist: "the", "this", or a possessive stands before it. */
  boolean isDefinite(int noun) {
    return has(noun, "nmod:poss")
        || children(noun, "det").stream()
            .map(this::word)
            .anyMatch(word -> List.of("the", "this", "that", "these", "those").contains(word));
  }
}
