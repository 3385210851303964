package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dateline.entity.Assessment;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;

/** Prints whom a name may mean, with scores and grounds. */
final class AssessmentLines {
  private final Gazetteer gazetteer;
  private final PrintWriter out;

  AssessmentLines(Gazetteer gazetteer, PrintWriter out) {
    this.gazetteer = gazetteer;
    this.out = out;
  }

  void print(List<Assessment> ranked) {
    ranked.forEach(this::print);
  }

  private void print(Assessment found) {
    Entry entry = found.candidate().entry();
    String standsFor =
        entry
            .standsFor()
            .flatMap(gazetteer::entry)
            .filter(whom -> !whom.id().equals(entry.id()))
            .map(whom -> "; stands for " + whom.label())
            .orElse("");
    out.println(
        String.format(
            Locale.ROOT,
            "%.2f  %-11s %-28s %-14s %s%s",
            found.score(),
            entry.id(),
            entry.label(),
            entry.type().term(),
            found.isLinked() ? "linked" : found.isLikely() ? "likely" : "no link",
            standsFor));
    for (Assessment.Ground ground : found.grounds()) {
      out.println(String.format(Locale.ROOT, "      %+.2f  %s", ground.weight(), ground.what()));
    }
  }
}
