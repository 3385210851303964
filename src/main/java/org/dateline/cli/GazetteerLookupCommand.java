package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.entity.Assessment;
import org.dateline.entity.CandidateRanking;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lookup",
    description = "Shows whom a name may mean, best first, with the score of each and why.",
    footer = {
      "",
      "An article is linked where the score is at least 0.8; what else it says counts as well."
          + " Ends with 2 where the gazetteer does not know the name.",
      "",
      "  dateline gazetteer lookup Georgia --context Tbilisi --date 2008-08-12",
      "  dateline gazetteer lookup Lavrov --context \"Russian foreign minister\""
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
      description = "Words near the name: countries and others, a title of office.")
  private String context;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of the article, as 2008-08-12: who held an office then comes first.")
  private @Nullable String date;

  private final PrintWriter out;

  GazetteerLookupCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = gazetteerOption.open();
    List<Assessment> ranked = new CandidateRanking(gazetteer).rank(name, day(), context);
    if (ranked.isEmpty()) {
      throw new UserMistake(
          "The gazetteer knows nobody and nothing by the name " + name + ".",
          "Write it as news does, capitals included; \"gazetteer sync\" and \"gazetteer index\""
              + " make larger gazetteers, which --gazetteer uses.");
    }
    new AssessmentLines(gazetteer, out).print(ranked);
    out.flush();
    return ExitCode.OK;
  }

  private Optional<LocalDate> day() {
    return DateOption.parse(date);
  }
}
