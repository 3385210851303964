package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.store.SampleUpdates.ENTITIES;
import static org.dateline.store.SampleUpdates.article;
import static org.dateline.store.SampleUpdates.graph;
import static org.dateline.store.SampleUpdates.iri;
import static org.dateline.store.SampleUpdates.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
  private static final Quad DEFINITION =
      Quad.create(iri("graph/ontology"), iri("C"), RDFS.label.asNode(), RDFS.label.asNode());

  @TempDir Path directory;

  @Test
  void anArticleIsThereAfterTheStoreWasClosedAndOpenedAgain() {
    try (LocalStore store = LocalStore.openOrCreate(directory)) {
      store.replace(article("one", "NATO"));
      assertThat(store.flush()).isEqualTo(new LoadReport(1, 0, 0, 0));
    }
    try (LocalStore store = LocalStore.open(directory)) {
      assertThat(count(store, graph("one"))).isEqualTo(2);
      assertThat(count(store, ENTITIES)).isEqualTo(1);
    }
  }

  @Test
  void loadingTheSameTwiceTouchesNoFile() {
    load(article("one", "NATO"), article("two", "NATO", "EU"));
    String before = new StoreDirectory(directory).fingerprint();
    LoadReport again = load(article("one", "NATO"), article("two", "NATO", "EU"));
    assertThat(again).isEqualTo(new LoadReport(0, 0, 2, 0));
    assertThat(new StoreDirectory(directory).fingerprint()).isEqualTo(before);
  }

  @Test
  void theFingerprintTellsThatSomethingWasWritten() {
    load(article("one", "NATO"));
    String before = new StoreDirectory(directory).fingerprint();
    load(article("one", "EU"));
    assertThat(new StoreDirectory(directory).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void aNewVersionOfAnArticleTakesThePlaceOfTheOld() {
    try (LocalStore store = LocalStore.inMemory()) {
      store.replace(article("one", "NATO", "EU"));
      store.replace(article("one", "EU"));
      assertThat(store.flush()).isEqualTo(new LoadReport(1, 1, 0, 0));
      assertThat(count(store, graph("one"))).isEqualTo(2);
    }
  }

  @Test
  void anEntityStaysAsLongAsAnyArticleNamesIt() {
    try (LocalStore store = LocalStore.inMemory()) {
      store.replace(article("one", "NATO", "EU"));
      store.replace(article("two", "NATO"));
      store.replace(article("one"));
      store.flush();
      assertThat(has(store, label("NATO", "NATO"))).isTrue();
      assertThat(has(store, label("EU", "EU"))).isFalse();
      store.replace(GraphUpdate.removal(graph("two"), ENTITIES));
      assertThat(store.flush().removed()).isEqualTo(1);
      assertThat(count(store, ENTITIES)).isZero();
    }
  }

  @Test
  void anEntityStaysAsLongAsAnotherEntityPointsToIt() {
    Triple within = Triple.create(iri("entity/Lyon"), iri("country"), iri("entity/France"));
    GraphUpdate lyon = article("one", "Lyon");
    GraphUpdate withCountry =
        new GraphUpdate(
            lyon.graph(),
            lyon.article(),
            ENTITIES,
            List.of(lyon.shared().get(0), within, label("France", "France")));
    try (LocalStore store = LocalStore.inMemory()) {
      store.replace(withCountry);
      store.replace(article("two", "France"));
      store.replace(GraphUpdate.removal(graph("two"), ENTITIES));
      store.flush();
      assertThat(has(store, label("France", "France"))).isTrue();
      store.replace(GraphUpdate.removal(graph("one"), ENTITIES));
      store.flush();
      assertThat(count(store, ENTITIES)).isZero();
    }
  }

  @Test
  void namesThatTwoArticlesKnowOfOneEntityAddUp() {
    try (LocalStore store = LocalStore.inMemory()) {
      store.replace(article("one", "EU"));
      store.replace(
          new GraphUpdate(
              graph("two"),
              article("two", "EU").article(),
              ENTITIES,
              List.of(label("EU", "European Union"))));
      store.flush();
      assertThat(count(store, ENTITIES)).isEqualTo(2);
    }
  }

  @Test
  void aGraphOfNoArticleIsReplacedWhole() {
    load(article("one", "NATO"));
    try (LocalStore store = LocalStore.open(directory)) {
      store.replaceGraph(DEFINITION.getGraph(), List.of(DEFINITION));
      String before = new StoreDirectory(directory).fingerprint();
      store.replaceGraph(DEFINITION.getGraph(), List.of(DEFINITION));
      assertThat(new StoreDirectory(directory).fingerprint()).isEqualTo(before);
      assertThat(count(store, DEFINITION.getGraph())).isEqualTo(1);
    }
  }

  @Test
  void aBlankNodeIsRefusedSinceOneCouldNotTellWhetherItIsTheSame() {
    Triple blank = Triple.create(NodeFactory.createBlankNode(), iri("p"), iri("o"));
    assertThatThrownBy(() -> new GraphUpdate(graph("x"), List.of(blank), ENTITIES, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank node");
  }

  @Test
  void anExportIsTheSameHoweverTheArticlesCameIn() {
    try (LocalStore forth = LocalStore.inMemory();
        LocalStore back = LocalStore.inMemory()) {
      List<GraphUpdate> articles = List.of(article("one", "EU"), article("two", "NATO", "EU"));
      articles.forEach(forth::replace);
      for (int at = articles.size() - 1; at >= 0; at--) {
        back.replace(articles.get(at));
      }
      forth.flush();
      back.flush();
      assertThat(export(forth)).isEqualTo(export(back)).hasLineCount(7);
    }
  }

  @Test
  void anArticleIsExportedWithTheEntitiesThatItNamesAndNoOthers() {
    try (LocalStore store = LocalStore.inMemory()) {
      store.replace(article("one", "EU"));
      store.replace(article("two", "NATO"));
      store.flush();
      List<Quad> quads = store.article(iri("article/one").getURI());
      assertThat(quads).isEqualTo(store.article(graph("one").getURI())).hasSize(3);
      assertThat(quads).contains(Quad.create(ENTITIES, label("EU", "EU")));
    }
  }

  @Test
  void anUnknownArticleIsSaidToBeUnknown() {
    try (LocalStore store = LocalStore.inMemory()) {
      assertThatThrownBy(() -> store.article("urn:nothing"))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("<urn:nothing>");
    }
  }

  @Test
  void aDirectoryWithOtherThingsInItIsLeftAlone() throws IOException {
    Files.writeString(directory.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> LocalStore.openOrCreate(directory))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is not empty and is no store");
    assertThat(directory.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(directory.resolve("store"), "");
    assertThatThrownBy(() -> LocalStore.openOrCreate(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("cannot be a file");
  }

  @Test
  void whoReadsIsToldWhereThereIsNoStore() {
    assertThatThrownBy(() -> LocalStore.open(directory.resolve("nowhere")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("There is no store at");
    assertThat(directory.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aStoreInUseNamesTheProcessThatHoldsIt() throws IOException {
    Process other = LoadingProcess.start(directory, 1);
    try {
      awaitLine(other, "loaded");
      assertThatThrownBy(() -> LocalStore.open(directory))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("in use by process " + other.pid());
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void whoeverIsKilledWhileLoadingLeavesEachArticleWholeOrAbsent() throws Exception {
    Random random = new Random(7);
    int most = 0;
    for (int kill = 0; kill < 2; kill++) {
      Process loading = LoadingProcess.start(directory, 500);
      awaitLine(loading, Integer.toString(60 + random.nextInt(150)));
      loading.destroyForcibly().waitFor();
      try (LocalStore store = LocalStore.open(directory)) {
        for (int number = 0; number < 500; number++) {
          long triples = count(store, graph("a" + number));
          assertThat(triples).isIn(0L, 100L);
          assertThat(has(store, label("e" + number, "e" + number))).isEqualTo(triples > 0);
          most += triples > 0 ? 1 : 0;
        }
      }
    }
    assertThat(most).as("articles that were there at a kill").isPositive();
  }

  @Test
  void theSearchIndexIsBuiltOnceAndAgainWhenTheStoreHasChanged() throws IOException {
    load(article("one", "NATO"));
    search();
    Path stamp = directory.resolve("text-index.stamp");
    String first = Files.readString(stamp);
    long written = Files.getLastModifiedTime(stamp).toMillis();
    search();
    assertThat(Files.readString(stamp)).isEqualTo(first);
    load(article("two", "EU"));
    search();
    assertThat(Files.readString(stamp)).isNotEqualTo(first);
    assertThat(Files.getLastModifiedTime(stamp).toMillis()).isGreaterThanOrEqualTo(written);
  }

  @Test
  void aSmallStoreIsNotWorthCompacting() {
    try (LocalStore store = LocalStore.openOrCreate(directory, 1)) {
      for (int number = 0; number < 20; number++) {
        store.replace(article(number, 10));
      }
      assertThat(store.compactWhenWorthwhile()).isZero();
      assertThat(count(store, graph("a7"))).isEqualTo(10);
    }
  }

  private void search() {
    try (LocalStore store = LocalStore.open(directory)) {
      assertThat(store.searchable()).isNotNull();
    }
  }

  private LoadReport load(GraphUpdate... articles) {
    try (LocalStore store = LocalStore.openOrCreate(directory)) {
      for (GraphUpdate article : articles) {
        store.replace(article);
      }
      return store.flush();
    }
  }

  private static void awaitLine(Process process, String line) throws IOException {
    List<String> seen = new ArrayList<>();
    var reader = process.inputReader();
    for (String read = reader.readLine(); read != null; read = reader.readLine()) {
      seen.add(read);
      if (read.equals(line)) {
        return;
      }
    }
    throw new IllegalStateException("the process ended early: " + seen);
  }

  private static long count(LocalStore store, Node graph) {
    return store.read(data -> Iter.count(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
  }

  private static boolean has(LocalStore store, Triple shared) {
    return store.read(data -> data.contains(Quad.create(ENTITIES, shared)));
  }

  private static String export(LocalStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
    return out.toString();
  }
}
