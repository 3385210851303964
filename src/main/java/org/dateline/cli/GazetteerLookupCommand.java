package org.dateline.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.entity.Assessment;
import org.dateline.entity.CandidateRanking;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lookup",
    description = "Shows whom a name may mean, best first, with the score of a link and why.",
    footer = {
      "",
      "  dateline gazetteer lookup \"Moscow\"",
      "  dateline gazetteer lookup \"Georgia\" --context \"Tbilisi\" --date 2008-08-12"
    })
final class GazetteerLookupCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private GazetteerOption gazetteerOption;

  @Parameters(paramLabel = "NAME", description = "A name as news writes it.")
  private String name;

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "Words near the name: countries, titles of office.")
  private String context;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The day of the article, such as 2008-08-12: who held office on it.")
  private @Nullable String date;

  private final PrintWriter out;

  GazetteerLookupCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> day = day();
    Gazetteer gazetteer = gazetteerOption.open();
    List<Assessment> found = new CandidateRanking(gazetteer).rank(name, day, context);
    found.forEach(assessment -> print(assessment, gazetteer));
    out.flush();
    if (found.isEmpty()) {
      console.say("The gazetteer knows nobody and nothing by the name " + name + ".");
    }
    return ExitCode.OK;
  }

  private Optional<LocalDate> day() {
    try {
      return date == null ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new UserMistake("--date " + date + " is no day.", "Write it as 2008-08-12.", e);
    }
  }

  private void print(Assessment found, Gazetteer gazetteer) {
    Entry entry = found.candidate().entry();
    String link = found.isLinked() ? "linked" : found.isLikely() ? "likely" : "no link";
    out.println(
        String.format(
            Locale.ROOT,
            "%-12s %-28s %-14s prior %.2f  score %.2f  %s%s",
            entry.id(),
            entry.label(),
            entry.type().term(),
            entry.prior(),
            found.score(),
            link,
            about(entry, gazetteer)));
    for (Assessment.Ground ground : found.grounds()) {
      out.println(String.format(Locale.ROOT, "    %+.2f  %s", ground.weight(), ground.what()));
    }
  }

  private static String about(Entry entry, Gazetteer gazetteer) {
    String standsFor =
        entry
            .standsFor()
            .flatMap(gazetteer::entry)
            .map(whom -> "  stands for " + whom.label())
            .orElse("");
    String offices =
        entry.offices().stream()
            .map(office -> office.title() + " of " + label(office.of(), gazetteer))
            .distinct()
            .collect(Collectors.joining("; "));
    return standsFor + (offices.isEmpty() ? "" : "  " + offices);
  }

  private static String label(String id, Gazetteer gazetteer) {
    return gazetteer.entry(id).map(Entry::label).orElse(id);
  }
}
