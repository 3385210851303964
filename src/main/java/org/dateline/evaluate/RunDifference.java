package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a run gained and lost against an earlier one, by class and by fact. */
public final class RunDifference {
  /** From bad to good. A fact that was stated beyond the gold and no longer is has none. */
  private static final List<String> STATES =
      List.of(Run.MISSED, Strength.EVENT.label(), Strength.CLEAN.label(), Strength.STRICT.label());

  private final Run before;
  private final Run after;

  public RunDifference(Run before, Evaluation after) {
    this.before = before;
    this.after = Run.of(after);
  }

  /** The difference, line by line: classes, then facts. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("F1 before and after, " + Strength.EVENT.label() + " / " + Strength.STRICT.label());
    Set<String> types = new TreeSet<>(before.types().keySet());
    types.addAll(after.types().keySet());
    for (String type : types) {
      figures(type, of(before, type), of(after, type)).ifPresent(lines::add);
    }
    lines.add(line("overall", before.overall(), after.overall()));
    lines.addAll(facts());
    return lines;
  }

  private static Figures of(Run run, String type) {
    return run.types().getOrDefault(type, Figures.NONE);
  }

  private static Optional<String> figures(String type, Figures before, Figures after) {
    return before.equals(after) ? Optional.empty() : Optional.of(line(type, before, after));
  }

  private static String line(String type, Figures before, Figures after) {
    return String.format(
        Locale.ROOT,
        "  %-12s %5.1f -> %5.1f / %5.1f -> %5.1f",
        type,
        100 * before.f1(Strength.EVENT),
        100 * after.f1(Strength.EVENT),
        100 * before.f1(Strength.STRICT),
        100 * after.f1(Strength.STRICT));
  }

  private List<String> facts() {
    Map<String, Run.Entry> old = byKey(before);
    Map<String, Run.Entry> now = byKey(after);
    Set<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<String> lines = new ArrayList<>();
    for (String key : keys) {
      change(old.get(key), now.get(key)).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<String> change(Run.@Nullable Entry old, Run.@Nullable Entry now) {
    Run.Entry one = now == null ? old : now;
    if (one == null || (old != null && now != null && old.state().equals(now.state()))) {
      return Optional.empty();
    }
    if ((old == null || now == null) && !one.state().equals(Run.BEYOND)) {
      return Optional.empty();
    }
    String from = old == null ? "-" : old.state();
    String to = now == null ? "-" : now.state();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s %s: \"%s\" %s (%s -> %s)",
            isBetter(old, now) ? "gained" : "lost  ",
            one.article(),
            one.words(),
            one.fact(),
            from,
            to));
  }

  private static boolean isBetter(Run.@Nullable Entry old, Run.@Nullable Entry now) {
    return rank(now) > rank(old);
  }

  /** Nothing said is better than something wrong, and worse than something right. */
  private static int rank(Run.@Nullable Entry entry) {
    if (entry == null) {
      return 0;
    }
    return entry.state().equals(Run.BEYOND) ? -1 : STATES.indexOf(entry.state());
  }

  /** Facts told alike are numbered, so that each has a key of its own. */
  private static Map<String, Run.Entry> byKey(Run run) {
    Map<String, Run.Entry> entries = new TreeMap<>();
    for (Run.Entry entry : run.facts()) {
      if (!STATES.contains(entry.state()) && !entry.state().equals(Run.BEYOND)) {
        continue;
      }
      String key = key(entry);
      int number = 1;
      while (entries.containsKey(key + "\t" + number)) {
        number++;
      }
      entries.put(key + "\t" + number, entry);
    }
    return entries;
  }

  /** A fact of the gold is known by its words, so that a gold that was mended stays the same. */
  private static String key(Run.Entry entry) {
    boolean beyond = entry.state().equals(Run.BEYOND);
    return String.join(
        "\t",
        entry.article(),
        beyond ? entry.state() : "",
        entry.type(),
        entry.words(),
        beyond ? entry.fact() : "");
  }
}
