package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "gazetteer", description = "Says who is who.")
final class GazetteerCommand {
  private final PrintWriter out;

  GazetteerCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      name = "lookup",
      description = "Shows whom a name may mean, best first.",
      footer = {"", "  dateline gazetteer lookup \"Moscow\""})
  int lookup(
      @Mixin Console console,
      @Parameters(paramLabel = "NAME", description = "A name as news writes it.") String name) {
    Gazetteer gazetteer = EmbeddedGazetteer.load();
    List<Candidate> candidates = gazetteer.lookup(name);
    candidates.forEach(candidate -> out.println(line(candidate, gazetteer)));
    out.flush();
    if (candidates.isEmpty()) {
      console.say("The gazetteer knows nobody and nothing by the name " + name + ".");
    }
    return ExitCode.OK;
  }

  private static String line(Candidate candidate, Gazetteer gazetteer) {
    Entry entry = candidate.entry();
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-12s %-28s %-14s %-8s prior %.2f",
                entry.id(),
                entry.label(),
                entry.type().term(),
                candidate.match().name().toLowerCase(Locale.ROOT),
                entry.prior()));
    entry
        .standsFor()
        .flatMap(gazetteer::entry)
        .ifPresent(whom -> line.append("  stands for ").append(whom.label()));
    if (!entry.offices().isEmpty()) {
      line.append(
          entry.offices().stream()
              .map(
                  office ->
                      office.title()
                          + " of "
                          + gazetteer.entry(office.of()).map(Entry::label).orElse(office.of()))
              .distinct()
              .collect(Collectors.joining("; ", "  ", "")));
    }
    return line.toString();
  }
}
