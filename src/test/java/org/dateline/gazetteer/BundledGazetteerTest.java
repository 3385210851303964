package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class BundledGazetteerTest {
  @Test
  void everyRowIsAsItShouldBe() {
    assertThatCode(EmbeddedGazetteer::load).doesNotThrowAnyException();
  }

  @Test
  void everyEntryIsFoundByItsLabel() {
    EmbeddedGazetteer gazetteer = EmbeddedGazetteer.load();
    assertThat(gazetteer.entries())
        .allSatisfy(
            entry ->
                assertThat(gazetteer.lookup(entry.label()))
                    .extracting(candidate -> candidate.entry().id())
                    .contains(entry.id()));
  }
}
