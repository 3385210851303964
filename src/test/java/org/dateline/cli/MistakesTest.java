package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a user gets wrong is told in one line that says what to do, with exit code 2. */
class MistakesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void writeFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "France sent aid to Chad.");
    Files.createDirectories(folder.resolve("none"));
    Files.writeString(folder.resolve("none/picture.png"), "no article");
    Files.writeString(folder.resolve("open.ttl"), "<a> <b> \"c");
    LocalStore.openOrCreate(folder.resolve("kg")).close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bild DIR/a.txt | There is no command 'bild'.
          bild DIR/a.txt | Did you mean build?
          xylophone | See dateline --help.
          build --formt nt DIR/a.txt | Did you mean --format?
          build --nonsense DIR/a.txt | See dateline build --help.
          build DIR/nosuch.txt | There is no file or folder DIR/nosuch.txt.
          build DIR/none | The folder DIR/none holds no articles.
          build DIR/a.txt --date 2022-13-40 | --date 2022-13-40 is no date. Write it as 2022-09-15.
          build DIR/a.txt -f word | Known are turtle (.ttl), ntriples (.nt), nquads (.nq), trig (.trig), jsonld (.jsonld), rdfxml (.rdf), nif.
          build DIR/a.txt -o DIR/a.doc | The name of DIR/a.doc tells no RDF format.
          build DIR/a.txt -o DIR/no/a.ttl | The file DIR/no/a.ttl cannot be written: there is no such folder.
          build DIR/a.txt -o DIR/none -f nt | DIR/none is a folder.
          build DIR/a.txt - | Standard input (-) stands among files.
          build DIR/a.txt --threads 0 | --threads 0 is too few.
          build DIR/a.txt --threads many | Invalid value for option '--threads'
          build DIR/a.txt --min-confidence 2 | --min-confidence 2.0 is out of range.
          build DIR/a.txt --base here | 'here' is no base for IRIs.
          build DIR/a.txt --lexicon DIR/nosuch.ttl | The lexicon file DIR/nosuch.ttl cannot be read.
          build DIR/a.txt --lexicon DIR/open.ttl | DIR/open.ttl
          build DIR/a.txt --ontology DIR/open.ttl | DIR/open.ttl is not well-formed turtle
          load DIR/a.txt | Missing required argument (specify one of these): (-s=DIR | --endpoint=URL)
          load DIR/nosuch.txt --store DIR/new | There is no file or folder DIR/nosuch.txt.
          load DIR/a.txt --store DIR/none | The directory DIR/none is not empty and is no store.
          load DIR/a.txt --store DIR/a.txt | The store DIR/a.txt cannot be a file.
          load DIR/a.txt --endpoint nowhere | --endpoint nowhere is no address of a dataset.
          load DIR/a.txt --endpoint http://localhost:1/ds | refuses the connection or cannot be found.
          load DIR/a.txt --endpoint http://localhost:1/ds --user me --password-file DIR/no | The password file DIR/no cannot be read.
          query who-met-whom | No store is named. Give --store DIR
          export -f nt | No store is named. Give --store DIR
          query who-met-whom --store DIR/none | There is no store at DIR/none.
          query nosuch --store DIR/kg | There is no query called 'nosuch'. There are: accounts-differ
          query who-met-whom --set x=y --store DIR/kg | The query who-met-whom has no parameter 'x'. It has: party, from, to, modality.
          query who-met-whom --set party --store DIR/kg | Value for option '--set' (NAME=VALUE) should be in KEY=VALUE format but was party
          query who-met-whom --set party= --store DIR/kg | The parameter 'party' of who-met-whom has no value.
          query who-met-whom --set party=Nobody --store DIR/kg | Nothing in the store is called 'Nobody'.
          query text-search --store DIR/kg | The query text-search needs to know: what to look for
          query SELECT{ --store DIR/kg | The query is no SPARQL: line 1, column 7: found '{', which cannot stand there.
          query DIR/no.rq --store DIR/kg | The query DIR/no.rq cannot be read.
          query who-met-whom -f word --store DIR/kg | 'word' is no format for answers. Use one of: text, csv
          query who-met-whom -f turtle --store DIR/kg | The answer is a table; turtle cannot hold it.
          explain Nobody --store DIR/kg | Nothing in the store is called 'Nobody'.
          export --store DIR/kg --article http://nosuch | The store holds no article <http://nosuch>.
          validate DIR/no.ttl | There is no file DIR/no.ttl.
          validate DIR/open.ttl | DIR/open.ttl is not well-formed turtle
          validate DIR/a.txt | The name of DIR/a.txt tells no RDF format.
          link --store DIR/kg --base here | 'here' is no base for IRIs.
          lexicon try Hi --date soon | --date soon is no date. Write it as 2022-09-15.
          serve | There is nothing to serve.
          serve --store DIR/kg --port 70000 | --port 70000 is no port.
          serve --store DIR/kg --password-file DIR/no | The password file DIR/no cannot be read.
          """)
  void isToldInWords(String command, String message) {
    Shell.Run run = Shell.run(words(command));
    assertThat(run.err()).contains(message.replace("DIR/", folder + "/"));
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.code()).isEqualTo(ExitCode.USER_MISTAKE);
    assertThat(run.out()).isEmpty();
  }

  private static String[] words(String command) {
    return Arrays.stream(command.split(" "))
        .map(word -> word.replace("DIR/", folder + "/"))
        .toArray(String[]::new);
  }

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Shell.Run run = Shell.run(words("serve --store DIR/kg --port " + taken.getLocalPort()));
      assertThat(run.err()).contains("in use", "Choose another with --port");
      assertThat(run.code()).isEqualTo(ExitCode.USER_MISTAKE);
    }
  }

  @Test
  void aWrongPathMakesNoStore() {
    Shell.run(words("load DIR/nosuch.txt --store DIR/new"));
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void theTraceIsShownToWhoAsksForIt() {
    assertThat(Shell.run(words("validate DIR/no.ttl -v")).err()).contains("\tat org.dateline");
  }

  @Test
  void everyCommandExplainsItself() {
    for (String name :
        List.of("build", "load", "serve", "query", "export", "validate", "explain", "lexicon")) {
      Shell.Run run = Shell.run(name, "--help");
      assertThat(run.out()).startsWith("Usage: dateline " + name).doesNotContain("\u001b");
      assertThat(run.code()).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void withoutOneOfItsOwnCommandsACommandShowsThem() {
    for (String name : List.of("lexicon", "gazetteer")) {
      Shell.Run run = Shell.run(name);
      assertThat(run.err()).startsWith("Usage: dateline " + name).contains("Commands:");
      assertThat(run.code()).isEqualTo(ExitCode.USER_MISTAKE);
    }
  }

  @Test
  void withoutACommandTheUsageIsShown() {
    Shell.Run run = Shell.run();
    assertThat(run.err()).startsWith("Usage: dateline").contains("Exit codes:", "build", "serve");
    assertThat(run.code()).isEqualTo(ExitCode.USER_MISTAKE);
  }
}
