package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;
import org.dateline.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "enrich",
    description =
        "Adds what Wikidata says of the linked entities of a store, in a graph of its own.",
    footer = {
      "",
      "Names in several languages, coordinates, memberships, positions, heads of state and"
          + " government, with their dates and the revision that each comes from. Running it again"
          + " replaces that graph.",
      "",
      "Examples:",
      "  dateline enrich --store kg --contact me@example.org"
    })
final class EnrichCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption storeOption;
  @Mixin private WikidataOptions wikidata;
  @Mixin private BaseOption base;

  @Override
  public Integer call() {
    Wikidata source = wikidata.openForEnrichment();
    try (LocalStore store = storeOption.open()) {
      GraphNames names = base.names(store);
      Set<String> ids = linked(store, names);
      if (ids.isEmpty()) {
        console.say("No entity of the store is linked to Wikidata.");
        return ExitCode.OK;
      }
      List<Triple> triples = source.enrichment(new SyncProgress(console)).triples(ids, names);
      store.replaceGraph(
          names.wikidata(),
          triples.stream().map(triple -> new Quad(names.wikidata(), triple)).toList());
      console.say(triples.size() + " triples on " + ids.size() + " entities");
    }
    return ExitCode.OK;
  }

  /** Ids of the items that entities are the same as; what Wikidata added itself does not count. */
  private static Set<String> linked(LocalStore store, GraphNames names) {
    return store.read(
        dataset -> {
          Set<String> ids = new TreeSet<>();
          for (Node graph : List.of(names.entities(), names.links())) {
            dataset
                .find(graph, null, Vocabulary.SAME_AS, null)
                .forEachRemaining(quad -> item(quad.getObject()).ifPresent(ids::add));
          }
          return ids;
        });
  }

  private static Optional<String> item(Node node) {
    return Optional.of(node)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.WIKIDATA))
        .map(iri -> iri.substring(Vocabulary.WIKIDATA.length()));
  }
}
