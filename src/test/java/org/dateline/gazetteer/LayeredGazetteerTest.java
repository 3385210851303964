package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayeredGazetteerTest {
  private static Entry city(String id, String label, double prior, String... aliases) {
    return new Entry(
        id,
        EntityType.CITY,
        label,
        List.of(aliases),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        prior);
  }

  private static final Gazetteer LAYERED =
      new LayeredGazetteer(
          EmbeddedGazetteer.of(
              List.of(city("Q84", "London", 1), city("Q23311", "City of London", 1))),
          EmbeddedGazetteer.of(
              List.of(
                  city("Q84", "London", 0.9, "The Smoke"),
                  city("Q23311", "City of London", 0.3, "London"),
                  city("Q92561", "London", 0.1))));

  @Test
  void whatTheFirstSaysOfItsOwnEntriesCounts() {
    assertThat(LAYERED.lookup("City of London"))
        .singleElement()
        .satisfies(found -> assertThat(found.entry().prior()).isEqualTo(1));
    assertThat(LAYERED.lookup("The Smoke").get(0).entry().id()).isEqualTo("Q84");
  }

  @Test
  void aNameThatOnlyTheSecondGivesCountsAsLittleAsThatSays() {
    assertThat(LAYERED.lookup("London"))
        .extracting(found -> found.entry().id() + " " + found.entry().prior())
        .containsExactly("Q84 1.0", "Q92561 0.1", "Q23311 0.3");
  }
}
