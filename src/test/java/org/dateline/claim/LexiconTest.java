package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static final String PREFIXES =
      """
      @prefix dl:  <https://w3id.org/dateline/ontology#> .
      @prefix lex: <https://w3id.org/dateline/lexicon#> .
      """;

  @TempDir private Path folder;

  @Test
  void everyEntryHasAnExample() {
    assertThat(Reading.lexicon().entries())
        .allSatisfy(entry -> assertThat(entry.example()).as(entry.name()).isPresent());
  }

  @Test
  void anArgumentOfItsOwnReplacesThatOfTheFrame() {
    LexiconEntry kill = entry(Reading.lexicon(), "kill-v");
    assertThat(kill.arguments().stream().filter(it -> it.markers().contains(Marker.of("object"))))
        .hasSize(1)
        .first()
        .hasToString("object=target:person|group!");
  }

  @Test
  void aUsersEntryIsAdded() {
    Lexicon more =
        Reading.lexicon()
            .plus(
                file(
                    "lex:brunch-v a lex:Verb ; lex:lemma \"brunch\" ; lex:evokes dl:Meeting ;"
                        + " lex:frame lex:meeting-verb ."));
    assertThat(more.size()).isEqualTo(Reading.lexicon().size() + 1);
    assertThat(more.find(LexiconEntry.Kind.VERB, "brunch")).hasSize(1);
  }

  @Test
  void aUsersEntryWithTheSameIriReplacesOurs() {
    Lexicon more =
        Reading.lexicon()
            .plus(
                file(
                    "lex:meet-v a lex:Verb ; lex:lemma \"meet\" ; lex:evokes dl:Summit ;"
                        + " lex:arguments \"subject=actor\" ."));
    assertThat(more.size()).isEqualTo(Reading.lexicon().size());
    assertThat(entry(more, "meet-v").type()).contains("Summit");
  }

  @Test
  void aBrokenArgumentIsReportedWithItsEntryAndFile() {
    Path file =
        file(
            "lex:brunch-v a lex:Verb ; lex:lemma \"brunch\" ; lex:evokes dl:Meeting ;"
                + " lex:arguments \"subject->actor\" .");
    assertThatThrownBy(() -> Reading.lexicon().plus(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("lex:brunch-v")
        .hasMessageContaining("own.ttl")
        .hasMessageContaining("subject->actor");
  }

  @Test
  void aFrameThatIsNotThereIsReported() {
    Path file =
        file(
            "lex:brunch-v a lex:Verb ; lex:lemma \"brunch\" ; lex:evokes dl:Meeting ;"
                + " lex:frame lex:eating-verb .");
    assertThatThrownBy(() -> Reading.lexicon().plus(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("there is no frame lex:eating-verb");
  }

  @Test
  void aConditionMayNameASetOfWords() {
    Lexicon more =
        Reading.lexicon()
            .plus(
                file(
                    "lex:meal a lex:Words ; lex:words \"\"\"soup|\n  bread\"\"\" . "
                        + brunch("lex:requires \"object~@meal|cake; with\"")));
    assertThat(entry(more, "brunch-v").requires())
        .containsExactly(
            new Condition(List.of(Marker.of("object")), List.of("soup", "bread", "cake")),
            new Condition(List.of(Marker.of("with")), List.of()));
  }

  @Test
  void aSetOfWordsThatIsNotThereIsReported() {
    Path file = file(brunch("lex:forbids \"object~@meal\""));
    assertThatThrownBy(() -> Reading.lexicon().plus(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("lex:brunch-v")
        .hasMessageContaining("there is no set of words @meal");
  }

  @Test
  void aSetOfWordsWithoutWordsIsReported() {
    Path file = file("lex:meal a lex:Words . " + brunch("lex:forbids \"object~@meal\""));
    assertThatThrownBy(() -> Reading.lexicon().plus(file))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("lex:meal")
        .hasMessageContaining("a set of words needs lex:words");
  }

  @Test
  void aFileThatIsNotTurtleIsReportedWithItsLine() {
    assertThatThrownBy(() -> Reading.lexicon().plus(file("lex:brunch-v a lex:Verb ; ; . .")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("own.ttl is not Turtle")
        .hasMessageContaining("line: 3");
  }

  @Test
  void aFileThatIsNotThereIsReported() {
    assertThatThrownBy(() -> Reading.lexicon().plus(folder.resolve("none.ttl")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("none.ttl cannot be read");
  }

  private static String brunch(String condition) {
    return "lex:brunch-v a lex:Verb ; lex:lemma \"brunch\" ; lex:evokes dl:Meeting ; "
        + condition
        + " .";
  }

  private Path file(String turtle) {
    try {
      return Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static LexiconEntry entry(Lexicon lexicon, String name) {
    return lexicon.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
