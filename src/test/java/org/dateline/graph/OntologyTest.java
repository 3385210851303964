package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.claim.Claim;
import org.dateline.problem.BadArticle;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {
  /** What a user writes to add a kind of fact: a class, a property, a shape. No Java. */
  private static final String ADDITION =
      """
      @prefix dl:   <https://w3id.org/dateline/ontology#> .
      @prefix owl:  <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix sh:   <http://www.w3.org/ns/shacl#> .

      DL:Rivalry a owl:Class ;
          rdfs:subClassOf dl:Situation ;
          rdfs:label "Rivalry"@en ;
          dl:identifiedBy dl:party ;
          dl:labelPattern "{party}" .

      DL:rivals a owl:ObjectProperty ;
          dl:shortFormOf DL:Rivalry ;
          dl:fromRole dl:party ;
          dl:toRole dl:party .

      <urn:x-user:shapes#Rivalry> a sh:NodeShape ;
          sh:targetClass DL:Rivalry ;
          sh:property [ sh:path dl:party ; sh:minCount 2 ; sh:message "It takes two to be rivals." ] .
      """
          .replace("DL:", "dl" + ":");

  @TempDir Path folder;

  private final Ontology ontology = Ontology.bundled();

  @Test
  void theNearestClassTellsWhatIdentifies() {
    assertThat(ontology.identifyingProperties("Visit"))
        .containsExactly("actor", "date", "organizer", "target");
    assertThat(ontology.identifyingProperties("Statement"))
        .containsExactly("content", "quote", "speaker");
  }

  @Test
  void aCountryIsAPlaceAndAnOrganization() {
    assertThat(ontology.lineage(Vocabulary.dl("Country")).stream().map(Node::getURI))
        .containsExactly(
            Vocabulary.DL + "Country", Vocabulary.DL + "Organization", Vocabulary.DL + "Place");
    assertThat(ontology.isA("Invasion", Vocabulary.EVENT)).isTrue();
    assertThat(ontology.isA("Statement", Vocabulary.EVENT)).isFalse();
  }

  @Test
  void everyClassOfFactsCanBeLabelledAndIdentified() {
    for (String type :
        List.of("Event", "Statement", "Membership", "Position", "Tension", "Location")) {
      assertThat(ontology.labelPattern(type)).isNotEmpty();
      assertThat(ontology.identifyingProperties(type)).isNotEmpty();
    }
  }

  @Test
  void aUserAddsAKindOfFactWithoutJava() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.ttl"), ADDITION);
    Claim both = GraphFixture.claim(0, "Rivalry", "party Q3052772", "party Q61053").get();
    ArticleGraph graph = build(file, both);
    assertThat(graph.said().toString())
        .contains("Rivalry: Emmanuel Macron, Olaf Scholz")
        .contains(Vocabulary.DL + "rivals");
    Claim alone = GraphFixture.claim(0, "Rivalry", "party Q3052772").get();
    assertThat(build(file, alone).said().toString()).doesNotContain(Vocabulary.DL + "Rivalry");
  }

  @Test
  void aFileThatIsNoOntologyIsAUserMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.ttl"), "not Turtle");
    assertThatThrownBy(() -> Ontology.with(List.of(file))).isInstanceOf(UserMistake.class);
  }

  private static ArticleGraph build(Path addition, Claim claim) throws BadArticle {
    Ontology ontology = Ontology.with(List.of(addition));
    return new ArticleGraphs(
            GraphNames.standard(),
            ontology,
            GraphFixture.GAZETTEER,
            new Validator(ontology),
            new ArticleGraphs.Options(true))
        .build(
            GraphFixture.document(GraphFixture.article("https://example.org/a")),
            GraphFixture.cast(),
            List.of(claim));
  }
}
