package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.pipeline.Newcomer;
import org.dateline.pipeline.StoreNewcomers;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "newcomers",
    description = "Tells apart people and bodies of one name who are not on Wikidata.",
    footer = {
      "",
      "Articles that name a newcomer alike mean the same one only where they also give an office of"
          + " the same country or body, or speak of the same country. \"load\" keeps the others"
          + " apart in a store of this machine; this command does it for all that the store names."
          + " Each line says how many articles mean one, its IRI, and why. What was joined and"
          + " parted is recorded in the graph; --apart holds until --undo, and loading parts again"
          + " those whom the loaded articles name.",
      "",
      "  dateline newcomers --store kg",
      "  dateline newcomers --store kg --apart https://w3id.org/dateline/id/person/jane-doe",
      "  dateline newcomers --store kg --undo"
    })
final class NewcomersCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Option(
      names = "--apart",
      paramLabel = "IRI",
      description = "Part the articles that name this one, whatever joins them.")
  private List<String> apart = List.of();

  @Option(names = "--undo", description = "Give all newcomers of one name one IRI again.")
  private boolean undo;

  private final PrintWriter out;

  NewcomersCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    try (LocalStore opened = store.open()) {
      StoreNewcomers newcomers = new StoreNewcomers(opened, base.names(opened));
      if (undo) {
        console.say(newcomers.undo() + " newcomers joined again to those of their name.");
        return ExitCode.OK;
      }
      List<Newcomer> found = newcomers.renew(apart);
      expectNamed(found);
      found.forEach(
          one ->
              out.println(one.articles().size() + "  " + one.entity() + "  (" + one.why() + ")"));
      out.flush();
      console.say(found.size() + " newcomers of names that several articles give.");
    }
    return ExitCode.OK;
  }

  /** An IRI that nobody has, or that one has who is apart already, parts nobody. */
  private void expectNamed(List<Newcomer> found) {
    for (String iri : apart) {
      if (found.stream().noneMatch(one -> one.shared().equals(iri))) {
        throw new UserMistake(
            "No name that several articles give has the IRI <" + iri + ">.",
            "Take one that \"dateline newcomers\" lists, without what begins with /in-.");
      }
    }
  }
}
