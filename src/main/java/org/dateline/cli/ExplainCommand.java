package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.query.Explanation;
import org.dateline.query.QueryCatalog;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Shows the sentences behind a fact, or behind all facts about an entity.",
    footer = {
      "",
      "Examples:",
      "  dateline explain \"Shanghai Cooperation Organisation\" --store kg"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;

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
      out.flush();
    }
    return ExitCode.OK;
  }
}
