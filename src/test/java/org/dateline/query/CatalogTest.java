package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each question against the sample graph, with the parameters that stand in it. The rows that it
 * shall give stand in {@code expected/NAME.tsv}, or {@code .nt} for graphs; {@code -Dapprove=true}
 * writes them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogTest {
  private static final String FOLDER = "/org/dateline/query/";
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";

  private LocalStore store;
  private FusekiServer standIn;

  @BeforeAll
  void load() {
    store = LocalStore.inMemory();
    Txn.executeWrite(
        store.dataset(),
        () -> RDFDataMgr.read(store.dataset(), resource("sample.trig").toString()));
    DatasetGraph wikidata = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        wikidata, () -> RDFDataMgr.read(wikidata, resource("wikidata.ttl").toString()));
    standIn =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .add("sparql", wikidata)
            .start();
  }

  @AfterAll
  void close() {
    standIn.stop();
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionHasAWholeHeader() {
    return questions(
        query -> {
          assertThat(query.question()).endsWith(query.question().endsWith(")") ? ")" : "?");
          assertThat(query.description()).endsWith(".");
          assertThat(QueryCatalog.bundled().groups()).contains(query.group());
          List<String> columns = query.columns().stream().map(NamedQuery.Term::name).toList();
          Query parsed = QueryFactory.create(query.with(Map.of()));
          if (parsed.isSelectType()) {
            assertThat(columns).isEqualTo(parsed.getResultVars());
            assertThat(parsed.hasOrderBy()).as("ORDER BY").isTrue();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionDescribesTheParametersOfItsValuesBlocks() {
    return questions(
        query -> {
          assertThat(query.parameters().stream().map(NamedQuery.Parameter::name))
              .containsExactlyInAnyOrderElementsOf(
                  new Parameters(query.name(), query.text()).names());
          assertThat(query.examples().values()).noneMatch(String::isBlank);
        });
  }

  @TestFactory
  Stream<DynamicTest> aQuestionThatIsNotNarrowedDownFindsAllThatItsExampleFinds() {
    return questions(
        query -> {
          Query all = QueryFactory.create(query.with(Map.of()));
          if (!query.text().contains(WIKIDATA) && all.isSelectType()) {
            assertThat(answer(all, AnswerFormat.TSV).lines())
                .containsAll(
                    answer(QueryFactory.create(query.text()), AnswerFormat.TSV).lines().toList());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionGivesTheRowsThatAReaderOfTheSampleExpects() {
    return questions(
        query -> {
          Query parsed = QueryFactory.create(query.text().replace(WIKIDATA, standInUrl()));
          boolean rows = parsed.isSelectType();
          String answer = answer(parsed, rows ? AnswerFormat.TSV : AnswerFormat.NTRIPLES);
          if (!rows) {
            answer = String.join("\n", answer.lines().sorted().toList()) + "\n";
          }
          compare(query.name() + (rows ? ".tsv" : ".nt"), answer);
        });
  }

  private Stream<DynamicTest> questions(java.util.function.Consumer<NamedQuery> check) {
    return QueryCatalog.bundled().all().stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check.accept(query)));
  }

  private String standInUrl() {
    return "http://127.0.0.1:" + standIn.getPort() + "/sparql";
  }

  private String answer(Query query, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(store, 120).answer(query, Optional.of(format), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void compare(String name, String answer) {
    Path approved = Path.of("src/test/resources" + FOLDER + "expected", name);
    try {
      if (Boolean.getBoolean("approve")) {
        Files.createDirectories(approved.getParent());
        Files.writeString(approved, answer);
      }
      assertThat(answer).isEqualTo(Files.readString(approved));
      assertThat(answer.lines().count()).as("rows").isGreaterThan(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources" + FOLDER + name);
  }
}
