package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says to type works, what it shows is printed, and where it points is there. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern START_PAGE = Pattern.compile("Start page: +(\\S+)");

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  @Test
  void itsCommandsRunInTheirOrder() throws Exception {
    List<String> commands =
        blocks("").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("./dateline"))
            .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      List<String> words = words(command);
      if (words.get(0).equals("serve")) {
        serve(words);
      } else {
        Shell.Run run = Shell.run(words.toArray(String[]::new));
        assertThat(run.code()).as(command + "\n" + run.err()).isEqualTo(ExitCode.OK);
      }
    }
  }

  /** The words of a command, with the files that it makes moved to a folder of the test's own. */
  private List<String> words(String command) {
    String bare = command.replaceFirst("\\s+#.*", "");
    return WORD.matcher(bare)
        .results()
        .map(MatchResult::group)
        .skip(1)
        .map(word -> word.replace("\"", ""))
        .map(word -> word.matches("kg|graph\\.\\w+") ? folder.resolve(word).toString() : word)
        .toList();
  }

  /** Starts the server on a free port, asks it for its start page, and ends it. */
  private static void serve(List<String> words) throws Exception {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--port", "0"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Thread server =
        new Thread(
            () -> Shell.execute("", new ByteArrayOutputStream(), err, all.toArray(String[]::new)));
    server.setDaemon(true);
    server.start();
    Matcher page = START_PAGE.matcher("");
    while (!page.reset(err.toString(StandardCharsets.UTF_8)).find()) {
      assertThat(server.isAlive()).as(err::toString).isTrue();
      Thread.sleep(100);
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(page.group(1))).build();
    String html = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    assertThat(html).contains("Who met whom, where and when?", "Samarkand");
    server.interrupt();
    server.join(30_000);
  }

  @Test
  void theTurtleThatItShowsIsWhatIsPrinted() throws IOException {
    String printed = Shell.run("build", "data/articles/samarkand.txt").out();
    String shown =
        blocks("turtle").stream().filter(block -> block.startsWith("event:")).findFirst().get();
    List<String> lines = printed.lines().map(String::strip).toList();
    assertThat(lines).containsAll(shown.lines().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/performance.md"})
  void whatItPointsToIsThere(String document) throws IOException {
    Path file = Path.of(document);
    Stream<String> targets =
        LINK.matcher(Files.readString(file)).results().map(link -> link.group(1));
    assertThat(targets).allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
  }
}
