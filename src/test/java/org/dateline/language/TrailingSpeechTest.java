package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailingSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French jets struck two camps north of Gao, the ministry announced late on Tuesday."
            + " | struck | announced",
        "Rebels shelled the airport in Goma and seized a bridge, Gen. Patrick Masunzu, the army"
            + " commander in the region, said. | shelled | said",
        "The European Commission has frozen the funds of three banks, said Ursula von der Leyen,"
            + " its president. | frozen | said",
        "Police arrested 14 students outside parliament, witnesses told Reuters. | arrested | told",
        "Ten miners died when a shaft collapsed near Kitwe, officials say. | died | say",
      })
  void whatIsSaidHangsFromTheVerbOfSaying(String text, String said, String saying) {
    assertThat(heads(text)).contains(said + " < " + saying, saying + " < -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After rebels attacked Goma, the army reported heavy losses. | attacked < reported",
        "The minister, who met Xi in Beijing, said that he was content. | met < minister",
      })
  void aClauseThatWaitsForItsVerbIsNotWhatIsSaid(String text, String edge) {
    assertThat(heads(text)).contains(edge);
  }

  @Test
  void whatIsQuotedIsLeftToTheParser() {
    assertThat(heads("\"We will not yield to them,\" the minister said.")).contains("said < -");
  }

  private static List<String> heads(String text) {
    Sentence sentence = Models.read(text).sentences().get(0);
    return sentence.dependencies().edges().stream()
        .filter(edge -> !edge.extra())
        .map(
            edge ->
                sentence.token(edge.dependent()).text()
                    + " < "
                    + (edge.governor() < 0 ? "-" : sentence.token(edge.governor()).text()))
        .toList();
  }
}
