package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;

class FoundReaderTest {
  private static final String GRAPH =
      """
      @prefix dl: <https://w3id.org/dateline/ontology#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix : <https://example.org/> .
      :article <https://schema.org/text> "Oslo warned Bergen." .
      :fact a dl:Threaten ; rdfs:label "Threat" ; dl:modality dl:Asserted ; dl:confidence 0.5 ;
        dl:actor :envoys ; dl:topic "fish" ; dl:evidence :evidence .
      :envoys rdfs:label "envoys"@en ; dl:represents :oslo .
      :oslo rdfs:label "Oslo"@en ; owl:sameAs <http://www.wikidata.org/entity/Q585> .
      :evidence oa:hasSelector [ oa:start 0 ; oa:end 19 ], [ oa:exact "Oslo warned Bergen." ] .
      """;

  @Test
  void aFactIsReadWithRolesAndEvidence() {
    FoundFact fact = reader(GRAPH).facts().get(0);
    assertThat(fact.text()).isEqualTo("Threaten: actor envoys, topic fish");
    assertThat(fact.evidence()).containsExactly(new Stretch(0, 19));
    assertThat(fact.words()).containsExactly("Oslo warned Bergen.");
  }

  @Test
  void aGroupBringsWhomItRepresents() {
    FoundValue envoys = reader(GRAPH).facts().get(0).roles().get(0).value();
    assertThat(envoys.items()).containsExactly("Q585");
    assertThat(envoys.holds("oslo")).isTrue();
  }

  @Test
  void aGraphWithoutTextIsAMistake() {
    FoundReader reader =
        reader("<https://example.org/a> <https://example.org/b> <https://example.org/c> .");
    assertThatThrownBy(reader::text)
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("--no-text");
  }

  private static FoundReader reader(String turtle) {
    List<Quad> quads =
        RDFParser.fromString(turtle, Lang.TURTLE).toGraph().stream()
            .map(triple -> new Quad(Quad.defaultGraphIRI, triple))
            .toList();
    return new FoundReader(
        new ArticleGraph(
            NodeFactory.createURI("https://example.org/article"),
            NodeFactory.createURI("https://example.org/graph"),
            quads,
            List.of()));
  }
}
