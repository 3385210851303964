package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TimeResolverTest {
  private final TimeResolver resolver = new TimeResolver();

  @TestFactory
  Stream<DynamicTest> resolvesEachCase() {
    return cases().map(columns -> DynamicTest.dynamicTest(columns[1], () -> check(columns)));
  }

  private void check(String[] columns) {
    Optional<LocalDate> published =
        columns[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(columns[0]));
    ParsedSentence sentence = ParsedSentence.first(columns[1]);
    String found =
        resolver.resolve(sentence.tokens(), sentence.graph(), published).stream()
            .map(time -> words(columns[1], sentence, time) + "=" + value(time))
            .collect(Collectors.joining(";"));
    assertThat(found).isEqualTo(columns[2].equals("-") ? "" : columns[2]);
  }

  private static String words(String text, ParsedSentence sentence, TimeExpression time) {
    Token first = sentence.tokens().get(time.first());
    Token last = sentence.tokens().get(time.last() - 1);
    return first.span().union(last.span()).of(text);
  }

  private static String value(TimeExpression time) {
    if (time.isPoint()) {
      return time.start().get().lexical();
    }
    String start = time.start().map(CalendarDate::lexical).orElse("");
    String end = time.end().map(CalendarDate::lexical).orElse("");
    return start.isEmpty() && end.isEmpty() ? "?" : start + ".." + end;
  }

  private static Stream<String[]> cases() {
    return ParserSamples.lines("time-cases.tsv").stream().map(line -> line.split("\t"));
  }
}
