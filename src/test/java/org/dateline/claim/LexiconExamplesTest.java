package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry's example is a sentence in which it does its work. */
class LexiconExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleFiresItsEntry() {
    return Reading.lexicon().entries().stream()
        .filter(entry -> entry.example().isPresent())
        .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> check(entry)));
  }

  private static void check(LexiconEntry entry) {
    String example = entry.example().orElseThrow();
    if (entry.type().isPresent()) {
      assertThat(Reading.explain(example))
          .as(example)
          .anyMatch(trace -> trace.fired() && trace.entry().equals(entry.name()));
      return;
    }
    assertThat(Reading.read(example))
        .as(example)
        .anyMatch(claim -> entry.effect().map(claim.modality()::equals).orElse(true));
  }
}
