package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Defaults;
import org.dateline.graph.GraphNames;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.PipelineOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the sample articles with the whole line and holds them against their gold. What the program
 * is known not to do stands in known-gaps.tsv, which may only shrink.
 */
class SampleArticlesTest {
  private static final Path FOLDER = Path.of("data/articles");
  private static final Path KNOWN = FOLDER.resolve("known-gaps.tsv");

  private static Evaluation evaluation;

  @BeforeAll
  static void readTheSamples() {
    PipelineOptions options =
        new PipelineOptions(
            GraphNames.DEFAULT_BASE, true, List.of(), List.of(), 0, false, Optional.empty());
    Pipeline pipeline = Pipeline.load(options);
    GoldSet gold = GoldSet.read(FOLDER, FOLDER, pipeline.ontology());
    evaluation =
        new Evaluator(pipeline, 2)
            .evaluate(
                gold,
                Defaults.NONE,
                problem -> {
                  throw new AssertionError(problem);
                });
  }

  @Test
  void everyFactOfTheGoldIsFoundButThoseKnownToBeMissed() {
    expect(KnownGaps.missed(evaluation), KnownGaps.read(KNOWN).of("missed"));
  }

  @Test
  void nothingIsStatedBeyondTheGoldButWhatIsKnownToBeWrong() {
    expect(KnownGaps.beyond(evaluation), KnownGaps.read(KNOWN).of("beyond"));
  }

  @Test
  void everyLineOfTheListIsOfAKindThatIsChecked() {
    KnownGaps known = KnownGaps.read(KNOWN);
    assertThat(known.of("missed").size() + known.of("beyond").size())
        .isEqualTo(known.lines().size());
  }

  @ParameterizedTest(name = "{0}: precision {1}, recall {2}")
  @CsvSource({"EVENT, 0.94, 0.82", "CLEAN, 0.88, 0.77", "STRICT, 0.85, 0.75"})
  void figuresDoNotFall(Strength strength, double precision, double recall) {
    assertThat(evaluation.overall().precision(strength)).isGreaterThanOrEqualTo(precision);
    assertThat(evaluation.overall().recall(strength)).isGreaterThanOrEqualTo(recall);
  }

  /** Lines are printed as the list writes them, for the list or to be struck from it. */
  private static void expect(List<String> actual, List<String> known) {
    List<String> differences = new ArrayList<>();
    KnownGaps.without(actual, known).forEach(line -> differences.add("new:    " + line));
    KnownGaps.without(known, actual)
        .forEach(line -> differences.add("closed, strike it from " + KNOWN + ": " + line));
    assertThat(differences).as(String.join("\n", new ErrorList(evaluation).lines())).isEmpty();
  }
}
