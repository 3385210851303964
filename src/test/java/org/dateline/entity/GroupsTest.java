package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "Several American officials warned them. | Several American officials"
            + " | GROUP group/several-american-officials",
        "Russian forces left the town. | Russian forces | GROUP group/russian-forces for Q159",
        "The Israeli air force struck a bridge. | The Israeli air force"
            + " | GROUP group/israeli-air-force for Q801",
        "It was signed by the leaders of India, Pakistan and Turkey."
            + " | the leaders of India, Pakistan and Turkey"
            + " | GROUP group/leaders-of-india+group/leaders-of-pakistan+group/leaders-of-turkey",
        "A Saudi-led coalition struck a port. | A Saudi-led coalition"
            + " | GROUP group/saudi-led-coalition",
        "Police arrested protesters. | protesters | GROUP group/protesters",
        "The Iranian foreign minister left. | The Iranian foreign minister"
            + " | GROUP group/iranian-foreign-minister for Q794",
        "The US president, Joe Biden, left. He met an American president."
            + " | an American president | GROUP group/american-president for Q30",
        "The former French president led the talks. | The former French president"
            + " | GROUP group/former-french-president",
        "Narendra Modi's office denied it. | Narendra Modi's office"
            + " | GROUP group/narendra-modis-office",
        "The Pentagon spokesman left. | The Pentagon spokesman | GROUP group/pentagon-spokesman",
        "Narendra Modi, India's prime minister, spoke. The Indian prime minister left."
            + " | The Indian prime minister | NOMINAL Q1058",
        "The US president, Joe Biden, left. | The US president | NOMINAL Q6279",
        "Russia withdrew its forces. | its forces | GROUP group/forces-of-russia for Q159",
        "Rebels attacked a village. The rebels then left. | The rebels | NOMINAL group/rebels",
      })
  void aGroupActsForWhomItRepresents(String text, String words, String expected) {
    assertThat(Casts.of(text).mention(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Turkish warplanes struck a bridge., group/turkish-warplanes, Q43",
    "EU ministers met., group/eu-ministers, Q458",
    "Moscow's troops left., group/moscows-troops, Q159"
  })
  void aGroupKnowsItsOwner(String text, String key, String owner) {
    assertThat(Casts.of(text).cast().expectEntity(key).represents()).contains(owner);
  }
}
