package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.graph.Ontology;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private static final String PREFIXES =
      """
      @prefix dl:   <https://w3id.org/dateline/ontology#> .
      @prefix gold: <https://w3id.org/dateline/gold#> .
      @prefix wd:   <http://www.wikidata.org/entity/> .
      @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .
      """;

  @TempDir Path folder;

  @Test
  void aFactHoldsAllThatTheGoldSays() throws IOException {
    GoldFact fact =
        read("""
                [] a dl:Meeting, gold:Optional ;
                   gold:orClass dl:Summit ;
                   gold:says "met the queen" ;
                   dl:actor wd:Q1, "queen" ;
                   dl:place [ gold:either ( wd:Q2 wd:Q3 ) ] ;
                   dl:date "2020-05"^^xsd:gYearMonth ;
                   gold:mayHave [ dl:topic gold:anything ] ;
                   dl:modality [ gold:either ( dl:Planned dl:Possible ) ] .
                """)
            .get(0);
    assertThat(fact.text())
        .isEqualTo("Meeting: actor \"queen\", actor wd:Q1, date 2020-05, place wd:Q2 or wd:Q3");
    assertThat(fact.optional()).isTrue();
    assertThat(fact.isOfType("Summit")).isTrue();
    assertThat(fact.requiredDates()).hasSize(1);
    assertThat(fact.allowed()).hasSize(1);
    assertThat(fact.modalities()).containsExactlyInAnyOrder("Planned", "Possible");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a dl:Visit ; dl:modality dl:Asserted | a fact has no gold:says",
        "a dl:Visit ; gold:says 'x' | has no dl:modality",
        "a dl:"
            + "Vizit ; gold:says 'x' ; dl:modality dl:Asserted | ontology#Vizit, which the ontology",
        "a dl:Visit ; gold:says 'x' ; dl:" + "actr wd:Q1 ; dl:modality dl:Asserted | ontology#actr",
        "a dl:Visit, dl:Call ; gold:says 'x' ; dl:modality dl:Asserted | has 2 classes",
        "a dl:Visit ; gold:says 'x' ; dl:actor dl:Visit ; dl:modality dl:Asserted | has the value",
        "a dl:Visit ; ; gold:says | is not well-formed",
      },
      quoteCharacter = '"')
  void goldOfAnotherFormIsAMistakeThatIsNamed(String fact, String message) {
    assertThatThrownBy(() -> read("[] " + fact + " ."))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("gold.ttl")
        .hasMessageContaining(message);
  }

  @Test
  void goldWithoutAnArticleIsAMistake() throws IOException {
    read("");
    assertThatThrownBy(() -> GoldSet.read(folder, folder, Ontology.bundled()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("There is no article for the gold");
  }

  @Test
  void aFolderWithoutGoldIsAMistake() {
    assertThatThrownBy(() -> GoldSet.read(folder, folder, Ontology.bundled()))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("holds no gold");
  }

  private List<GoldFact> read(String facts) throws IOException {
    Path file = folder.resolve("gold.ttl");
    Files.writeString(file, PREFIXES + facts);
    return GoldReader.read(file, Ontology.bundled());
  }
}
