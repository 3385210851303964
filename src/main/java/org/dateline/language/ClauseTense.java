package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when the clause around a token takes place, from the verbs above it in the parse. */
final class ClauseTense {
  private final WordLists words;

  ClauseTense(WordLists words) {
    this.words = words;
  }

  Tense at(List<Token> tokens, DependencyGraph graph, int token) {
    String preposition = token > 0 ? tokens.get(token - 1).lemma() : "";
    int at = token;
    for (int step = 0; step <= tokens.size(); step++) {
      Tense tense = tell(tokens, graph, at, preposition, step == 0);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      Optional<Dependency> head = graph.head(at);
      if (head.isEmpty() || head.get().governor() == Dependency.ROOT) {
        break;
      }
      at = head.get().governor();
    }
    return nearestVerb(tokens, graph, token, preposition);
  }

  /** "the wreath that they laid Friday": where the parse leads to no verb, the nearest one. */
  private Tense nearestVerb(
      List<Token> tokens, DependencyGraph graph, int token, String preposition) {
    for (int away = 1; away < tokens.size(); away++) {
      for (int at : new int[] {token - away, token + away}) {
        if (at >= 0 && at < tokens.size() && tokens.get(at).isVerb()) {
          Tense tense = ofVerb(tokens, graph, at, preposition);
          if (tense != Tense.UNKNOWN) {
            return tense;
          }
        }
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense tell(
      List<Token> tokens, DependencyGraph graph, int at, String preposition, boolean isItself) {
    if (tokens.get(at).isVerb() || !auxiliaries(tokens, graph, at).isEmpty()) {
      return ofVerb(tokens, graph, at, preposition);
    }
    if (isItself) {
      return Tense.UNKNOWN;
    }
    Tense tense = ofNoun(tokens, graph, at);
    boolean isPlan =
        words.has("plan", tokens.get(at).lemma()) && words.has("plan-preposition", preposition);
    return tense == Tense.UNKNOWN && isPlan ? Tense.FUTURE : tense;
  }

  private Tense ofNoun(List<Token> tokens, DependencyGraph graph, int at) {
    if (isAwaited(tokens, graph, at)) {
      return Tense.FUTURE;
    }
    for (Dependency edge : graph.from(at)) {
      String word = tokens.get(edge.dependent()).text();
      boolean isCase = edge.kind().equals("case");
      boolean isModifier = edge.kind().equals("amod");
      if (isCase && words.has("future-preposition", word)
          || isModifier && words.has("future-adjective", word)) {
        return Tense.FUTURE;
      }
      if (isCase && words.has("past-preposition", word)
          || isModifier && words.has("past-adjective", word)) {
        return Tense.PAST;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "Paving the way for the summit in July", where the parser gives July to the verb. */
  private boolean paves(List<Token> tokens, DependencyGraph graph, int verb) {
    return graph.from(verb).stream()
        .filter(edge -> edge.kind().equals("obj"))
        .anyMatch(edge -> words.has("ahead-noun", tokens.get(edge.dependent()).lemma()));
  }

  /** "Paved the way for the summit in July". */
  private boolean isAwaited(List<Token> tokens, DependencyGraph graph, int noun) {
    return graph
        .head(noun)
        .filter(edge -> edge.subtype().equals("for") && edge.governor() != Dependency.ROOT)
        .filter(edge -> words.has("ahead-noun", tokens.get(edge.governor()).lemma()))
        .isPresent();
  }

  private Tense ofVerb(List<Token> tokens, DependencyGraph graph, int verb, String preposition) {
    List<Token> auxiliaries = auxiliaries(tokens, graph, verb);
    boolean isPlanned =
        words.has("plan", tokens.get(verb).lemma()) && words.has("plan-preposition", preposition);
    boolean isPerfect = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
    if (isPlanned || paves(tokens, graph, verb)) {
      return Tense.FUTURE;
    }
    if (auxiliaries.stream().anyMatch(aux -> words.has("future-aux", aux.text()))) {
      boolean isWill = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("will"));
      return isPerfect && !isWill ? Tense.PAST : Tense.FUTURE;
    }
    if (isPerfect || auxiliaries.stream().anyMatch(aux -> aux.pos().equals("VBD"))) {
      return Tense.PAST;
    }
    if (auxiliaries.stream().anyMatch(aux -> aux.pos().matches("VB[ZP]"))) {
      return Tense.PRESENT;
    }
    return ofBareVerb(tokens, graph, verb);
  }

  private Tense ofBareVerb(List<Token> tokens, DependencyGraph graph, int verb) {
    Token token = tokens.get(verb);
    return switch (token.pos()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> words.has("plan", token.lemma()) ? Tense.UNKNOWN : Tense.PAST;
      case "VBZ", "VBP" -> words.has("report", token.lemma()) ? Tense.PAST : Tense.PRESENT;
      case "VB" -> ofInfinitive(tokens, graph, verb);
      default -> Tense.UNKNOWN;
    };
  }

  /**
   * "agreed to meet", "is to meet" and the headline "Premier to meet" look ahead; "managed to meet"
   * does not.
   */
  private Tense ofInfinitive(List<Token> tokens, DependencyGraph graph, int verb) {
    Optional<Dependency> head = graph.head(verb);
    if (head.isEmpty() || head.get().governor() == Dependency.ROOT) {
      return hasMark(tokens, graph, verb) || followsBe(tokens, verb) ? Tense.FUTURE : Tense.PRESENT;
    }
    String governor = tokens.get(head.get().governor()).lemma();
    boolean ahead = words.has("plan", governor) || governor.equals("be") || governor.equals("go");
    boolean isMarked = hasMark(tokens, graph, verb);
    if (isMarked && ahead || followsBe(tokens, verb)) {
      return Tense.FUTURE;
    }
    // A bare form without "to" or an auxiliary is a present tense that the tagger missed.
    return isMarked ? Tense.UNKNOWN : Tense.PRESENT;
  }

  private static boolean hasMark(List<Token> tokens, DependencyGraph graph, int verb) {
    return graph.from(verb).stream()
        .anyMatch(edge -> tokens.get(edge.dependent()).pos().equals("TO"));
  }

  private static boolean followsBe(List<Token> tokens, int verb) {
    return verb >= 2
        && tokens.get(verb - 1).lemma().equals("to")
        && tokens.get(verb - 2).lemma().equals("be");
  }

  private static List<Token> auxiliaries(List<Token> tokens, DependencyGraph graph, int verb) {
    List<Token> auxiliaries = new ArrayList<>();
    for (Dependency edge : graph.from(verb)) {
      boolean helps = edge.kind().equals("aux") || edge.kind().equals("cop");
      if (helps && !tokens.get(edge.dependent()).pos().equals("TO")) {
        auxiliaries.add(tokens.get(edge.dependent()));
      }
    }
    return auxiliaries;
  }
}
