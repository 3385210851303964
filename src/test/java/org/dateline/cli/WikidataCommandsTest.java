package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.LocalStore;
import org.dateline.wikidata.TestItem;
import org.dateline.wikidata.WikidataServer;
import org.dateline.wikidata.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that speak with Wikidata, as a user gives them. */
class WikidataCommandsTest {
  private final WikidataServer server = new WikidataServer().with(World.items());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  private int run(String input, Object... words) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true));
    CommandLine command = DatelineCommand.commandLine(streams, Pipeline::load);
    return command.execute(List.of(words).stream().map(Object::toString).toArray(String[]::new));
  }

  private int online(Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--contact", "me@example.org", "--cache", folder.resolve("cache")));
    all.addAll(List.of("--api", server.endpoints().api(), "--sparql", server.endpoints().sparql()));
    return run("", all.toArray());
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void withoutAContactNothingGoesOut() {
    assertThat(run("", "gazetteer", "sync", "--api", server.endpoints().api())).isEqualTo(2);
    assertThat(run("", "gazetteer", "verify", "--api", server.endpoints().api())).isEqualTo(2);
    assertThat(run("", "link", "--store", folder, "--online", "--api", server.endpoints().api()))
        .isEqualTo(2);
    assertThat(run("", "enrich", "--store", folder, "--api", server.endpoints().api()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--contact me@example.org");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aGazetteerThatWasSynchronizedIsLookedUp() {
    Path gazetteer = folder.resolve("gazetteer");
    server.put(TestItem.of("Q7000001", "Zemgale Holding").is("Q783794").pages(30));
    assertThat(online("gazetteer", "sync", "-o", gazetteer, "--classes", "companies,countries"))
        .isZero();
    assertThat(err.toString()).contains("entries in " + gazetteer);
    assertThat(run("", "gazetteer", "lookup", "Zemgale Holding", "--gazetteer", gazetteer))
        .isZero();
    assertThat(said()).contains("Q7000001", "Organization", "matches as label");
  }

  @Test
  void whatTheArticleSpeaksOfCountsAndIsSaid() {
    run("", "gazetteer", "lookup", "Georgia", "--context", "Washington");
    String[] candidates = said().split("Q1428", 2);
    assertThat(candidates[0]).contains("Q230").doesNotContain("spoken of");
    assertThat(candidates[1]).contains("its country is spoken of");
    out.reset();
    run("", "gazetteer", "lookup", "Georgia", "--context", "Tbilisi", "--date", "2008-08-12");
    assertThat(said().split("Q1428", 2)[0]).contains("Q230", "its country is spoken of");
    out.reset();
    run("", "gazetteer", "lookup", "Merkel", "--date", "2010-03-01");
    assertThat(said()).contains("Angela Merkel", "in office on that day");
    assertThat(run("", "gazetteer", "lookup", "Georgia", "--date", "August")).isEqualTo(2);
    assertThat(run("", "gazetteer", "lookup", "Zorblax")).isEqualTo(2);
    assertThat(err.toString()).contains("nobody and nothing by the name Zorblax", "gazetteer sync");
  }

  @Test
  void aRowThatIsWrongEndsWithOne() throws IOException {
    Path gazetteer = folder.resolve("gazetteer");
    assertThat(online("gazetteer", "sync", "-o", gazetteer, "--classes", "companies")).isZero();
    out.reset();
    int code = online("gazetteer", "verify", "--gazetteer", gazetteer);
    assertThat(code).isEqualTo(1);
    assertThat(said()).contains("\tDELETED\t").doesNotContain("Q102673");
  }

  @Test
  void anIndexIsMadeOfADumpOnStandardInputAndUsed() {
    String dump =
        World.items().stream()
            .map(TestItem::json)
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    Path index = folder.resolve("index");
    assertThat(run(dump, "gazetteer", "index", "-", "-o", index)).isZero();
    assertThat(err.toString()).contains("entries and 4 positions kept");
    assertThat(run("", "gazetteer", "lookup", "Peach State", "--gazetteer", index)).isZero();
    assertThat(said()).contains("Q1428");
    assertThat(online("gazetteer", "verify", "--gazetteer", index)).isEqualTo(2);
    assertThat(run(dump, "gazetteer", "index", "-", "-o", index)).isEqualTo(2);
  }

  @Test
  void whatWikidataSaysOfLinkedEntitiesGoesIntoAGraphOfItsOwn() throws IOException {
    Path directory = folder.resolve("store");
    GraphNames names = GraphNames.standard();
    Quad link =
        new Quad(
            names.entities(),
            NodeFactory.createURI(names.base() + "entity/Q265"),
            Vocabulary.SAME_AS,
            NodeFactory.createURI(Vocabulary.WIKIDATA + "Q265"));
    try (LocalStore store = LocalStore.openOrCreate(directory)) {
      store.replaceGraph(names.entities(), List.of(link));
    }
    assertThat(online("enrich", "--store", directory)).isZero();
    assertThat(err.toString()).contains("triples on 1 entities");
    try (LocalStore store = LocalStore.open(directory)) {
      assertThat(
              store.<Boolean>read(
                  data -> data.contains(names.wikidata(), null, Vocabulary.dl("member"), null)))
          .isTrue();
    }
    assertThat(Files.exists(directory)).isTrue();
  }

  private Path storeOf(String... names) {
    Path directory = folder.resolve("store");
    GraphNames graphs = GraphNames.standard();
    List<Quad> quads = new ArrayList<>();
    for (String name : names) {
      Node entity = NodeFactory.createURI(graphs.base() + name.replace(' ', '-'));
      Node label = NodeFactory.createLiteralLang(name.substring(name.indexOf('/') + 1), "en");
      Node type = Vocabulary.dl(name.substring(0, name.indexOf('/')));
      quads.add(new Quad(graphs.entities(), entity, Vocabulary.TYPE, type));
      quads.add(new Quad(graphs.entities(), entity, Vocabulary.LABEL, label));
    }
    try (LocalStore store = LocalStore.openOrCreate(directory)) {
      store.replaceGraph(graphs.entities(), quads);
    }
    return directory;
  }

  @Test
  void whatTheGazetteerDoesNotKnowIsAskedOfWikidataAndTakenBack() {
    server.put(TestItem.of("Q7000001", "Zemgale Holding").is("Q783794").pages(30));
    server.put(TestItem.of("Q7000002", "Ilze Kalna").is("Q5").pages(20));
    Path store =
        storeOf("Organization/Zemgale Holding", "Person/Ilze Kalna", "Person/Angela Merkel");
    assertThat(online("link", "--store", store, "--online")).isZero();
    assertThat(said())
        .contains("+ Q7000001    0.90  linked", "matches as label", "+ Q7000002    0.78  likely")
        .contains("+ Q567 ");
    assertThat(err.toString())
        .contains("Asking Wikidata for 2 names", "2 entities linked, 1 likely; 3 of them new");
    int asked = server.requests().size();
    out.reset();
    assertThat(online("link", "--store", store, "--online")).isZero();
    assertThat(said()).isEmpty();
    assertThat(server.requests()).hasSize(asked);
    assertThat(online("enrich", "--store", store)).isZero();
    assertThat(err.toString()).contains("triples on 2 entities");
    assertThat(run("", "link", "--store", store)).isZero();
    assertThat(said()).contains("- Q7000001").doesNotContain("Q567 ");
    assertThat(run("", "link", "--store", store, "--undo")).isZero();
    assertThat(err.toString()).contains("1 links taken back");
  }

  @Test
  void withoutANetworkTheUserIsToldWhatToDo() {
    Path store = storeOf("Organization/Zemgale Holding");
    server.close();
    assertThat(online("link", "--store", store, "--online")).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be reached", "Check the network");
  }
}
