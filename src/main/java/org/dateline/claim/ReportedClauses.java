package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Dependency;

/** Finds the clause in which a verb of speech tells what is said, wherever the parser hung it. */
final class ReportedClauses {
  private final Syntax syntax;
  private final Lexicon lexicon;

  ReportedClauses(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /**
   * A finite clause below the verb, or the one that the verb is thrown into: "It is, he said, …".
   * In "he said support would grow" parsers like to make "he said support" the subject.
   */
  List<Integer> of(int verb) {
    List<Integer> below =
        syntax.children(verb, "ccomp").stream()
            .filter(child -> !syntax.isInfinitive(child))
            .toList();
    List<Integer> before = bareBefore(verb);
    if (!below.isEmpty() || !before.isEmpty()) {
      return below.isEmpty() ? before : below;
    }
    return syntax
        .up(verb)
        .filter(edge -> isInserted(edge, verb) || syntax.clauses().isThrownSubject(verb))
        .map(edge -> List.of(edge.governor()))
        .or(() -> syntax.clauses().thrownInto(verb).map(List::of))
        .orElseGet(
            () -> {
              List<Integer> beside =
                  syntax.children(verb, "parataxis").stream()
                      .filter(child -> syntax.has(child, "nsubj"))
                      .filter(child -> !syntax.clauses().isCutOff(child, verb))
                      .filter(child -> !SpeechTags.isTag(syntax, lexicon, child))
                      .toList();
              return beside.isEmpty() ? misread(verb) : beside;
            });
  }

  /** "It is, he said, late"; "as he said, it is late". */
  private boolean isInserted(Dependency edge, int verb) {
    boolean as =
        edge.relation().equals("advcl:as")
            && syntax.has(verb, "nsubj")
            && syntax.children(verb, "mark").stream().anyMatch(it -> isSetApart(it, verb));
    boolean beside =
        edge.kind().equals("parataxis") && !syntax.clauses().isCutOff(verb, edge.governor());
    return beside || as;
  }

  /** Whether a clause is the sentence's beginning, or stands behind a comma or between two. */
  private boolean isSetApart(int mark, int verb) {
    int end = syntax.extent(verb)[1] + 1;
    boolean closed = end < syntax.size() && syntax.token(end).pos().matches("[,.]");
    return syntax.word(mark).equals("as")
        && closed
        && (mark == 0 || syntax.word(mark - 1).equals(","));
  }

  /** In "Roads are bad, they say; trains are late" what they say stands before it. */
  private List<Integer> bareBefore(int verb) {
    return syntax.children(verb, "advcl").stream()
        .filter(child -> syntax.clauses().isBareClauseBefore(child, verb))
        .toList();
  }

  /**
   * A reported clause without "that" which the parser joined otherwise: "they say roads could be
   * mended" with "roads" for an object, "Roads are bad, they say" with the first clause for a
   * circumstance.
   */
  private List<Integer> misread(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : syntax.children(verb, "dep", "advcl")) {
      if (syntax.clauses().isBehindObject(child, verb)
          || syntax.clauses().isBareClauseBefore(child, verb)) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      syntax.children(verb, "obj").forEach(object -> found.addAll(takenForRelative(object)));
    }
    return found;
  }

  /** "Told a crowd that the plan would fail", where the parser joins the clause to the crowd. */
  private List<Integer> takenForRelative(int object) {
    return syntax.children(object, "acl:relcl").stream()
        .filter(clause -> clause > object && isWhole(clause))
        .filter(clause -> follows(syntax.extent(clause)[0], "that"))
        .toList();
  }

  /** Whether a clause has a subject of its own, and an object or a predicate. */
  private boolean isWhole(int clause) {
    return syntax.has(clause, "obj", "cop", "ccomp")
        && syntax.children(clause, "nsubj").stream()
            .anyMatch(
                it -> !syntax.isWhWord(it) && it < clause && follows(syntax.extent(it)[0], "that"));
  }

  private boolean follows(int token, String word) {
    return syntax.word(token).equals(word) || token > 0 && syntax.word(token - 1).equals(word);
  }
}
