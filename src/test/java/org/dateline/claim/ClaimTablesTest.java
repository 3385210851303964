package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.language.CalendarDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One sentence, one class of event, and one thing that is to hold of it; a row each. */
class ClaimTablesTest {
  @TestFactory
  Stream<DynamicTest> everyEventIsPutLikeThis() {
    return rows("modality.tsv").map(row -> test(row, claim -> claim.modality().term()));
  }

  @TestFactory
  Stream<DynamicTest> everyEventHasItsOwnDate() {
    return rows("dates.tsv").map(row -> test(row, ClaimTablesTest::date));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAssertedThatTheTextDoesNotAssert() {
    return rows("truth.tsv")
        .map(row -> DynamicTest.dynamicTest(row[1] + ": " + row[0], () -> truth(row)));
  }

  private static void truth(String[] row) {
    List<Claim> claims =
        Reading.read(row[0]).stream().filter(claim -> claim.type().equals(row[1])).toList();
    switch (row[2]) {
      case "asserted":
        assertThat(claims).as(row[0]).anyMatch(claim -> claim.modality() == Modality.ASSERTED);
        break;
      case "unsaid":
        assertThat(claims).as(row[0]).noneMatch(claim -> claim.modality() == Modality.ASSERTED);
        break;
      case "denied":
        assertThat(claims).as(row[0]).allMatch(claim -> claim.modality() == Modality.DENIED);
        break;
      case "theirs":
        assertThat(claims)
            .as(row[0])
            .noneMatch(
                claim -> claim.modality() == Modality.ASSERTED && claim.attributedTo().isEmpty());
        break;
      default:
        assertThat(claims).as(row[0]).isEmpty();
    }
  }

  private static DynamicTest test(String[] row, Function<Claim, String> property) {
    return DynamicTest.dynamicTest(
        row[1] + ": " + row[0],
        () ->
            assertThat(Reading.read(row[0]))
                .as(row[0])
                .filteredOn(claim -> claim.type().equals(row[1]))
                .extracting(property)
                .contains(row[2]));
  }

  private static String date(Claim claim) {
    String start = claim.start().map(CalendarDate::lexical).orElse("");
    String end = claim.end().map(CalendarDate::lexical).orElse("");
    if (start.isEmpty() && end.isEmpty()) {
      return "-";
    }
    return start.equals(end) ? start : start + ".." + end;
  }

  private static Stream<String[]> rows(String file) {
    try (InputStream in = ClaimTablesTest.class.getResourceAsStream("/claim/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
