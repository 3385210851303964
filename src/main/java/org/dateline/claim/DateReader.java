package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.CalendarDate;
import org.dateline.language.Dependency;
import org.dateline.language.TimeExpression;

/**
 * Gives each time of a sentence to the predicate that governs it: directly, or else the nearest one
 * above it in the parse with no other verb between.
 */
final class DateReader {
  private DateReader() {}

  /** Dates the drafts of a sentence by its times. */
  static void date(Syntax syntax, List<TimeExpression> times, List<Draft> drafts) {
    Map<Draft, TimeExpression> direct = new LinkedHashMap<>();
    Map<Draft, TimeExpression> nearest = new LinkedHashMap<>();
    for (TimeExpression time : times) {
      if (time.start().isPresent() || time.end().isPresent()) {
        int head = head(syntax, time);
        governing(syntax, head, drafts, true).forEach(it -> direct.putIfAbsent(it, time));
        governing(syntax, head, drafts, false).forEach(it -> nearest.putIfAbsent(it, time));
      }
    }
    for (Draft draft : drafts) {
      Optional.ofNullable(direct.getOrDefault(draft, nearest.get(draft)))
          .ifPresent(time -> apply(draft, time));
    }
  }

  private static void apply(Draft draft, TimeExpression time) {
    LexiconEntry.Dates dates =
        draft.predicate().map(it -> it.entry().dates()).orElse(LexiconEntry.Dates.WHOLE);
    Optional<CalendarDate> date = time.start().or(time::end);
    switch (dates) {
      case START:
        draft.date(date, Optional.empty());
        break;
      case END:
        draft.date(Optional.empty(), date);
        break;
      default:
        draft.date(time.start(), time.end());
    }
  }

  /** The token of a time that something outside it governs. */
  private static int head(Syntax syntax, TimeExpression time) {
    for (int token = time.first(); token < time.last(); token++) {
      Optional<Dependency> up = syntax.up(token);
      if (up.isPresent()
          && (up.get().governor() < time.first() || up.get().governor() >= time.last())) {
        return token;
      }
    }
    return time.last() - 1;
  }

  private static List<Draft> governing(
      Syntax syntax, int head, List<Draft> drafts, boolean direct) {
    List<Draft> gerund = hiddenGerund(syntax, head, drafts);
    if (!gerund.isEmpty()) {
      return gerund;
    }
    List<Draft> before = nounBefore(syntax, head, drafts);
    if (!before.isEmpty()) {
      return before;
    }
    Optional<Integer> charge = gerundBefore(syntax, head);
    boolean whole = syntax.relation(head).equals("obl:in");
    if (charge.isPresent() && (whole || !at(charge.get(), drafts).isEmpty())) {
      return at(charge.get(), drafts);
    }
    List<Integer> path = syntax.path(head);
    int end = direct ? Math.min(path.size(), 2) : path.size();
    for (int token : path.subList(Math.min(1, path.size()), end)) {
      List<Draft> here = at(token, drafts);
      List<Draft> due = here.isEmpty() ? announced(syntax, token, drafts) : here;
      if (!due.isEmpty() || syntax.token(token).isVerb() || isAnotherTime(syntax, head, token)) {
        return due;
      }
    }
    return List.of();
  }

  /** "On Friday the ministers are set to meet": they meet on Friday. */
  private static List<Draft> announced(Syntax syntax, int word, List<Draft> drafts) {
    boolean state =
        syntax.token(word).pos().matches("VBN|JJ") && syntax.has(word, "aux:pass", "cop");
    return syntax.children(word, "xcomp", "ccomp").stream()
        .filter(verb -> state && syntax.isInfinitive(verb) && !syntax.clauses().hasOwnSubject(verb))
        .flatMap(verb -> at(verb, drafts).stream())
        .toList();
  }

  /** "Criticised the 2019 election": the year is the election's alone. */
  private static boolean isAnotherTime(Syntax syntax, int time, int noun) {
    boolean modifier =
        syntax
            .up(time)
            .filter(edge -> edge.governor() == noun)
            .filter(
                edge -> edge.relation().matches("compound|nummod|amod|nmod:poss|nmod:tmod|nmod:of"))
            .isPresent();
    return modifier
        && !syntax.relation(noun).matches("obl:(at|in|on|during)|compound|amod|nmod:poss");
  }

  /**
   * "Was split by an invasion in 1974": where the verb above tells of nothing, the time behind a
   * noun that does is the noun's.
   */
  private static List<Draft> nounBefore(Syntax syntax, int time, List<Draft> drafts) {
    int verb = syntax.up(time).map(Dependency::governor).orElse(time);
    int noun = syntax.extent(time)[0] - 1;
    boolean apart =
        verb == time || noun <= verb || !syntax.token(verb).isVerb() || !at(verb, drafts).isEmpty();
    return apart ? List.of() : at(noun, drafts);
  }

  /** "Accused them of shelling the town in 2014": they shelled it then, the charge is later. */
  private static Optional<Integer> gerundBefore(Syntax syntax, int time) {
    int verb = syntax.up(time).map(Dependency::governor).orElse(time);
    boolean behind = syntax.relation(time).matches("obl(:(in|on|at|tmod|npmod))?");
    return syntax.edgesFrom(verb).stream()
        .filter(edge -> behind && edge.relation().matches("(advcl|obl):of"))
        .map(Dependency::dependent)
        .filter(gerund -> syntax.token(gerund).pos().equals("VBG"))
        .filter(gerund -> verb < gerund && gerund < time)
        .findFirst();
  }

  /**
   * "Met her after visiting Oslo in May": where the parser took the gerund for a modifier, the time
   * behind it hangs on the verb before.
   */
  private static List<Draft> hiddenGerund(Syntax syntax, int time, List<Draft> drafts) {
    int verb = syntax.up(time).map(Dependency::governor).orElse(time);
    for (int token = time - 1; token > verb; token--) {
      if (syntax.hiddenObject(token) >= 0) {
        return at(token, drafts);
      }
      if (syntax.token(token).isVerb() || syntax.word(token).equals(",")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static List<Draft> at(int token, List<Draft> drafts) {
    List<Draft> here = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.predicate().map(it -> it.tokens().contains(token)).orElse(false)) {
        here.add(draft);
      }
    }
    return here;
  }
}
