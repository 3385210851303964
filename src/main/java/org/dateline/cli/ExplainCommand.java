package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.pipeline.LinkReasons;
import org.dateline.query.Explanation;
import org.dateline.query.QueryCatalog;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description =
        "Shows the sentences behind a fact, or behind all facts about an entity, and why that is"
            + " linked as it is.",
    footer = {
      "",
      "Whom an entity's name may mean is weighed by what all articles of the store say of it.",
      "",
      "Examples:",
      "  dateline explain \"Shanghai Cooperation Organisation\" --store kg"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private GazetteerOption gazetteer;

  @Parameters(
      paramLabel = "WHAT",
      description = "IRI of an event, statement or situation; or name or IRI of an entity.")
  private String what;

  private final PrintWriter out;

  ExplainCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    try (LocalStore opened = store.open()) {
      out.print(Explanation.find(opened, QueryCatalog.bundled(), what).toText());
      printLinks(opened);
      out.flush();
    }
    return ExitCode.OK;
  }

  private void printLinks(LocalStore opened) {
    Gazetteer known = gazetteer.open();
    AssessmentLines lines = new AssessmentLines(known, out);
    for (LinkReasons reasons : LinkReasons.find(opened, base.names(opened), known, what)) {
      out.println("Whom " + reasons.name() + " may mean: " + reasons.entity());
      if (reasons.candidates().isEmpty()) {
        out.println("the gazetteer knows nobody and nothing by this full name");
      }
      lines.print(reasons.candidates());
    }
  }
}
