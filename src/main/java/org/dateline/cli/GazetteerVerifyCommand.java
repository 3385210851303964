package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.problem.UserMistake;
import org.dateline.wikidata.Deviation;
import org.dateline.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "verify",
    description = "Checks every row of the gazetteer in use against Wikidata.",
    footer = {
      "",
      "Each line says an id, what is wrong (MOVED, DELETED, UNREADABLE, RENAMED, RETYPED,"
          + " OFFICE_ENDED) and why. Ends with 1 where anything is wrong.",
      "",
      "Examples:",
      "  dateline gazetteer verify --contact me@example.org"
    })
final class GazetteerVerifyCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private WikidataOptions wikidata;
  @Mixin private GazetteerOption gazetteerOption;

  private final PrintWriter out;

  GazetteerVerifyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Wikidata source = wikidata.open(Set.of("en"));
    List<Entry> rows = rows();
    List<Deviation> found = source.verifier(new SyncProgress(console)).verify(rows);
    found.forEach(deviation -> out.println(deviation.line()));
    out.flush();
    console.say(rows.size() + " rows checked, " + found.size() + " things wrong");
    return found.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private List<Entry> rows() {
    Gazetteer gazetteer = gazetteerOption.open();
    try {
      return gazetteer.entries();
    } catch (UnsupportedOperationException e) {
      throw new UserMistake(
          "An index holds too many entries to ask for one by one.",
          "Make a new one of a newer dump instead, or verify a gazetteer of tables.",
          e);
    }
  }
}
