package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Quotation;

/**
 * Gives an act of speech that is quoted its statement: who "condemned the plan as 'a disgrace'" has
 * also said these words.
 */
final class SpokenActs {
  /** Fewer quoted words only mark a word. */
  private static final int SHORTEST = 2;

  private final QuoteIndex quotes;

  SpokenActs(QuoteIndex quotes) {
    this.quotes = quotes;
  }

  /** The statements of the drafts of a sentence. */
  List<Draft> statements(Syntax syntax, List<Draft> drafts) {
    List<Draft> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      Set<Filler> words = draft.fillers("quote");
      boolean spoken =
          !draft.type().equals("Statement")
              && quotes.of(draft.sentence(), draft.token()).stream()
                  .anyMatch(quotation -> !isInfinitive(syntax, quotation))
              && words.stream().anyMatch(SpokenActs::isLong);
      if (spoken) {
        statements.add(statement(syntax, draft, words));
      }
    }
    return statements;
  }

  /** "Asked them 'to stay', to 'stay at home'": the act says it all. */
  private static boolean isInfinitive(Syntax syntax, Quotation quotation) {
    for (int token = 0; token < syntax.size(); token++) {
      if (quotation.inner().covers(syntax.token(token).span())) {
        boolean behindTo = token > 1 && syntax.word(token - 2).equals("to");
        return syntax.word(token).equals("to") || behindTo;
      }
    }
    return false;
  }

  private static boolean isLong(Filler filler) {
    return filler instanceof Filler.Words words && words.text().split(" ").length >= SHORTEST;
  }

  private Draft statement(Syntax syntax, Draft act, Set<Filler> words) {
    Draft statement = new Draft(act.sentence(), act.token(), "Statement");
    act.fillers("actor").forEach(actor -> statement.add("speaker", actor));
    words.forEach(each -> statement.add("quote", each));
    statement.weigh(act.confidence());
    return statement;
  }
}
