package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  @Test
  void weightsAreAddedUpAndMadeAProbability() {
    Confidence confidence = new Confidence(Map.of("base", 1.0, "by pronoun", -1.0));
    assertThat(Confidence.probability(confidence.logOdds(List.of("by pronoun")))).isEqualTo(0.5);
    assertThat(Confidence.probability(confidence.logOdds(List.of()))).isEqualTo(0.731);
  }

  @Test
  void aSignalWithoutAWeightWeighsNothing() {
    Confidence confidence = new Confidence(Map.of("base", 1.0));
    assertThat(confidence.logOdds(List.of("entry meet-v"))).isEqualTo(1.0);
  }

  @Test
  void everyLineOfTheDataHasASignalAWeightAndAMeaning() {
    assertThat(new BundledFolder("language").lines("confidence.tsv"))
        .allMatch(line -> line.matches("[^\t]+\t-?\\d\\.\\d\t[^\t]+"));
  }

  @Test
  void aClaimTellsWhatItsConfidenceComesFrom() {
    Claim claim = Reading.read("Kenya invaded Somalia.").get(0);
    double logOdds = claim.signals().values().stream().mapToDouble(it -> it).sum();
    assertThat(claim.signals()).containsKeys("base", "verb", "by name");
    assertThat(claim.confidence()).isEqualTo(Confidence.probability(logOdds));
  }

  @Test
  void aTrialShowsTheSignalsWithTheirWeights() {
    assertThat(Reading.trial("Officials fear attacks by Chad."))
        .anyMatch(
            line -> line.matches(" +confidence 0\\.\\d\\d: \\+\\d\\.\\d base, .*bare plural.*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya attacked Somalia.                | Officials spoke of attacks on Somalia.",
        "Macron met Scholz in Berlin.           | He met her in Berlin. Macron and Scholz knew.",
        "Israel's strike on Iran failed.        | Iran spoke of strikes by Israel.",
        "Kenya attacked Somalia.                | Kenya may attack Somalia.",
      })
  void oneIsSurerThanTheOther(String surer, String lessSure) {
    assertThat(least(surer)).isGreaterThan(least(lessSure));
  }

  private static double least(String text) {
    return Reading.read(text).stream().mapToDouble(Claim::confidence).min().orElse(0);
  }
}
