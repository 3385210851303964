package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.LayeredGazetteer;
import org.dateline.pipeline.StoreLinks;
import org.dateline.store.LocalStore;
import org.dateline.wikidata.SoughtName;
import org.dateline.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "link",
    description = "Links to Wikidata what a store names and has not surely linked.",
    footer = {
      "",
      "With --online, Wikidata itself is asked for the names that the gazetteer does not surely"
          + " know. Each line of output is a link that is new (+) or no longer made (-): the item,"
          + " its score, whether it is sure (linked) or only likely, the entity, and why. The links"
          + " are kept in a graph of their own; --undo takes them back.",
      "",
      "  dateline link --store kg",
      "  dateline link --store kg --online --contact me@example.org",
      "  dateline link --store kg --undo"
    })
final class LinkCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;
  @Mixin private GazetteerOption gazetteer;
  @Mixin private BaseOption base;
  @Mixin private WikidataOptions wikidata;

  @Option(names = "--online", description = "Ask Wikidata as well; needs --contact.")
  private boolean online;

  @Option(names = "--undo", description = "Take back what this command has linked.")
  private boolean undo;

  private final PrintWriter out;

  LinkCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<Wikidata> source =
        online && !undo ? Optional.of(wikidata.open(Set.of("en"))) : Optional.empty();
    try (LocalStore opened = store.open()) {
      StoreLinks links = new StoreLinks(opened, base.names(opened));
      if (undo) {
        List<StoreLinks.Link> taken = links.undo();
        taken.forEach(link -> print("-", link));
        console.say(taken.size() + " links taken back.");
      } else {
        renew(links, source);
      }
      out.flush();
    }
    return ExitCode.OK;
  }

  private void renew(StoreLinks links, Optional<Wikidata> source) {
    Gazetteer known = gazetteer.open();
    Gazetteer all = source.map(found -> asked(found, links, known)).orElse(known);
    StoreLinks.Outcome outcome = links.renew(all, source.map(found -> Wikidata.IRI));
    outcome.removed().forEach(link -> print("-", link));
    outcome.added().forEach(link -> print("+", link));
    long sure = outcome.links().stream().filter(StoreLinks.Link::sure).count();
    console.say(
        sure
            + " entities linked, "
            + (outcome.links().size() - sure)
            + " likely; "
            + outcome.added().size()
            + " of them new, "
            + outcome.removed().size()
            + " no longer so.");
  }

  private Gazetteer asked(Wikidata source, StoreLinks links, Gazetteer known) {
    List<SoughtName> names =
        links.unsure(known).stream()
            .map(unsure -> new SoughtName(unsure.name(), unsure.person()))
            .toList();
    console.say("Asking Wikidata for " + names.size() + " names.");
    return new LayeredGazetteer(
        known, EmbeddedGazetteer.of(source.search(names, "en", new SyncProgress(console))));
  }

  private void print(String change, StoreLinks.Link link) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s %-11s %.2f  %-6s  %s%s",
            change,
            link.wikidataId(),
            link.score(),
            link.sure() ? "linked" : "likely",
            link.entity(),
            link.why().isEmpty() ? "" : "  (" + link.why() + ")"));
  }
}
