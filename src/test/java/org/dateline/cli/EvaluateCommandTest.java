package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GOLD =
      """
      @prefix dl:   <https://w3id.org/dateline/ontology#> .
      @prefix gold: <https://w3id.org/dateline/gold#> .
      @prefix wd:   <http://www.wikidata.org/entity/> .
      [] a dl:Accuse ; gold:says "accused Norway" ; dl:actor wd:Q34 ; dl:target wd:Q20 ;
         gold:mayHave [ dl:topic gold:anything ] ; dl:modality dl:Asserted .
      [] a dl:Protest ; gold:says "stayed at home" ; dl:actor "students" ; dl:modality dl:Asserted .
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void figuresErrorsAndTheDifferenceToAnEarlierRunAreShown() throws IOException {
    Files.writeString(folder.resolve("a.ttl"), GOLD);
    Files.writeString(
        folder.resolve("a.txt"), "Sweden accused Norway of spying. The students stayed at home.");
    Path run = folder.resolve("run.json");
    Path errors = folder.resolve("errors.txt");
    assertThat(run(folder, "--json", run, "--errors", errors)).isEqualTo(ExitCode.OK);
    assertThat(said()).contains("1 article; 1 of 2 facts found, 0 stated beyond the gold");
    assertThat(Files.readString(errors))
        .contains("a\n  missed   \"stayed at home\"")
        .contains("gold:    Protest: actor \"students\"");

    Files.writeString(folder.resolve("a.txt"), "It is said that Sweden accused Norway.");
    Files.writeString(folder.resolve("a.ttl"), GOLD.replaceAll("\\[] a dl:Protest.*", ""));
    assertThat(run(folder, "--compare", run)).isEqualTo(ExitCode.OK);
    assertThat(said()).contains("F1 before and after, event / strict", "-> 100.0");
  }

  @Test
  void aFolderThatIsNotThereIsAMistake() {
    assertThat(run(folder.resolve("gold"))).isEqualTo(ExitCode.USER_MISTAKE);
    assertThat(err.toString()).contains("There is no folder");
  }

  @Test
  void aRunThatIsNotThereIsAMistake() {
    assertThat(run(folder, "--compare", folder.resolve("x.json"))).isEqualTo(ExitCode.USER_MISTAKE);
    assertThat(err.toString()).contains("x.json cannot be read");
  }

  private int run(Path gold, Object... options) {
    String[] words = new String[options.length + 2];
    words[0] = "evaluate";
    words[1] = gold.toString();
    for (int i = 0; i < options.length; i++) {
      words[i + 2] = List.of(options).get(i).toString();
    }
    return DatelineCommand.commandLine(new Streams(InputStream.nullInputStream(), out))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
