package org.dateline.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the dates of facts compare with those of the gold. */
final class DateTally {
  /** What became of a date. */
  enum Verdict {
    /** As asked for. */
    RIGHT("right"),
    /** A month or year that holds the day asked for, or a period from it on. */
    COARSER("coarser"),
    /** A day or month within what was asked for. */
    FINER("finer"),
    /** Another date. */
    WRONG("wrong"),
    /** None, where one was asked for. */
    MISSING("missing"),
    /** One, where the gold has none. */
    BEYOND("beyond");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private DateTally() {}

  /** Every date of a fact of the gold and of what was found for it. */
  static Map<Verdict, Integer> of(GoldFact gold, FoundFact found) {
    Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
    List<FoundRole> dates =
        found.roles().stream().filter(role -> Dates.isDate(role.role())).toList();
    gold.requiredDates().forEach(asked -> tally.merge(verdict(asked, dates), 1, Integer::sum));
    if (gold.requiredDates().isEmpty()) {
      dates.stream()
          .filter(date -> !isAllowed(date, gold))
          .forEach(date -> tally.merge(Verdict.BEYOND, 1, Integer::sum));
    }
    return tally;
  }

  private static Verdict verdict(RoleValue asked, List<FoundRole> dates) {
    if (dates.isEmpty()) {
      return Verdict.MISSING;
    }
    if (dates.stream()
        .anyMatch(
            date -> date.role().equals(asked.role()) && asked.value().accepts(date.value()))) {
      return Verdict.RIGHT;
    }
    String wanted = asked.value().text();
    if (dates.stream().anyMatch(date -> holds(date, wanted))) {
      return Verdict.COARSER;
    }
    boolean within = dates.stream().anyMatch(date -> date.value().text().startsWith(wanted + "-"));
    return within ? Verdict.FINER : Verdict.WRONG;
  }

  /** A month or year around it, or a period that begins or ends with it. */
  private static boolean holds(FoundRole date, String wanted) {
    String text = date.value().text();
    return wanted.startsWith(text + "-") || text.equals(wanted);
  }

  /** A gold that lets any date stand lets a period stand as well. */
  private static boolean isAllowed(FoundRole date, GoldFact gold) {
    return gold.valuesOf("date").anyMatch(GoldValue.Anything.class::isInstance)
        || gold.valuesOf(date.role()).anyMatch(value -> agrees(value, date.value()));
  }

  private static boolean agrees(GoldValue value, FoundValue date) {
    return value.accepts(date)
        || value.text().startsWith(date.text() + "-")
        || date.text().startsWith(value.text() + "-");
  }
}
