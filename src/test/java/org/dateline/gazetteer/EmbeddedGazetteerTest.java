package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Candidate.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedGazetteerTest {
  private static final Gazetteer GAZETTEER =
      EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample"));

  @ParameterizedTest
  @CsvSource({
    "Russia, Q159, LABEL",
    "Russian Federation, Q159, ALIAS",
    "U.S., Q30, ACRONYM",
    "US, Q30, ACRONYM",
    "Turkiye, Q43, ALIAS",
    "Türkiye, Q43, ALIAS",
    "French, Q142, DEMONYM",
    "SCO, Q485207, ACRONYM",
    "Lavrov, Q58217, SURNAME",
    "bin Salman, Q6892571, SURNAME",
    "Salman, Q6892571, SURNAME",
    "al-Assad, Q44329, SURNAME",
    "Assad, Q44329, SURNAME",
    "Xi, Q15031, SURNAME",
    "Kim, Q56226, SURNAME",
    "Erdogan, Q39259, SURNAME",
    "Recep Tayyip Erdogan, Q39259, LABEL",
    "Kim Jong-un, Q56226, ALIAS",
    "People’s Republic of China, Q148, ALIAS",
    "Rusia, Q159, ALIAS",
    "Россия, Q159, ALIAS",
    "Allemagne, Q183, ALIAS"
  })
  void aNameFindsWhomItMeans(String name, String id, Match match) {
    Candidate best = GAZETTEER.lookup(name).get(0);
    assertThat(best.entry().id()).isEqualTo(id);
    assertThat(best.match()).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({"us", "turkey", "Maurice", "III", "Vladimir", "Jinping", "''", "."})
  void whatIsNoNameFindsNobody(String name) {
    assertThat(GAZETTEER.lookup(name)).isEmpty();
  }

  @Test
  void theLikelierOfTwoPlacesComesFirst() {
    assertThat(GAZETTEER.lookup("Georgia"))
        .extracting(candidate -> candidate.entry().id())
        .containsExactly("Q230", "Q1428");
  }

  @Test
  void anOfficeIsHeldBetweenItsDays() {
    List<Office> offices = GAZETTEER.entry("Q567").orElseThrow().offices();
    assertThat(offices).singleElement().extracting(Office::title).isEqualTo("chancellor");
    assertThat(offices.get(0).heldOn(LocalDate.of(2019, 1, 1))).isTrue();
    assertThat(offices.get(0).heldOn(LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void aPartialDateReachesAsFarAsItMay() {
    Office office = GAZETTEER.entry("Q7821917").orElseThrow().offices().get(0);
    assertThat(office.to()).contains(LocalDate.of(2025, 12, 31));
  }

  @Test
  void theLongestNameIsKnown() {
    assertThat(GAZETTEER.longestName()).isEqualTo(5);
    assertThat(GAZETTEER.entries()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
  }
}
