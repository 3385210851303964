package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final GoldFact VISIT =
      new GoldFact("Visit", Set.of(), false, "flew", List.of(), List.of(), Set.of("Asserted"));

  @Test
  void eachTenthTellsHowManyOfItsFactsAreRight() {
    assertThat(lines(right(0.92), right(0.94), wrong(0.96)))
        .containsExactly("0.9 to 1.0        3    0.94         0.67           0.67");
  }

  @Test
  void whatIsPartlyWrongIsTheRightEventOnly() {
    assertThat(lines(partlyWrong(0.55)))
        .containsExactly("0.5 to 0.6        1    0.55         1.00           0.00");
  }

  @Test
  void aRepetitionIsRight() {
    assertThat(lines(new Verdict.Duplicate(found(0.35), VISIT)))
        .containsExactly("0.3 to 0.4        1    0.35         1.00           1.00");
  }

  @Test
  void certaintyFallsInTheLastTenth() {
    assertThat(lines(right(1)))
        .containsExactly("0.9 to 1.0        1    1.00         1.00           1.00");
  }

  @Test
  void whatWasMissedHasNoConfidence() {
    assertThat(lines(new Verdict.Missed(VISIT))).isEmpty();
  }

  private static List<String> lines(Verdict... verdicts) {
    ArticleScore score = new ArticleScore("a", List.of(verdicts));
    List<String> lines = new Calibration(new Evaluation(List.of(score))).lines();
    return lines.subList(1, lines.size());
  }

  private static Verdict right(double confidence) {
    return matched(confidence, Strength.STRICT);
  }

  private static Verdict partlyWrong(double confidence) {
    return matched(confidence, Strength.EVENT);
  }

  private static Verdict matched(double confidence, Strength strength) {
    Fit fit = new Fit(List.of(), List.of(), true, 0, Optional.of(strength));
    return new Verdict.Matched(VISIT, found(confidence), fit);
  }

  private static Verdict wrong(double confidence) {
    return new Verdict.Beyond(found(confidence), Optional.empty());
  }

  private static FoundFact found(double confidence) {
    return new FoundFact(
        "urn:x", "Visit", "Asserted", confidence, List.of(), List.of(), List.of("Oslo flew."));
  }
}
