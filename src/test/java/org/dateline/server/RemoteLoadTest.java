package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.problem.UserMistake;
import org.dateline.store.GraphUpdate;
import org.dateline.store.LoadReport;
import org.dateline.store.Login;
import org.dateline.store.RemoteStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Loading into a running server, over the Graph Store Protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteLoadTest {
  private static final Node GRAPH = NodeFactory.createURI("urn:graph:article");
  private static final Node ENTITIES = NodeFactory.createURI("urn:graph:entities");
  private static final Login EDITOR = new Login("editor", ServerFixture.PASSWORD);

  private ServerFixture writable;
  private ServerFixture readOnly;

  @BeforeAll
  void start() {
    writable =
        new ServerFixture((options, neighbour) -> options.withPassword(ServerFixture.PASSWORD));
    readOnly = new ServerFixture((options, neighbour) -> options);
  }

  @AfterAll
  void stop() {
    writable.close();
    readOnly.close();
  }

  @Test
  void anArticleGoesOverIsLeftAloneWhenTheSameAndReplacedWhenNot() {
    assertThat(load(update("Bucharest"))).isEqualTo(new LoadReport(1, 0, 0, 0));
    assertThat(load(update("Bucharest"))).isEqualTo(new LoadReport(0, 0, 1, 0));
    assertThat(load(update("Chişinău"))).isEqualTo(new LoadReport(0, 1, 0, 0));
    String answer = writable.query("SELECT ?o { GRAPH <urn:graph:article> { ?s ?p ?o } }").body();
    assertThat(answer).contains("Chişinău").doesNotContain("Bucharest");
    assertThat(writable.query("ASK { GRAPH <urn:graph:entities> { ?s ?p \"Bucharest\" } }").body())
        .contains("true");
    assertThat(load(GraphUpdate.removal(GRAPH, ENTITIES))).isEqualTo(new LoadReport(0, 0, 0, 1));
    assertThat(writable.query("ASK { GRAPH <urn:graph:article> { ?s ?p ?o } }").body())
        .contains("false");
  }

  @Test
  void aGraphOfNoArticleGoesOverWhole() {
    Node ontology = NodeFactory.createURI("urn:graph:ontology");
    try (RemoteStore store = store(writable, "/dateline", Optional.of(EDITOR))) {
      store.replaceGraph(ontology, List.of(Quad.create(ontology, triple("C"))));
    }
    assertThat(writable.query("ASK { GRAPH <urn:graph:ontology> { ?s ?p 'C' } }").body())
        .contains("true");
  }

  @Test
  void aWrongPasswordIsSaidToBeWrong() {
    expectMistake(
        store(writable, "/dateline", Optional.of(new Login("editor", "guess"))),
        "does not accept this user and password");
  }

  @Test
  void aMissingPasswordIsAskedFor() {
    expectMistake(store(writable, "/dateline/data", Optional.empty()), "wants a password");
  }

  @Test
  void aReadOnlyServerIsSaidToHaveNoPlaceToWrite() {
    expectMistake(store(readOnly, "/dateline", Optional.empty()), "There is no dataset at");
  }

  @Test
  void anUnknownDatasetIsSaidToBeUnknown() {
    expectMistake(store(writable, "/other", Optional.of(EDITOR)), "There is no dataset at");
  }

  @Test
  void aServerThatDoesNotRunIsNamed() {
    RemoteStore nobody =
        new RemoteStore(URI.create("http://127.0.0.1:9/dateline"), Optional.empty());
    expectMistake(nobody, "http://127.0.0.1:9/dateline/data refuses the connection");
  }

  @Test
  void whatIsNoAddressOfTheWebIsRefusedAtOnce() {
    assertThatThrownBy(() -> new RemoteStore(URI.create("ftp://host/x"), Optional.empty()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is no http or https address");
  }

  @Test
  void anotherStatusIsPassedOnWithTheServersWords() {
    RemoteStore odd =
        new RemoteStore(URI.create(writable.neighbour.url("/odd")), Optional.of(EDITOR));
    expectMistake(odd, "answers with status 302");
    assertThat(writable.neighbour.asked).doesNotContain("/secret");
  }

  @Test
  void aLoginDoesNotShowItsPassword() {
    assertThat(EDITOR.toString()).doesNotContain(ServerFixture.PASSWORD);
  }

  private static RemoteStore store(ServerFixture fixture, String path, Optional<Login> login) {
    return new RemoteStore(URI.create(fixture.url(path)), login);
  }

  private LoadReport load(GraphUpdate update) {
    try (RemoteStore store = store(writable, "/dateline", Optional.of(EDITOR))) {
      store.replace(update);
      return store.flush();
    }
  }

  private static void expectMistake(RemoteStore store, String words) {
    assertThatThrownBy(() -> store.replace(update("x")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(words);
  }

  private static GraphUpdate update(String word) {
    return new GraphUpdate(GRAPH, List.of(triple(word)), ENTITIES, List.of(triple(word)));
  }

  private static Triple triple(String word) {
    return Triple.create(
        NodeFactory.createURI("urn:thing"),
        RDFS.label.asNode(),
        NodeFactory.createLiteralString(word));
  }
}
