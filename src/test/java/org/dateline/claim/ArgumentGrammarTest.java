package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentGrammarTest {
  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("arguments") List<Argument> arguments) {
    String written = arguments.stream().map(Argument::toString).collect(Collectors.joining("; "));
    assertThat(ArgumentGrammar.arguments(written)).isEqualTo(arguments);
  }

  @Test
  void aConditionMayNameWords() {
    assertThat(ArgumentGrammar.conditions("object~tie|link; on|against"))
        .containsExactly(
            new Condition(List.of(Marker.of("object")), List.of("tie", "link")),
            new Condition(List.of(Marker.of("on"), Marker.of("against")), List.of()));
  }

  @Test
  void aNeedMayCount() {
    assertThat(ArgumentGrammar.needs("actor; party*2|topic"))
        .containsExactly(
            List.of(new Need("actor", 1, false)),
            List.of(new Need("party", 2, false), new Need("topic", 1, false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "subject | is not of the form",
        "subject=actor:wizard | no such type: \"wizard\"",
        "Subject=actor | is no marker",
        "object/=actor | is no marker",
        "; | nothing is said",
      })
  void aMistakeIsNamed(String text, String message) {
    assertThatThrownBy(() -> ArgumentGrammar.arguments(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Provide
  Arbitrary<List<Argument>> arguments() {
    Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').ofLength(4);
    Arbitrary<String> step = word.list().ofMinSize(1).ofMaxSize(3).map(it -> String.join("_", it));
    Arbitrary<Marker> marker = step.list().ofMinSize(1).ofMaxSize(2).map(Marker::new);
    Arbitrary<List<FillerType>> types = Arbitraries.of(FillerType.class).list().ofMaxSize(3);
    return Combinators.combine(
            marker.list().ofMinSize(1).ofMaxSize(3),
            word,
            types,
            Arbitraries.of(Argument.Use.class))
        .as(Argument::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
