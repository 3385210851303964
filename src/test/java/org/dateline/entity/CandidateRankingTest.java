package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateRankingTest {
  private static final CandidateRanking RANKING =
      new CandidateRanking(EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Georgia | '' | its country is spoken of | false",
        "Lavrov | 'talks with Russia' | its country is spoken of | true",
        "Lavrov | '' | best known by this surname | true",
        "Lavrov | 'Russian minister of foreign affairs' | "
            + "holds or held the office: minister of foreign affairs | true",
        "Lavrov | 'French foreign minister' | "
            + "no office of the country that the title names | true",
        "Lavrov | '' | in office on that day | true",
      })
  void theReasonsAreTold(String name, String context, String reason, boolean given) {
    List<String> grounds =
        best(name, context).grounds().stream().map(Assessment.Ground::what).toList();
    assertThat(grounds.contains(reason)).isEqualTo(given);
  }

  @Test
  void theWeightsAddUpToTheScore() {
    Assessment georgia = best("Georgia", "");
    double sum = georgia.grounds().stream().mapToDouble(Assessment.Ground::weight).sum();
    assertThat(georgia.score()).isEqualTo(sum, within(1e-9));
  }

  @Test
  void theCountryComesBeforeTheStateOfTheSameName() {
    assertThat(RANKING.rank("Georgia", Optional.empty(), "").stream())
        .extracting(found -> found.candidate().entry().id())
        .containsExactly("Q230", "Q1428");
  }

  @ParameterizedTest
  @CsvSource({"1996-08-30, Q1124, true", "2010-03-01, Q6294, true", "2024-03-01, Q6294, false"})
  void ofASurnameWhoIsInOfficeIsMeant(LocalDate day, String id, boolean sure) {
    Assessment best =
        new CandidateRanking(EmbeddedGazetteer.load())
            .rank("Clinton", Optional.of(day), "American")
            .get(0);
    assertThat(best.candidate().entry().id()).isEqualTo(id);
    assertThat(best.isLinked()).isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource({
    "Johnson, 2021-03-01, British, true",
    "Johnson, 2021-03-01, Kenyan, false",
    "Johnson, 2024-03-01, British, false",
    "Macron, 2021-03-01, Kenyan, true"
  })
  void aCommonSurnameNeedsAnOfficeOfThatDay(
      String name, LocalDate day, String context, boolean sure) {
    Assessment best =
        new CandidateRanking(EmbeddedGazetteer.load()).rank(name, Optional.of(day), context).get(0);
    assertThat(best.isLinked()).isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource({"European, false", "Gulf, false", "West, false", "Persian Gulf, true", "Dutch, true"})
  void aPartOfTheWorldIsNotSurelyMeantByAWordForIt(String name, boolean sure) {
    Assessment best =
        new CandidateRanking(EmbeddedGazetteer.load()).rank(name, Optional.empty(), "").get(0);
    assertThat(best.isLinked()).isEqualTo(sure);
    assertThat(best.isLikely()).isTrue();
  }

  @Test
  void nobodyIsFoundByAnUnknownName() {
    assertThat(RANKING.rank("Zorblax", Optional.empty(), "Russia")).isEmpty();
  }

  private static Assessment best(String name, String context) {
    return RANKING.rank(name, Optional.of(LocalDate.of(2022, 9, 15)), context).get(0);
  }
}
