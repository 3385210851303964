package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueryTest {
  private final QueryCatalog catalog = QueryCatalog.bundled();
  private final LocalStore store = LocalStore.inMemory();

  @BeforeAll
  void load() {
    Txn.executeWrite(
        store.dataset(),
        () ->
            RDFDataMgr.read(store.dataset(), "src/test/resources/org/dateline/query/sample.trig"));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who-met-whom | party | Nancy Pelosi | Taiwan",
        "members-of | organization | SCO | India",
        "members-of | organization | https://w3id.org/dateline/id/entity/Q485207 | India",
        "members-of | organization | <http://www.wikidata.org/entity/Q485207> | India",
        "visits | party | United States | American lawmakers",
        "conflicts-network | class | dl:Assault | Ukraine",
        "timeline | from | 2022-10-01 | Rockets over Kyiv",
        "facts-of-article | article | pelosi LANDS | Tension",
        "articles | to | 2022-01-31 | Steppe Gazette",
        "text-search | words | bloc | statement/ushakov-1"
      })
  void aParameterTakesAnyFormThatMakesSense(
      String name, String parameter, String value, String expected) {
    assertThat(answer(name, Map.of(parameter, value))).contains(expected);
  }

  @Test
  void whatIsSetReplacesTheDefaultAndLeavesTheOtherParametersAlone() {
    String answer = answer("timeline", Map.of("from", "2022-10-01"));
    assertThat(answer).doesNotContain("the summit of").contains("Moscow sees it otherwise");
  }

  @Test
  void aNameWithQuotationMarksStaysAName() {
    assertThat(answer("who-met-whom", Map.of("party", "x\"@en } #"))).contains("0 rows");
  }

  @Test
  void anUnknownQueryListsThoseThereAre() {
    assertThatThrownBy(() -> catalog.expect("who-meets-whom"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("no query called 'who-meets-whom'")
        .hasMessageContaining("who-met-whom, wikidata-coordinates");
  }

  @Test
  void anUnknownParameterListsThoseThereAre() {
    assertThatThrownBy(() -> catalog.expect("timeline").query(Map.of("until", "2022-10-01")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("has no parameter 'until'")
        .hasMessageContaining("It has: party, from, to.");
  }

  @Test
  void aValueThatDoesNotFitShowsOneThatDoes() {
    assertThatThrownBy(() -> catalog.expect("timeline").query(Map.of("from", "last May")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("'last May'")
        .hasMessageContaining("2022-01-01");
    assertThatThrownBy(() -> catalog.expect("co-presence").query(Map.of("class", "Meeting")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("dl:Meeting");
  }

  @Test
  void aFileOrAQueryItselfWillDoAsWell(@TempDir Path folder) throws IOException {
    String sparql = "SELECT ?x WHERE { VALUES ?x { \"a\"@en } }";
    Path file = Files.writeString(folder.resolve("mine.rq"), sparql);
    for (String what : new String[] {file.toString(), sparql}) {
      assertThat(write(catalog.resolve(what, Map.of("x", "b")), Optional.of(AnswerFormat.CSV)))
          .isEqualToIgnoringNewLines("xbb");
    }
  }

  @Test
  void whatCannotBeReadOrParsedIsSaidToBeSo(@TempDir Path folder) {
    String missing = folder.resolve("missing.rq").toString();
    assertThatThrownBy(() -> catalog.resolve(missing, Map.of()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("missing.rq cannot be read");
    assertThatThrownBy(() -> catalog.resolve("SELECT * { ?s", Map.of()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is no SPARQL");
  }

  @Test
  void rowsThatFitAreATableWithLongTextFolded() {
    assertThat(wide("tensions-of", 170).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(171))
        .first()
        .asString()
        .startsWith("who    whom           over");
    assertThat(wide("tensions-of", 170)).endsWith("\n\n2 rows\n");
  }

  @Test
  void rowsThatDoNotFitStandOneBelowTheOtherWithTheirIrisUncut() {
    assertThat(wide("who-met-whom", 80))
        .startsWith("date      2022-09-15\nwho       Vladimir Putin\nwhom      Xi Jinping\n")
        .contains("event     https://w3id.org/dateline/id/event/meeting-2022-09-15-1a\n")
        .endsWith("\n\n1 row\n");
  }

  @Test
  void eachFormatWritesWhatItCanHoldAndRefusesTheRest() {
    Query table = catalog.expect("founded").query(Map.of());
    Query graph = catalog.expect("co-presence").query(Map.of());
    for (AnswerFormat format : AnswerFormat.values()) {
      Query fits = format.ordinal() < AnswerFormat.TURTLE.ordinal() ? table : graph;
      assertThat(write(fits, Optional.of(format))).as(format.name()).isNotBlank();
      assertThatThrownBy(() -> write(fits == table ? graph : table, Optional.of(format)))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("Use one of: ");
    }
    assertThat(write(graph, Optional.empty())).contains("dcterms:relation");
    assertThatThrownBy(() -> AnswerFormat.expect("xlsx"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("text, csv, tsv, json, xml, turtle, ntriples, jsonld, rdfxml");
  }

  @Test
  void anAnswerOfYesOrNoIsWrittenToo() {
    Query yes = catalog.resolve("ASK { ?s ?p ?o }", Map.of());
    assertThat(write(yes, Optional.empty())).containsIgnoringCase("yes");
    assertThat(write(yes, Optional.of(AnswerFormat.JSON))).contains("true");
  }

  @Test
  void aFactIsExplainedByItsSentencesInTheirArticles() {
    String event = "https://w3id.org/dateline/id/event/assault-2022-10-10";
    String text = Explanation.find(store, catalog, event).toText();
    assertThat(text)
        .contains("Moscow sees it otherwise (2022-10-12)")
        .contains(
            "»Russia did not shell Kyiv on 10 October, a spokesman in Moscow said on Tuesday.«")
        .contains("Assault, Denied, according to Russia, confidence 0.8")
        .contains("Rockets over Kyiv (2022-11-09)")
        .contains("Assault, Asserted, according to Ukraine, confidence 0.9")
        .contains(event);
  }

  @Test
  void whatHasNoEvidenceIsSaidToHaveNone() {
    assertThatThrownBy(() -> Explanation.find(store, catalog, "urn:nothing"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("'urn:nothing'");
  }

  private String answer(String name, Map<String, String> settings) {
    return write(catalog.expect(name).query(settings), Optional.empty());
  }

  private String write(Query query, Optional<AnswerFormat> format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(store, 250).answer(query, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String wide(String name, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(store, width).answer(catalog.expect(name).query(Map.of()), Optional.empty(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
