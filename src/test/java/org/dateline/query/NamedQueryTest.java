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
        "members-of | organization | Q485207 | India",
        "conflicts-network | class | dl:Assault | Ukraine",
        "conflicts-network | class | Sanction,dl:Assault | Ukraine",
        "sanctions | modality | Asserted,Planned | Asserted",
        "who-met-whom | modality | Possible | Xi Jinping is expected to call",
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
  void whatOnlyNarrowsDownStandsAsACommentUntilItIsSet() {
    NamedQuery query = catalog.expect("timeline");
    assertThat(query.with(Map.of("from", "2022-10-01")))
        .contains("\n  VALUES ?from { \"2022-10-01\"^^", "\n  FILTER (STR(?date) >= SUBSTR")
        .contains("\n  # VALUES ?party { \"Russia\"@en }\n  # ?party ^(rdfs:label")
        .contains("\n  # FILTER (STR(?date) <= SUBSTR(STR(?to)");
    assertThat(answer("timeline", Map.of())).contains("Founding", "protest-2022-01", "Assault");
  }

  @Test
  void aQuestionThatNeedsAValueSaysWhich() {
    assertThatThrownBy(() -> catalog.expect("text-search").query(Map.of()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("needs to know: what to look for")
        .hasMessageContaining("--set words=\"Samarkand\"");
  }

  @Test
  void aNameIsTakenInAnyCapitalsAndAnUnknownOneIsToldWithThoseLikeIt() {
    StoreNames names = new StoreNames(store);
    NamedQuery query = catalog.expect("sanctions");
    assertThat(names.expect(query, Map.of("party", "russia"))).containsValue("Russia");
    assertThatThrownBy(() -> names.expect(query, Map.of("party", "Rusia")))
        .isInstanceOf(UserMistake.class)
        .hasMessage("Nothing in the store is called 'Rusia'. Names like it: Russia.");
    assertThatThrownBy(() -> names.expect(query, Map.of("party", "Q1")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("Nothing in the store is <http://www.wikidata.org/entity/Q1>.");
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
    assertThatThrownBy(() -> catalog.expect("co-presence").query(Map.of("class", "x:Meeting")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("dl:Consult");
    assertThatThrownBy(() -> catalog.expect("protests").query(Map.of("party", " ")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("'party' of protests has no value", "party=\"Kazakhstan\"");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT * WHERE { ?s ?p } | line 1, column 24: found '}', which cannot stand there.",
        "SELECT * { ?s ?p ?o | line 1, column 19: it ends too early.",
        "SELEC * {} | line 1, column 6: cannot read 'SELEC'.",
        "SELECT ?x { ?x foo:bar 1 } | Unresolved prefixed name: foo:bar."
      })
  void aSlipInSparqlIsToldByLineAndColumnWithoutTheParsersTokens(String sparql, String told) {
    assertThatThrownBy(() -> catalog.resolve(sparql, Map.of()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(told)
        .message()
        .hasSizeLessThan(130);
  }

  @Test
  void rowsThatFitAreATableWithLongTextFolded() {
    String members = wide("members-of", 220, "organization", "SCO");
    assertThat(members.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThan(221))
        .first()
        .asString()
        .matches("who +whose +how .*");
    assertThat(members).endsWith("\n\n4 rows\n");
  }

  @Test
  void rowsThatDoNotFitStandOneBelowTheOtherWithTheirIrisUncut() {
    assertThat(wide("who-met-whom", 80, "party", "Vladimir Putin"))
        .startsWith("who          Vladimir Putin\nwhom         Xi Jinping\nhow          Possible\n")
        .contains("event        https://w3id.org/dateline/id/event/meeting-2022-09-15-1a\n")
        .endsWith("\n\n2 rows\n");
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
        .contains("Assault, Denied, according to Russia\n    actor: Russia\n    date: 2022-10-10\n")
        .contains("\n    target: Ukraine\n    confidence: 0.8\n")
        .contains("Rockets over Kyiv (2022-11-09)")
        .contains("Assault, Asserted, according to Ukraine\n")
        .contains(event);
  }

  @Test
  void whatHasNoEvidenceIsSaidToHaveNone() {
    assertThatThrownBy(() -> Explanation.find(store, catalog, "urn:nothing"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("<urn:nothing>");
  }

  private String answer(String name, Map<String, String> settings) {
    return write(catalog.expect(name).query(settings), Optional.empty());
  }

  private String write(Query query, Optional<AnswerFormat> format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(store, 250).answer(query, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String wide(String name, int width, String parameter, String value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Query query = catalog.expect(name).query(Map.of(parameter, value));
    new QueryRun(store, width).answer(query, Optional.empty(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
