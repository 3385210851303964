package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "Russian envoys flew to Samarkand. | Russian | DEMONYM Q159",
        "Moscow imposed a ban on imports. | Moscow | NAME Q649 for Q159",
        "The Kremlin rejected the offer. | Kremlin | NAME Q133274 for Q159",
        "The talks with Nato went on. | Nato | NAME Q7184",
        "LONDON - Envoys arrived on Friday. | LONDON | NAME Q84 for Q145",
        "He may leave in May, May said. | May | none",
        "They ate turkey in Turkey. | Turkey | NAME Q43",
        "They ate turkey in Turkey. | turkey | none",
        "The EU told us to wait for the US vote. | us | PRONOUN",
        "The EU told us to wait for the US vote. | US | NAME Q30",
        "CHINA AND RUSSIA SIGN A PACT | CHINA | NAME Q148",
        "Central Asian envoys flew home. | Central Asian | DEMONYM region/central-asia",
        "Central Asian envoys flew home to Central Asia. | Central Asian | DEMONYM Q27275",
        "NEW YORK (Wire) - Envoys arrived on Friday. | NEW YORK | NAME Q60",
        "Mayor Briton then spoke of the roads. | Briton | none",
        "A Briton was hurt in the fire. | Briton | GROUP group/briton",
        "Ships crossed the South China Sea. | South China Sea | NAME Q37660",
        "Ships crossed the South China Sea. | China | none",
        "The Chinese Foreign Ministry replied. | Chinese Foreign Ministry"
            + " | NAME organization/chinese-foreign-ministry for Q148",
        "The Russian foreign ministry refused. | Russian foreign ministry"
            + " | NAME organization/russian-foreign-ministry for Q159",
        "Iran's defense ministry refused. | Iran's defense ministry"
            + " | NAME organization/iranian-defence-ministry for Q794",
        "The Russian foreign ministry refused. Later the foreign ministry gave in."
            + " | foreign ministry | NAME organization/russian-foreign-ministry for Q159",
        "Nurses were sent to Chad. | Chad | NAME Q657",
        "The owner of the Kyiv Evening Courier said that costs were rising. | Kyiv Evening Courier"
            + " | NAME organization/kyiv-evening-courier",
        "The owner of the Kyiv Evening Courier said that costs were rising. | Kyiv | none",
        "The singer Jane London arrived. Later London sang. | London"
            + " | NAME person/jane-london",
        "The Chinese Foreign Ministry replied. | Chinese | DEMONYM Q148",
        "Aides of the African Union Commission left. | African Union Commission"
            + " | NAME organization/african-union-commission",
        "Aides of the African Union Commission left. | African Union | NAME Q7159",
        "A man called Jordan Smith left. | Jordan Smith | NAME person/jordan-smith",
        "A man called Jordan Smith left. | Jordan | none",
        "He was greeted by Kosovo Albin Kurti. | Albin Kurti | NAME Q441633",
        "Minister Recep Tayyip Erdoğan left. | Recep Tayyip Erdoğan | NAME Q39259",
        "Mr. John Roe spoke. Roe then left. | Roe | NAME person/john-roe",
        "The Rapid Rescue Forces (RRF) left. The RRF is back. | RRF#2"
            + " | NAME organization/rapid-rescue-forces",
        "India's Senate voted. The Senate then left. | Senate#2"
            + " | NAME organization/indian-senate",
        "The case went to India's Supreme Court. | Supreme Court"
            + " | NAME organization/indian-supreme-court",
        "A shop burned in Moscow, India, on Friday. | Moscow | NAME place/moscow-india",
        "They met in Kyiv, Ukraine, on Friday. | Kyiv | NAME Q1899 for Q212",
        "In Moscow, Ukraine has no friends. | Moscow | NAME Q649 for Q159",
        "MOSCOW - Anna Roe spoke in the Senate. Her sister, Eva Roe, left. Roe smiled. | Roe"
            + " | NAME person/anna-roe",
        "John R. Roe met John W. Roe. | John W. Roe | NAME person/john-w-roe",
        "Bill Roe and Anna Roe left. Mr. Roe smiled. | Roe | NAME person/bill-roe",
        "The Shanghai Cooperation Organization (SCO) met. | SCO | NAME Q485207",
      })
  void aNameMeansWhomItShould(String text, String words, String expected) {
    assertThat(Casts.of(text).mention(words).strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "Putin flew home. | Putin | Linked",
        "Foreign Minister Lavrov of Russia flew home. | Lavrov | Linked",
        "The singer Anna Putin was born in Kyiv. Putin sang. | Putin | Unknown",
        "French President Kim spoke in Paris. | Kim | Unknown",
        "Georgia voted on Sunday. | Georgia | Likely",
        "Central Asian envoys flew home. | Central Asian | Likely",
      })
  void aLinkIsAsSureAsItsReasons(String text, String words, String identity) {
    Casts casts = Casts.of(text);
    String key = casts.mention(words).replaceFirst("(NAME|DEMONYM) ", "");
    assertThat(casts.cast().expectEntity(key).identity().getClass().getSimpleName())
        .isEqualTo(identity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "France beat Germany 2-0 in a soccer qualifier on Friday. | France"
            + " | NAME organization/france",
        "France beat Germany 2-0 in a soccer qualifier on Friday. | Germany"
            + " | NAME organization/germany",
        "The striker of the soccer team trains in France. | France | NAME Q142",
        "The goalkeeper hurt himself in the match at Kyiv. | Kyiv | NAME Q1899 for Q212",
        "The sprinter Jane Doe (France) took the medal in Paris. | France | NAME Q142",
        "France defeated Germany in the vote on the budget. | France | NAME Q142",
      })
  void aTeamIsNotThePlaceThatItIsNamedFor(String text, String words, String expected) {
    assertThat(Casts.of(text).mention(words)).isEqualTo(expected);
  }

  @Test
  void theCountryOfACapitalThatActsIsInTheCast() {
    assertThat(Casts.of("Ankara agreed.").cast().expectEntity("Q43").label()).isEqualTo("Turkey");
  }

  @Test
  void anEntityKeepsTheNamesThatTheArticleUses() {
    Entity nato = Casts.of("Envoys of Kiev met. Kiev is cold.").cast().expectEntity("Q1899");
    assertThat(nato.label()).isEqualTo("Kyiv");
    assertThat(nato.names()).containsExactly("Kiev");
  }

  @Test
  void twoReadingsAreTheSame() {
    String text = "Russia and China met in Samarkand. Their leaders spoke. They agreed.";
    assertThat(Casts.of(text).cast().mentions()).isEqualTo(Casts.of(text).cast().mentions());
  }

  @Test
  void officesCountOnTheDayOfPublication() {
    String text = "Merkel said Germany would wait.";
    assertThat(score(text, LocalDate.of(2019, 1, 1)))
        .isGreaterThan(score(text, LocalDate.of(2023, 1, 1)));
  }

  private static double score(String text, LocalDate published) {
    Identity identity = Casts.of(text, published).cast().expectEntity("Q567").identity();
    return ((Identity.Linked) identity).score();
  }
}
