package org.dateline.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times that a sentence names and resolves them against the day of publication and the
 * tense of the clause they stand in. Nothing is guessed: without a day of publication "Friday" is
 * vague, and no date is more exact than its words. Weeks are Monday to Sunday. Safe for use by
 * several threads.
 */
final class TimeResolver {
  private final WordLists words = new WordLists("time.words.tsv");
  private final WordLists tenses = new WordLists("time.tense.tsv");
  private final TimeScanner scanner = new TimeScanner(new CalendarWords(words));
  private final ClauseTense clauseTense = new ClauseTense(tenses);

  /**
   * @param tokens one sentence, tagged
   * @param dependencies its graph
   * @param published the day of publication
   * @return the expressions in order, without overlap
   */
  List<TimeExpression> resolve(
      List<Token> tokens, DependencyGraph dependencies, Optional<LocalDate> published) {
    TokenRow row = new TokenRow(tokens);
    return scanner.scan(row).stream()
        .map(phrase -> resolve(row, dependencies, published, phrase))
        .toList();
  }

  private TimeExpression resolve(
      TokenRow row,
      DependencyGraph dependencies,
      Optional<LocalDate> published,
      TimePhrase phrase) {
    Tense tense = tense(row, dependencies, phrase);
    Period period = phrase.meaning().from(new Viewpoint(published, tense));
    Period seen = throughPreposition(row, dependencies, phrase, period);
    return new TimeExpression(phrase.first(), phrase.last(), seen.start(), seen.end());
  }

  /** "since Friday" is past and "ahead of Friday" is not, whatever the verb. */
  private Tense tense(TokenRow row, DependencyGraph dependencies, TimePhrase phrase) {
    int before = phrase.first() - 1;
    if (words.has("from-here", row.text(before))) {
      return Tense.PAST;
    }
    if (row.is(before, "of") && tenses.has("future-preposition", row.text(before - 1))) {
      return Tense.FUTURE;
    }
    return clauseTense.at(row.tokens(), dependencies, phrase.first());
  }

  private Period throughPreposition(
      TokenRow row, DependencyGraph dependencies, TimePhrase phrase, Period period) {
    boolean isPossessive = row.pos(phrase.last()).equals("POS");
    String before = row.text(phrase.first() - 1);
    boolean isRange = words.has("range-start", before) && !period.start().equals(period.end());
    if (isPossessive || isRange) {
      return period;
    }
    if (words.has("from-here", before) || opensStart(row, dependencies, phrase)) {
      return period.onward();
    }
    boolean isAhead =
        row.is(phrase.first() - 1, "of")
            && tenses.has("future-preposition", row.text(phrase.first() - 2));
    if (isAhead) {
      return period.beforehand();
    }
    if (words.has("until-here", before)) {
      return before.equalsIgnoreCase("before") ? period.beforehand() : period.upTo();
    }
    return words.has("after-here", before) ? period.afterwards() : period;
  }

  /** "from Friday on", "took effect from Friday"; a report or a day moved "from" one is not. */
  private boolean opensStart(TokenRow row, DependencyGraph dependencies, TimePhrase phrase) {
    if (!words.has("open-start", row.text(phrase.first() - 1))) {
      return false;
    }
    boolean ofVerb =
        dependencies
            .head(phrase.last() - 1)
            .filter(edge -> edge.kind().equals("obl") && edge.governor() != Dependency.ROOT)
            .filter(edge -> !words.has("move", row.tokens().get(edge.governor()).lemma()))
            .isPresent();
    return ofVerb || words.has("onward", row.text(phrase.last()));
  }
}
