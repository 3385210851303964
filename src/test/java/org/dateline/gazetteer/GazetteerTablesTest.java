package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTablesTest {
  @ParameterizedTest
  @CsvSource({
    "columns, cities.tsv:2 has 3 columns instead of 11",
    "type, cities.tsv:2 has an unknown type: Town",
    "reference, cities.tsv:2 refers to an id that no table has: Q6",
    "repeated, cities.tsv:3 repeats the id Q5",
    "prior, cities.tsv:2 has a prior that is not above 0 and at most 1: 2.0",
    "dates, offices.tsv:2 has no date as from: 2020-13"
  })
  void aBadRowIsNamedWithFileAndLine(String folder, String fault) {
    assertThatThrownBy(
            () ->
                new GazetteerTables(
                    TableFolder.of(new BundledFolder("gazetteer-bad/" + folder)), id -> false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gazetteer row " + fault);
  }
}
