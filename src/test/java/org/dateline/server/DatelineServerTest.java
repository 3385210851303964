package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.dateline.problem.UserMistake;
import org.dateline.query.QueryCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatelineServerTest {
  private static final String EDITOR = "editor:" + ServerFixture.PASSWORD;

  private ServerFixture open;
  private ServerFixture writable;

  @BeforeAll
  void start() {
    open = new ServerFixture((options, neighbour) -> options);
    writable =
        new ServerFixture(
            (options, neighbour) ->
                options
                    .withPassword(ServerFixture.PASSWORD)
                    .withServices(Set.of(neighbour.url("/allowed")))
                    .withBounds(Duration.ofSeconds(2), 50));
  }

  @AfterAll
  void stop() {
    open.close();
    writable.close();
  }

  @Test
  void aPlainQuerySeesAllGraphs() {
    HttpResponse<String> answer =
        open.query(
            "PREFIX dl: <https://w3id.org/dateline/ontology#> "
                + "SELECT (COUNT(*) AS ?n) { ?article a dl:Article }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualToIgnoringNewLines("n6");
  }

  @Test
  void wordsAreFoundInNamesAndQuotations() {
    HttpResponse<String> answer =
        open.query(
            "PREFIX text: <http://jena.apache.org/text#> "
                + "SELECT ?thing { (?thing ?score ?words) text:query 'bloc OR Samarqand' }");
    assertThat(answer.body()).contains("statement/ushakov-1", "entity/Q5753");
  }

  @Test
  void theStartPageListsEveryQuestionAndArticle() {
    String page = open.get("/").body();
    QueryCatalog.bundled()
        .all()
        .forEach(query -> assertThat(page).contains("id=\"" + query.name() + "\""));
    assertThat(page).contains("Putin and Xi meet in Samarkand", "Silk Road Courier", ">15<");
    assertThat(page).doesNotContain("<script").doesNotContain("src=\"http");
  }

  @Test
  void fusekisOwnInterfaceIsBelowUi() {
    assertThat(open.get("/ui/").body()).contains("Apache Jena Fuseki UI");
    assertThat(open.get("/ui").headers().firstValue("Location")).hasValue("/ui/");
    assertThat(open.get("/ui/$/server").body()).contains("\"/dateline\"");
    assertThat(open.get("/ui/dateline/sparql?query=ASK%7B%7D").body()).contains("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ui/../pom.xml", "/ui/%2e%2e/pom.xml", "/static/../../pom.xml"})
  void noFileOutsideTheInterfaceIsServed(String path) {
    assertThat(open.get(path).statusCode()).isBetween(400, 499);
  }

  @Test
  void aTakenPortIsTheUsersToChange() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ServerOptions options = ServerOptions.standard().withPort(taken.getLocalPort());
      assertThatThrownBy(() -> DatelineServer.start(open.store, QueryCatalog.bundled(), options))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " is in use")
          .hasMessageContaining("--port");
    }
  }

  @Test
  void withoutAPasswordNobodyWrites() {
    assertThat(open.update("INSERT DATA { <urn:a> <urn:b> 1 }", EDITOR).statusCode())
        .isBetween(400, 499);
    HttpResponse<String> put =
        open.send(
            open.request("/dateline?graph=urn:g")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> 1 .")));
    assertThat(put.statusCode()).isBetween(400, 499);
    assertThat(open.query("SELECT ?o { <urn:a> <urn:b> ?o }").body())
        .isEqualToIgnoringNewLines("o");
  }

  @Test
  void onlyTheEditorWrites() {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }";
    assertThat(writable.update(insert, "").statusCode()).isEqualTo(401);
    assertThat(writable.update(insert, "editor:wrong").statusCode()).isEqualTo(401);
    assertThat(writable.update(insert, "other:" + ServerFixture.PASSWORD).statusCode())
        .isEqualTo(401);
    assertThat(writable.query("ASK { <urn:a> ?p ?o }").body()).contains("false");
    assertThat(writable.update(insert, EDITOR).statusCode()).isBetween(200, 204);
    assertThat(writable.query("ASK { <urn:a> ?p ?o }").body()).contains("true");
    assertThat(writable.update("DROP GRAPH <urn:g>", EDITOR).statusCode()).isBetween(200, 204);
  }

  @Test
  void theEditorCannotSlipThroughAQueryEndpoint() {
    HttpResponse<String> answer =
        writable.send(
            writable
                .request("/dateline")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("CLEAR ALL")));
    assertThat(answer.statusCode()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND (<%s> AS ?u) SERVICE ?u { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * { GRAPH <%s> { ?s ?p ?o } }"
      })
  void aQueryReachesNoServerButThoseAllowed(String query) {
    writable.query(query.formatted(writable.neighbour.url("/internal")));
    assertThat(writable.neighbour.asked).doesNotContain("/internal");
  }

  @Test
  void anAllowedServiceIsAskedButCannotSendTheServerElsewhere() {
    HttpResponse<String> answer =
        writable.query(
            "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(writable.neighbour.url("/allowed")));
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(writable.neighbour.asked).contains("/allowed").doesNotContain("/secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <%s>",
        "LOAD SILENT <%s>",
        "INSERT { GRAPH <urn:x> { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }"
      })
  void evenTheEditorCannotMakeTheServerFetchThings(String update) {
    assertThat(
            writable
                .update(update.formatted(writable.neighbour.url("/internal")), EDITOR)
                .statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(writable.neighbour.asked).doesNotContain("/internal");
  }

  @Test
  void evenTheEditorCannotLoadAFile() {
    HttpResponse<String> answer =
        writable.update("LOAD <file:src/test/resources/org/dateline/query/wikidata.ttl>", EDITOR);
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aContextOfJsonLdIsNotFetched() {
    String document =
        "{\"@context\": \"%s\", \"@id\": \"urn:a\"}"
            .formatted(writable.neighbour.url("/context.jsonld"));
    HttpResponse<String> answer =
        writable.send(
            writable
                .request("/dateline/data?graph=urn:j")
                .header("Authorization", ServerFixture.basic(EDITOR))
                .header("Content-Type", "application/ld+json")
                .PUT(BodyPublishers.ofString(document)));
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(writable.neighbour.asked).doesNotContain("/context.jsonld");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(4000) AS ?x) {}",
        "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(4000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#context>('x') AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.pi>() AS ?x) {}",
        "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:pi() AS ?x) {}",
        "SELECT * { ?a <java:org.apache.jena.sparql.pfunction.library.str> ?b }",
        "SELECT * { FILTER EXISTS { FILTER (<java:org.apache.jena.sparql.function.library.pi>() > 3) } }"
      })
  void whatLooksIntoTheProcessIsRefused(String query) {
    long start = System.nanoTime();
    HttpResponse<String> answer = writable.query(query);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aQueryWithoutEndIsCutOffAsAnError() {
    HttpResponse<String> answer =
        writable.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void anAnswerHasNoMoreRowsThanAllowed() {
    HttpResponse<String> answer = writable.query("SELECT * { ?s ?p ?o } LIMIT 1000");
    assertThat(answer.body().lines().count()).isEqualTo(51);
    assertThat(answer.headers().firstValue("X-Row-Limit")).hasValue("50");
  }

  @Test
  void anotherSitesPageCannotSendUpdates() {
    HttpResponse<String> answer =
        writable.send(
            writable
                .request("/dateline/update")
                .header("Authorization", ServerFixture.basic(EDITOR))
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("CLEAR ALL")));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aNameThatPointsHereFromElsewhereIsRefused() throws IOException {
    try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), open.server.port())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
      String answer = new String(socket.getInputStream().readAllBytes());
      assertThat(answer).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void pagesMayNotBeFramedNorLoadForeignScripts() {
    HttpResponse<String> page = open.get("/ui/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains(
                        "default-src 'self'", "frame-ancestors 'none'", "connect-src 'self'"));
  }

  @Test
  void theAdministrationIsNotThere() {
    for (String path : new String[] {"/$/datasets", "/$/backup/dateline", "/$/compact/dateline"}) {
      HttpResponse<String> answer = open.send(open.request(path).POST(BodyPublishers.ofString("")));
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
    }
  }
}
