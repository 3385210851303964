package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "President Vladimir Putin met President Xi Jinping. The two presidents spoke."
            + " | The two presidents | NOMINAL Q7747+Q15031",
        "Vladimir Putin and Xi Jinping met. They agreed. | They | PRONOUN Q7747+Q15031",
        "Russia attacked Ukraine. Both sides lost ships. | Both sides | NOMINAL Q159+Q212",
        "France and Germany met. They said Iran threatened both countries. | both countries"
            + " | NOMINAL Q142+Q183",
        "Russia launched its invasion. | its | PRONOUN Q159",
        "Moscow was punished for its invasion. | its | PRONOUN Q649 for Q159",
        "The African Union met. The organization agreed. | The organization | NOMINAL Q7159",
        "The African Union met. It agreed. | It | PRONOUN Q7159",
        "It is clear that Russia agreed. | It | none",
        "Sergei Lavrov arrived. He was tired. | He | PRONOUN Q58217",
        "Foreign Minister Sergei Lavrov arrived. The minister spoke. | The minister"
            + " | NOMINAL Q58217",
        "Ms. Jane Doe met Mr. John Roe. He was tired. | He | PRONOUN person/john-roe",
        "After her speech, Jane Doe left. | her | PRONOUN person/jane-doe",
        "Sergei Lavrov said he was tired. | he | PRONOUN Q58217",
        "Turkey, which joined late, agreed. | which | PRONOUN Q43",
        "Xi Jinping, who was tired, left. | who | PRONOUN Q15031",
        "~\"I am tired,\" Sergei Lavrov said.~ | I | PRONOUN Q58217",
        "~\"We will win,\" Russian Foreign Minister Sergei Lavrov said.~ | We"
            + " | PRONOUN Q58217 for Q159",
        "Narendra Modi returned to his country. | his country | NOMINAL Q668",
        "NATO met on Friday. They agreed to wait. | They | PRONOUN Q7184",
        "Germany thanked Turkey. The republic agreed. | The republic | NOMINAL Q43",
        "Emmanuel Macron met Angela Merkel. The pair agreed. | The pair | NOMINAL Q3052772+Q567",
        "Angela Merkel left. The German was tired. | German | NOMINAL Q567",
        "Thousands of Turks marched. | Turks | GROUP group/turks",
        "French President Emmanuel Macron left. The French leader was tired. | The French leader"
            + " | NOMINAL Q3052772",
        "Russia attacked Ukraine. An envoy of NATO said both sides lost ships. | both sides"
            + " | NOMINAL Q159+Q212",
        "John Roe left. Sam Poe, whom he replaced, wept. | he | PRONOUN person/john-roe",
        "Turks marched. The Turks sang. | Turks#2 | GROUP group/turks",
        "The Turks attacked a town. | Turks | DEMONYM Q43",
        "Anna Roe met John Smith. She was tired. | She | PRONOUN person/anna-roe",
        "Kai Roe, the son of a baker, met Sam Poe. He met Anna Lee. She met him. | him"
            + " | PRONOUN person/kai-roe",
        "The Constitutional Court met. The party agreed. | The party | NOMINAL ~~",
        "Sergei Lavrov met Xi Jinping. They spoke of Iran. Both sides agreed. | Both sides"
            + " | NOMINAL Q58217+Q15031",
        "Prices rose. It was expected. | It | PRONOUN ~~",
      })
  void anAnaphorMeansItsAntecedent(String text, String words, String expected) {
    assertThat(Casts.of(text).mention(words).strip()).isEqualTo(expected.replace("~", "").strip());
  }
}
