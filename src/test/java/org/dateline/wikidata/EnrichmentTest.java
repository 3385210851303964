package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.dateline.graph.GraphNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichmentTest {
  private static final String PREFIXES =
      """
      PREFIX dl: <https://w3id.org/dateline/ontology#>
      PREFIX entity: <https://w3id.org/dateline/id/entity/>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX pav: <http://purl.org/pav/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final WikidataServer server = new WikidataServer().with(World.items());
  private final FakeTime time = new FakeTime();
  @TempDir private Path cache;

  @AfterEach
  void stop() {
    server.close();
  }

  private List<Triple> triples(String... ids) {
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    return new Wikidata(http, time.pace(), server.endpoints(), cache, Enrichment.LANGUAGES)
        .enrichment((task, done, total) -> {})
        .triples(List.of(ids), GraphNames.standard());
  }

  private List<String> ask(String query, String... ids) {
    Model model = ModelFactory.createDefaultModel();
    triples(ids).forEach(model.getGraph()::add);
    try (var execution = QueryExecutionFactory.create(PREFIXES + query, model)) {
      return ResultSetFormatter.toList(execution.execSelect()).stream()
          .map(row -> row.get("a") + (row.contains("b") ? " " + row.get("b") : ""))
          .toList();
    }
  }

  @Test
  void whoWasAMemberWhenIsSaid() {
    assertThat(
            ask(
                """
                SELECT (STR(?start) AS ?a) (STR(?end) AS ?b) WHERE {
                  ?m a org:Membership ; dl:member entity:Q265 ; dl:organization ?o ; dl:start ?start .
                  ?o rdfs:label ?label ; owl:sameAs wd:Q318693 .
                  OPTIONAL { ?m dl:end ?end }
                }""",
                "Q265"))
        .containsExactly("2006 2012-12-19");
  }

  @Test
  void whoHeldWhichPositionWhenIsSaid() {
    assertThat(
            ask(
                """
                SELECT (STR(?title) AS ?a) (STR(?start) AS ?b) WHERE {
                  ?p a org:Post ; dl:holder entity:Q557895 ; dl:title ?title ; dl:of entity:Q265 ;
                    dl:start ?start .
                } ORDER BY ?title""",
                "Q557895"))
        .containsExactly("president 2016-09-08", "prime minister 2003-12-12");
  }

  @Test
  void whoHeadsAStateIsSaidOnce() {
    assertThat(
            ask(
                """
                SELECT (STR(?label) AS ?a) WHERE {
                  ?p dl:title "head of state"@en ; dl:of entity:Q265 ; dl:holder ?who .
                  ?who rdfs:label ?label . FILTER NOT EXISTS { ?p dl:end ?end }
                }""",
                "Q265"))
        .containsExactly("Shavkat Mirziyoyev");
  }

  @Test
  void namesOfOtherLanguagesFindTheEntityAndLeaveItsLabelAlone() {
    assertThat(
            ask(
                "SELECT ?a WHERE { ?x skos:altLabel \"Ouzbékistan\"@fr BIND(STR(?x) AS ?a) }",
                "Q265"))
        .containsExactly("https://w3id.org/dateline/id/entity/Q265");
    assertThat(ask("SELECT ?a WHERE { entity:Q265 rdfs:label ?a }", "Q265")).isEmpty();
    assertThat(ask("SELECT ?a WHERE { wd:Q265 geo:asWKT ?w BIND(STR(?w) AS ?a) }", "Q265"))
        .containsExactly("POINT(66.0 41.3)");
  }

  @Test
  void everyStatementNamesTheRevisionThatItComesFrom() {
    assertThat(
            ask(
                """
                SELECT DISTINCT (STR(?version) AS ?a) (STR(?day) AS ?b) WHERE {
                  ?m dl:member entity:Q265 ; prov:wasDerivedFrom ?source .
                  ?source prov:specializationOf wd:Q265 ; schema:version ?version ;
                    pav:retrievedOn ?day .
                }""",
                "Q265"))
        .containsExactly("1265 2026-03-01");
    assertThat(
            ask(
                "SELECT ?a WHERE { ?a dl:member|dl:holder ?x FILTER NOT EXISTS { ?a prov:wasDerivedFrom ?y } }",
                "Q265",
                "Q557895"))
        .isEmpty();
  }

  @Test
  void theSameAnswersGiveTheSameTriplesInTheSameOrder() {
    assertThat(triples("Q265", "Q7747")).isEqualTo(triples("Q7747", "Q265"));
  }

  @Test
  void anIdThatWasMergedKeepsItsEntity() {
    server.redirect("Q4200000", "Q265");
    assertThat(
            ask(
                "SELECT ?a WHERE { ?m dl:member entity:Q4200000 ; dl:organization ?a }",
                "Q4200000"))
        .hasSize(2);
  }
}
