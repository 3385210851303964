package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDifferenceTest {
  private static final GoldFact VISIT =
      new GoldFact("Visit", Set.of(), false, "flew", List.of(), List.of(), Set.of("Asserted"));
  private static final FoundFact FOUND =
      new FoundFact(
          "urn:x",
          "Visit",
          "Asserted",
          1,
          List.of(),
          List.of(new Stretch(0, 4)),
          List.of("Oslo flew."));

  @TempDir Path folder;

  @Test
  void whatIsFoundNowIsGained() {
    assertThat(difference(missed(), found()))
        .contains("gained a: \"flew\" Visit (missed -> strict)")
        .anyMatch(line -> line.startsWith("  Visit") && line.contains("0.0 -> 100.0"));
  }

  @Test
  void whatIsFoundNoMoreIsLost() {
    assertThat(difference(found(), missed()))
        .contains("lost   a: \"flew\" Visit (strict -> missed)");
  }

  @Test
  void whatIsNewlyStatedBeyondTheGoldIsLost() {
    assertThat(difference(evaluation(), beyond()))
        .contains("lost   a: \"Oslo flew.\" Visit:  (- -> beyond)");
  }

  @Test
  void nothingIsSaidOfWhatIsAsBefore() {
    assertThat(difference(found(), found())).hasSize(2);
  }

  @Test
  void aFileThatIsNoRunIsAMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("run.json"), "[1, 2]");
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is no run to compare with");
  }

  private List<String> difference(Evaluation before, Evaluation after) {
    Path file = folder.resolve("before.json");
    RunFile.write(before, file);
    return new RunDifference(RunFile.read(file), after).lines();
  }

  private static Evaluation missed() {
    return evaluation(new Verdict.Missed(VISIT));
  }

  private static Evaluation found() {
    Fit fit = Fit.of(VISIT, FOUND, List.of(new Stretch(0, 4)));
    return evaluation(new Verdict.Matched(VISIT, FOUND, fit));
  }

  private static Evaluation beyond() {
    return evaluation(new Verdict.Beyond(FOUND, Optional.empty()));
  }

  private static Evaluation evaluation(Verdict... verdicts) {
    return new Evaluation(List.of(new ArticleScore("a", List.of(verdicts))));
  }
}
