package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  private static final String OWN =
      """
      @prefix dl:  <https://w3id.org/dateline/ontology#> .
      @prefix lex: <https://w3id.org/dateline/lexicon#> .

      lex:confabulate-v a lex:Verb ;
          lex:lemma "confabulate" ;
          lex:evokes dl:Meeting ;
          lex:arguments "subject=actor; with=actor" ;
          lex:example "%s" .
      """;
  private static final String FIRING = "Lula confabulated with Gustavo Petro in Lima.";

  @TempDir private Path folder;

  private String entry(String example) throws IOException {
    return Files.writeString(folder.resolve("own.ttl"), OWN.formatted(example)).toString();
  }

  @Test
  void aSentenceIsShownWithItsParseItsEntriesAndWhatItSays() {
    Shell.Run run =
        Shell.run("lexicon", "try", "Lula met Petro in Lima on Tuesday.", "--date", "2023-05-03");
    assertThat(run.out()).contains("meet-v", "Meeting", "2023-05-02", "Lula");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void anEntryOfOnesOwnIsTriedWithTheOthers() throws IOException {
    assertThat(Shell.run("lexicon", "try", FIRING).out()).doesNotContain("Meeting");
    assertThat(Shell.run("lexicon", "try", FIRING, "--lexicon", entry(FIRING)).out())
        .contains("confabulate-v", "Meeting");
  }

  @Test
  void anEntryThatFiresInItsExampleIsFoundRight() throws IOException {
    Shell.Run run = Shell.run("lexicon", "check", entry(FIRING));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Nothing is wrong with the lexicon.");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void anExampleThatIsNoTextIsAFindingToo() throws IOException {
    Shell.Run run = Shell.run("lexicon", "check", entry(""));
    assertThat(run.out()).contains("lex:confabulate-v: Its example \"\" is no text to read.");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void anEntryThatIsSilentInItsExampleIsToldWithItsFile() throws IOException {
    String file = entry("Lula met Gustavo Petro in Lima.");
    Shell.Run run = Shell.run("lexicon", "check", file);
    assertThat(run.out()).contains(file + ": lex:confabulate-v: It does not fire in its example");
    assertThat(run.err()).contains("1 finding.");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void anEntryThatFiresInNoArticleOrInTooManyOfItsSentencesIsTold() throws IOException {
    String file = entry(FIRING);
    Path articles = Files.createDirectory(folder.resolve("news"));
    Files.writeString(articles.resolve("a.txt"), "France sent aid to Chad. Rain fell in Lima.");
    assertThat(count(file, articles).out()).contains("It fired in none of 2 sentences.");
    Files.writeString(articles.resolve("b.txt"), FIRING + " Snow fell in Kyiv.");
    assertThat(count(file, articles).out()).contains("It fired in 1 of 4 sentences (25.0%).");
    Shell.Run fine = count(file, articles, "--broad", "0.5");
    assertThat(fine.out()).isEmpty();
    assertThat(fine.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void anArticleThatCannotBeReadIsToldAndTheOthersAreCounted() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("news"));
    Files.writeString(articles.resolve("a.txt"), FIRING);
    Files.writeString(articles.resolve("empty.txt"), " ");
    Shell.Run run = count(entry(FIRING), articles);
    assertThat(run.err()).contains("empty.txt: EMPTY");
    assertThat(run.out()).contains("It fired in 1 of 1 sentences");
  }

  private static Shell.Run count(String file, Path articles, String... more) {
    String[] words = {"lexicon", "check", file, "--articles", articles.toString()};
    return Shell.run(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }
}
