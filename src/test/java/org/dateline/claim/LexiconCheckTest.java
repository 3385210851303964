package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  @TempDir private Path folder;

  @Test
  void anExampleInWhichTheEntryDoesNotFireIsFound() {
    assertThat(
            kinds(
                """
                lex:brunch-v a lex:Verb ; lex:lemma "brunch" ; lex:evokes dl:Meeting ;
                  lex:frame lex:meeting-verb ; lex:example "Lula spoke in Lima." .
                """))
        .containsExactly(LexiconFinding.Kind.SILENT_EXAMPLE);
  }

  @Test
  void anEntryWithoutAnExampleIsFound() {
    assertThat(
            kinds(
                """
                lex:brunch-v a lex:Verb ; lex:lemma "brunch" ; lex:evokes dl:Meeting ;
                  lex:frame lex:meeting-verb .
                """))
        .containsExactly(LexiconFinding.Kind.NO_EXAMPLE);
  }

  @Test
  void twoMeaningsUnderTheSameConditionsAreAContradiction() {
    assertThat(
            kinds(
                """
                lex:brunch-a-v a lex:Verb ; lex:lemma "brunch" ; lex:evokes dl:Meeting ;
                  lex:frame lex:meeting-verb ; lex:example "Lula brunched with Petro in Lima." .
                lex:brunch-b-v a lex:Verb ; lex:lemma "brunch" ; lex:evokes dl:Cooperate ;
                  lex:frame lex:cooperating-verb .
                """))
        .contains(LexiconFinding.Kind.CONTRADICTED);
  }

  @Test
  void aTrialShowsParseEntriesAndClaims() {
    assertThat(Reading.trial("Lula met Petro in Lima."))
        .anyMatch(line -> line.matches("  met +meet +VBD +root +-"))
        .contains("  lex:meet-v at \"met\" fires")
        .anyMatch(line -> line.startsWith("  1. Meeting (Asserted): actor "));
  }

  private List<LexiconFinding.Kind> kinds(String turtle) {
    String prefixes =
        """
        @prefix dl:  <https://w3id.org/dateline/ontology#> .
        @prefix lex: <https://w3id.org/dateline/lexicon#> .
        """;
    try {
      Path file = Files.writeString(folder.resolve("own.ttl"), prefixes + turtle);
      return Reading.check(Reading.lexicon().plus(file), file.toString()).stream()
          .map(LexiconFinding::kind)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
