package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.pipeline.StoreLinks;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "link",
    description = "Links to Wikidata what a store names and has not surely linked.",
    footer = {
      "",
      "The new links are kept in a graph of their own; --undo takes them back.",
      "",
      "  dateline link --store kg",
      "  dateline link --store kg --undo"
    })
final class LinkCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;
  @Mixin private GazetteerOption gazetteer;
  @Mixin private BaseOption base;

  @Option(names = "--undo", description = "Take back what this command has linked.")
  private boolean undo;

  private final PrintWriter out;

  LinkCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    try (LocalStore opened = store.open()) {
      StoreLinks links = new StoreLinks(opened, base.names());
      List<StoreLinks.Link> changed = undo ? links.undo() : links.renew(gazetteer.open());
      changed.forEach(this::print);
      out.flush();
      console.say(changed.size() + (undo ? " links taken back." : " entities linked."));
    }
    return ExitCode.OK;
  }

  private void print(StoreLinks.Link link) {
    out.println(
        String.format(
            Locale.ROOT, "%-12s %.2f  %s", link.wikidataId(), link.score(), link.entity()));
  }
}
