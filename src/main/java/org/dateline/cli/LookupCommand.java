package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "lookup",
    description = "Shows whom a name may mean, best first.",
    footer = {
      "",
      "Each line: Wikidata id, label, type, what kind of name matched, and how likely it is before"
          + " anything is read (0 to 1); then what it stands for, or its offices.",
      "",
      "Examples:",
      "  dateline gazetteer lookup \"Moscow\""
    })
final class LookupCommand implements Callable<Integer> {
  @Mixin private Console console;

  @Parameters(paramLabel = "NAME", description = "A name as news writes it.")
  private String name;

  private final PrintWriter out;

  LookupCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = EmbeddedGazetteer.load();
    List<Candidate> candidates = gazetteer.lookup(name);
    candidates.forEach(candidate -> out.println(line(candidate, gazetteer)));
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
      line.append("  ").append(offices(entry, gazetteer));
    }
    return line.toString();
  }

  private static String offices(Entry entry, Gazetteer gazetteer) {
    return entry.offices().stream()
        .map(office -> office.title() + " of " + label(office.of(), gazetteer))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String label(String id, Gazetteer gazetteer) {
    return gazetteer.entry(id).map(Entry::label).orElse(id);
  }
}
