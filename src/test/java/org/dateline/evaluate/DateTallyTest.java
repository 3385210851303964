package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTallyTest {
  @ParameterizedTest(name = "{0} found as {1}: {2}")
  @CsvSource({
    "2023-04-04, date 2023-04-04, right",
    "2023-04-04, date 2023-04, coarser",
    "2023-04-04, start 2023-04-04, coarser",
    "2023, date 2023-04, finer",
    "2023-04-04, date 2023-04-05, wrong",
    "2023-04-04, , missing",
    ", date 2023-04-04, beyond",
  })
  void datesAreComparedByTheirExactness(String asked, String found, String verdict) {
    assertThat(tally(asked, found, List.of()))
        .hasSize(1)
        .allSatisfy((kind, count) -> assertThat(kind.label()).isEqualTo(verdict));
  }

  @ParameterizedTest(name = "{0} allowed, {1} found")
  @CsvSource({"2023-04-04, date 2023-04", "anything, start 2023-04-04", "anything, date 2020"})
  void aDateThatMayBeThereIsNotCounted(String allowed, String found) {
    GoldValue value =
        allowed.equals("anything") ? new GoldValue.Anything() : new GoldValue.Date(allowed);
    assertThat(tally(null, found, List.of(new RoleValue("date", value)))).isEmpty();
  }

  private static Map<DateTally.Verdict, Integer> tally(
      String asked, String found, List<RoleValue> allowed) {
    List<RoleValue> required = new ArrayList<>();
    if (asked != null) {
      required.add(new RoleValue("date", new GoldValue.Date(asked)));
    }
    List<FoundRole> dates =
        Stream.ofNullable(found)
            .map(date -> date.split(" "))
            .map(date -> new FoundRole(date[0], new FoundValue(Set.of(), List.of(date[1]))))
            .toList();
    return DateTally.of(
        new GoldFact("Visit", Set.of(), false, "x", required, allowed, Set.of("Asserted")),
        new FoundFact("urn:x", "Visit", "Asserted", 1, dates, List.of(), List.of()));
  }
}
