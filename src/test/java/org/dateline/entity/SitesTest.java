package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "Gunmen stormed a hotel in Kabul. | a hotel in Kabul | SITE site/hotel-in-kabul",
        "Drones hit two oil depots near Moscow."
            + " | two oil depots near Moscow | SITE site/two-oil-depots-near-moscow",
        "Iran seized a Greek tanker. | a Greek tanker | SITE object/greek-tanker",
        "Gunmen stormed a hotel in Kabul. Police surrounded the hotel."
            + " | the hotel | SITE site/hotel-in-kabul",
        "Police searched his house. | his house | SITE site/house",
      })
  void aSiteIsKnownByItsDescription(String text, String words, String expected) {
    assertThat(Casts.of(text).mention(words)).isEqualTo(expected);
  }

  @Test
  void aSiteLiesInThePlaceOfItsDescription() {
    Cast cast = Casts.of("Gunmen stormed a hotel in western Kabul.").cast();
    assertThat(cast.expectEntity("site/hotel-in-western-kabul").location()).contains("place/kabul");
  }

  @Test
  void aSiteBesideAPlaceDoesNotLieInIt() {
    Cast cast = Casts.of("Gunmen stormed a hotel near Kabul.").cast();
    assertThat(cast.expectEntity("site/hotel-near-kabul").location()).isEmpty();
  }

  @Test
  void onlySitesOfWhichSomethingIsToldStay() {
    Cast cast = Casts.of("Gunmen stormed a hotel in Kabul.").cast();
    assertThat(cast.withSites(java.util.Set.of()).entities())
        .extracting(Entity::key)
        .contains("group/gunmen")
        .doesNotContain("site/hotel-in-kabul");
  }
}
