package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.LayeredGazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Casts of texts where far more is known than news ever means. */
class LargeGazetteerTest {
  private static final CastReader LARGE =
      new GazetteerCastReader(
          new LayeredGazetteer(
              EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample")),
              EmbeddedGazetteer.of(
                  List.of(
                      entry("Q1001", EntityType.CITY, "Most"),
                      entry("Q1002", EntityType.ORGANIZATION, "August"),
                      entry("Q1003", EntityType.ORGANIZATION, "Stock"),
                      entry("Q1004", EntityType.CITY, "Paris"),
                      entry("Q1005", EntityType.CITY, "Tartu")))));

  private static Entry entry(String id, EntityType type, String label) {
    return new Entry(
        id,
        type,
        label,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        0.03);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "Most envoys left in August. | Most | none",
        "Most envoys left in August. | August | none",
        "Prices fell on the Nairobi Stock Exchange on Friday. | Stock | none",
        "Envoys of Germany met in Paris on Friday. | Paris | NAME Q90 for Q142",
        "Envoys of Germany met in Tartu on Friday. | Tartu | NAME Q1005",
      })
  void whatHardlyAnyNewsMeansIsANameOnlyWhereItLooksLikeOne(
      String text, String words, String expected) {
    assertThat(Casts.of(text, LARGE).mention(words)).isEqualTo(expected);
  }
}
