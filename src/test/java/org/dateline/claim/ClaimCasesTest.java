package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short articles and all that they say. Each file of {@code src/test/resources/claim} is for one
 * mechanism; see {@link ClaimCase} for its form. All texts are dated Wednesday, 3 May 2023.
 */
class ClaimCasesTest {
  private static final List<String> FILES =
      List.of(
          "clauses",
          "nouns",
          "modality",
          "sources",
          "dates",
          "sites",
          "situations",
          "events",
          "inherited",
          "precision");

  @TestFactory
  Stream<DynamicContainer> everyCaseSaysExactlyThis() {
    return FILES.stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file, ClaimCase.read(file + ".cases").stream().map(ClaimCasesTest::test)));
  }

  private static DynamicTest test(ClaimCase each) {
    return DynamicTest.dynamicTest(
        each.name(),
        () -> {
          List<String> found = new ArrayList<>(Reading.claims(each.text()));
          found.removeIf(line -> each.ignores(line));
          assertThat(found).as(each.text()).containsExactlyInAnyOrderElementsOf(each.expected());
        });
  }
}
