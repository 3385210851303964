package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.problem.UserMistake;
import org.dateline.wikidata.SyncReport;
import org.dateline.wikidata.SyncRequest;
import org.dateline.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sync",
    description = "Makes a gazetteer of what Wikidata says today, or brings one up to date.",
    footer = {
      "",
      "A run that is broken off goes on where it was. What changed stands in DIR/changes.txt. A new"
          + " name that shares no word with the old one is not taken over, for it may be a prank.",
      "",
      "Examples:",
      "  dateline gazetteer sync --contact me@example.org -o gazetteer --classes countries,heads",
      "  dateline build article.txt --gazetteer gazetteer"
    })
final class GazetteerSyncCommand implements Callable<Integer> {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  @Mixin private Console console;
  @Mixin private WikidataOptions wikidata;
  @Mixin private LanguagesOption languages;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "gazetteer",
      description = "Where the tables are written (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--classes",
      paramLabel = "CLASSES",
      split = ",",
      description =
          "What to bring in: capitals, cities, companies, countries, heads (of state and"
              + " government), igos, ministers (of foreign affairs), parties (default: all).")
  private List<String> classes = List.of();

  @Option(
      names = "--since",
      paramLabel = "YEAR",
      defaultValue = "2000",
      description = "People who left office before are left out (default: ${DEFAULT-VALUE}).")
  private int since;

  @Option(
      names = "--accept",
      paramLabel = "IDS",
      split = ",",
      description = "Ids whose new names are to be taken over, strange as they are.")
  private List<String> accepted = List.of();

  @Override
  public Integer call() {
    if (since < EARLIEST || since > LATEST) {
      throw new UserMistake("--since " + since + " is no year.", "Write it as 2000.");
    }
    Wikidata source = wikidata.open(languages.codes());
    SyncReport report =
        source
            .sync(EmbeddedGazetteer.load(), new SyncProgress(console))
            .run(new SyncRequest(output, classes, since, Set.copyOf(accepted)));
    report.refused().forEach(console::say);
    console.say(
        report.entries()
            + " entries in "
            + output
            + ": "
            + report.added()
            + " new, "
            + report.removed()
            + " gone, "
            + report.changed()
            + " changed; see "
            + output.resolve("changes.txt"));
    return ExitCode.OK;
  }
}
