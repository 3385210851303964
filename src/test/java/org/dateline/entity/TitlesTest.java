package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "President Xi Jinping spoke. | Q15031 is president",
        "Russian Foreign Minister Sergei Lavrov spoke. | Q58217 is foreign minister of Q159",
        "Sergei Lavrov, Russia's foreign minister, spoke. | Q58217 is foreign minister of Q159",
        "The foreign minister of Russia, Sergei Lavrov, spoke."
            + " | Q58217 is foreign minister of Q159",
        "The presidents of Russia Vladimir Putin and China Xi Jinping spoke."
            + " | Q7747 is president of Q159; Q15031 is president of Q148",
        "French and German foreign ministers, Anna Smith and Jane Doe, spoke."
            + " | person/anna-smith is foreign minister of Q142;"
            + " person/jane-doe is foreign minister of Q183",
        "Kremlin diplomatic adviser Yuri Orlov spoke."
            + " | person/yuri-orlov is diplomatic adviser of Q133274",
        "The Kremlin's diplomatic adviser, Yuri Orlov, spoke."
            + " | person/yuri-orlov is diplomatic adviser of Q133274",
        "Vladimir Putin, who is president of Russia, spoke. | Q7747 is president of Q159",
        "NATO Secretary-General Anna Smith spoke. | person/anna-smith is secretary-general of Q7184",
        "US Secretary of State Antony Blinken spoke. | Q7821917 is secretary of state of Q30",
        "Former German chancellor Angela Merkel spoke. | Q567 was chancellor of Q183",
        "Then-president Jane Doe spoke. | person/jane-doe was president",
        "Former US president John Roe spoke. | person/john-roe was president of Q30",
        "Former aides of ex-US president Jane Doe spoke. | person/jane-doe was president of Q30",
        "The ex-president Jane Doe spoke. | person/jane-doe was president",
        "Kosovo, whose prime minister is Jane Doe, agreed."
            + " | person/jane-doe is prime minister of Q1246",
        "Angela Merkel met Jane Doe. | ~~",
        "Jane Doe was elected president of Russia. | person/jane-doe is president of Q159",
        "Jane Doe became foreign minister. | person/jane-doe is foreign minister",
        "Jane Doe served as foreign minister. | person/jane-doe was foreign minister",
        "Jane Doe will become foreign minister. | ~~",
        "Jane Doe is not the foreign minister of Russia. | ~~",
        "They named Jane Doe as president. | person/jane-doe is president",
        "The president of Russia is Jane Doe. | person/jane-doe is president of Q159",
        "Jane Doe, the US ambassador to Russia, spoke. | person/jane-doe is ambassador of Q30",
        "Russian Equal Opportunities Minister Jane Doe spoke."
            + " | person/jane-doe is equal opportunities minister of Q159",
        "Jane Doe is president and chairwoman of NATO."
            + " | person/jane-doe is president of Q7184; person/jane-doe is chairwoman of Q7184",
        "Russian President Jane Doe met her US counterpart Anna Smith."
            + " | person/jane-doe is president of Q159; person/anna-smith is president of Q30",
        "Jane Doe resigned. She is the president of Russia."
            + " | person/jane-doe is president of Q159",
        "John Roe, head of Russia's rocket forces, spoke. | person/john-roe is head of the rocket forces of Q159",
        "Russia's NATO envoy, Jane Doe, spoke. | person/jane-doe is NATO envoy of Q159",
        "The hard-line minister Jane Doe spoke. | person/jane-doe is minister",
        "NATO met. The alliance's envoy, Jane Doe, spoke. | person/jane-doe is envoy of Q7184",
        "Voters ousted President Jane Doe. | person/jane-doe is president",
        "Professor Jane Doe spoke. | ~~",
        "Jane Doe, the president's sister, spoke. | ~~",
        "Presidents Jane Doe of Russia and John Roe of the United States met."
            + " | person/jane-doe is president of Q159; person/john-roe is president of Q30",
        "The presidents of Russia and the United States, Jane Doe and John Roe, met."
            + " | person/jane-doe is president of Q159; person/john-roe is president of Q30",
        "US Trade Representative Jane Doe spoke."
            + " | person/jane-doe is trade representative of Q30",
      })
  void whoHoldsWhichOffice(String text, String expected) {
    assertThat(Casts.of(text).titles()).isEqualTo(expected);
  }
}
