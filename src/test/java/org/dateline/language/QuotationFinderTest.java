package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
  private static List<String> quoted(String text) {
    return QuotationFinder.find(text, Paragraphs.of(text)).stream()
        .map(quotation -> quotation.inner().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "She said: \"We go.\" He left. | We go.",
        "“We go,” she said. | We go,",
        "A «great step», he said. | great step",
        "A ``great step'', he said. | great step",
        "A ``great step\", he said. | great step",
        "A 'great step', he said. | great step",
        "A ‘great step’, he said. | great step",
        "‘The leaders’ talks failed,’ he said. | The leaders’ talks failed,",
        "‘It’s the leaders’ last chance’ | It’s the leaders’ last chance",
        "He said \" we go \" and left. | we go",
        "“We heard ‘no’ again,” she said. | We heard ‘no’ again,",
        "“We heard \"no\" again,” she said. | We heard \"no\" again,",
        "He is 6'2\" tall and said \"no\". | no",
        "(\"no\") | no",
        "Never closed: “We go | We go",
      })
  void findsWhatStandsBetweenMarks(String text, String inner) {
    assertThat(quoted(text)).startsWith(inner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister's aide didn't say.",
        "The leaders' talks and the envoys' dinner.",
        "The leaders’ talks and the envoys’ dinner.",
        "In the '90s rock 'n' roll came.",
        "Say \"\" or “ ”.",
        "closing only” here",
      })
  void apostrophesAndEmptyMarksQuoteNothing(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void severalQuotationsComeInOrder() {
    assertThat(quoted("\"No,\" he said. \"Not now.\" She said “yes” and 'later'."))
        .containsExactly("No,", "Not now.", "yes", "later");
  }

  @Test
  void anOpenQuotationGoesOnWhereTheNextParagraphRepeatsTheMark() {
    assertThat(quoted("\"We met.\n\n\"We spoke,\" he said.\n\nHe left."))
        .containsExactly("We met.\n\n\"We spoke,");
    assertThat(quoted("“We met.\n\n“We ate.\n\n“We spoke,” he said."))
        .containsExactly("We met.\n\n“We ate.\n\n“We spoke,");
  }

  @Test
  void anOpenQuotationGoesOnWhereTheNextParagraphClosesIt() {
    assertThat(quoted("“We met.\n\nWe spoke,” he said.")).containsExactly("We met.\n\nWe spoke,");
  }

  @Test
  void anOpenQuotationMayHoldAList() {
    assertThat(quoted("“We want:\n\n- ports\n\n- peace.”\n\n“No.”"))
        .containsExactly("We want:\n\n- ports\n\n- peace.", "No.");
  }

  @Test
  void anOpenQuotationEndsWithItsParagraphElse() {
    assertThat(quoted("He said: \"We met.\n\nHe left. \"No.\"")).containsExactly("We met.", "No.");
  }

  @Provide
  Arbitrary<String> quotedText() {
    return Arbitraries.strings().withChars("ab .,\n\"'“”‘’«»`s").ofMaxLength(60);
  }

  @Property
  void quotationsLieInTheTextInOrderWithoutOverlap(@ForAll("quotedText") String text) {
    int last = 0;
    for (Quotation quotation : QuotationFinder.find(text, Paragraphs.of(text))) {
      assertThat(quotation.outer().start()).isGreaterThanOrEqualTo(last);
      assertThat(quotation.outer().covers(quotation.inner())).isTrue();
      assertThat(quotation.inner().of(text)).isNotBlank();
      last = quotation.outer().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }
}
