package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a demand that is made by saying what another is to do: "Kenya said Uganda must withdraw".
 */
final class DemandReader {
  private static final double CONFIDENCE = 0.9;

  private final Lexicon lexicon;
  private final WordLists words;
  private final FillerResolver resolver;

  DemandReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  /** The demands that the statements of a sentence make. */
  List<Draft> read(Syntax syntax, List<Draft> drafts) {
    List<Draft> demands = new ArrayList<>();
    for (Draft statement : drafts) {
      if (statement.type().equals("Statement") && statement.predicate().isPresent()) {
        statement.contents().stream()
            .sorted()
            .flatMap(clause -> demand(syntax, statement, clause).stream())
            .findFirst()
            .ifPresent(demands::add);
      }
    }
    return demands;
  }

  private Optional<Draft> demand(Syntax syntax, Draft statement, int clause) {
    OptionalInt subject = subject(syntax, clause);
    if (subject.isEmpty() || !obliges(syntax, clause)) {
      return Optional.empty();
    }
    Draft demand = new Draft(statement.sentence(), statement.token(), "Request");
    statement.fillers("speaker").forEach(speaker -> demand.add("actor", speaker));
    resolver
        .resolve(syntax, subject.getAsInt(), List.of(FillerType.AGENT))
        .forEach(found -> demand.add("target", found));
    resolver
        .resolve(syntax, clause, List.of(FillerType.ANY))
        .forEach(found -> demand.add("topic", found));
    demand.weigh(CONFIDENCE);
    boolean whole = demand.has("actor") && demand.has("target");
    return Optional.of(demand).filter(it -> whole && lexicon.rules().suffices(it));
  }

  /** Whoever is to do it, by name or description: whom "they" means is less sure. */
  private static OptionalInt subject(Syntax syntax, int clause) {
    return syntax.children(clause, "nsubj").stream()
        .filter(it -> syntax.token(it).isNoun())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private boolean obliges(Syntax syntax, int clause) {
    List<Integer> auxiliaries = syntax.children(clause, "aux");
    if (auxiliaries.stream().anyMatch(it -> isModal(syntax, it) && isObliging(syntax, it))) {
      // "Must have fled" is a guess.
      return auxiliaries.size() == 1 && !syntax.has(clause, "cop");
    }
    return auxiliaries.isEmpty()
        && isObliging(syntax, clause)
        && syntax.children(clause, "xcomp").stream().anyMatch(syntax::isInfinitive);
  }

  private static boolean isModal(Syntax syntax, int token) {
    return syntax.token(token).pos().equals("MD");
  }

  private boolean isObliging(Syntax syntax, int token) {
    return words.clauses().obliging().contains(syntax.lemma(token));
  }
}
