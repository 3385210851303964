package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(new BundledFolder("language"));

  /** Sentences are parted by two bars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met. || They left.",
        "Gen. Berg met Sen. Lee in St. Petersburg on Jan. 6. || He left.",
        "The talks, e.g. on grain vs. oil, failed.",
        "J. R. Roe met Ann B. Lee.",
        "They went to the U.S. || The talks failed.",
        "They met the U.S. Army.",
        "They met at 5 p.m. || It was cold.",
        "They met at 5 p.m. Friday.",
        "They sued Acme Inc. || But it won.",
        "\"We go.\" || He left.",
        "He said: “We go.” || “We stay.”",
        "\"We go,\" she said. || \"We must.\"",
        "\"Will you go?\" he asked.",
        "“We go.” || ‘No.’ || He left.",
        "He paused ... and left.",
        "He paused... || Then he left.",
        "Stop! || Who is it? || Nobody.",
        "Really?! || Yes.",
        "(They met.) || They left.",
        "The envoys met . || They left .",
        "It rose 3.5 percent. || 12 died.",
      })
  void splits(String marked) {
    List<String> expected = Arrays.asList(marked.split(" \\|\\| "));
    String text = String.join(" ", expected);
    List<CoreLabel> tokens = Tokenizer.tokens(text, 0, text.length());
    List<String> found =
        SPLITTER
            .split(tokens, QuotationMarks.of(QuotationFinder.find(text, Paragraphs.of(text))))
            .stream()
            .map(s -> text.substring(s.get(0).beginPosition(), s.get(s.size() - 1).endPosition()))
            .toList();
    assertThat(found).isEqualTo(expected);
  }
}
