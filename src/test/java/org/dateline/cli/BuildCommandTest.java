package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final String MEETING =
      """
      ---
      id: meeting
      date: 2023-03-22
      ---
      Lula met Gustavo Petro in Bogotá on Tuesday.
      """;
  private static final String AID =
      """
      ---
      id: aid
      date: 2023-03-23
      ---
      France sent humanitarian aid to Chad on Monday.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/1.txt"), MEETING);
    Files.writeString(folder.resolve("news/2.txt"), AID);
  }

  private Shell.Run build(String... words) {
    String[] all =
        Stream.concat(
                Stream.of("build"),
                Arrays.stream(words).map(word -> word.replace("DIR", folder.toString())))
            .toArray(String[]::new);
    return Shell.run(all);
  }

  @Test
  void oneArticleBecomesTurtleOnStandardOutputAndNothingElseIsSaid() {
    Shell.Run run = build("DIR/news/1.txt");
    assertThat(run.out()).contains("a dl:Meeting", "2023-03-21").doesNotContain("{");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theSameCommandGivesTheSameBytes() {
    for (String format : new String[] {"turtle", "trig", "nquads", "jsonld", "rdfxml"}) {
      String first = build("DIR/news", "-f", format).out();
      assertThat(build("DIR/news", "-f", format, "--threads", "1").out()).isEqualTo(first);
    }
  }

  @Test
  void severalArticlesBecomeTrig() {
    assertThat(build("DIR/news").out())
        .contains("graph/article/meeting", "graph/article/aid", "graph:entities {");
  }

  @Test
  void linesAreWrittenAsTheyComeAndSayWhatTheOtherFormatsSay() throws IOException {
    Shell.Run lines = build("DIR/news", "-f", "nquads");
    build("DIR/news", "-o", "DIR/all.trig");
    build("DIR/news", "-o", "DIR/all.nq");
    assertThat(Files.readString(folder.resolve("all.nq"))).isEqualTo(lines.out());
    Set<String> streamed = lines.out().lines().collect(Collectors.toCollection(TreeSet::new));
    assertThat(streamed).hasSize((int) lines.out().lines().count());
    assertThat(streamed).isEqualTo(quads(folder.resolve("all.trig")));
  }

  private static Set<String> quads(Path file) {
    Set<String> lines = new TreeSet<>();
    org.dateline.graph.GraphReader.read(file)
        .find()
        .forEachRemaining(
            quad -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              org.apache.jena.riot.RDFDataMgr.writeQuads(bytes, Set.of(quad).iterator());
              lines.add(bytes.toString(StandardCharsets.UTF_8).strip());
            });
    return lines;
  }

  @Test
  void badArticlesAreReportedAndTheOthersWritten() throws IOException {
    Path news = folder.resolve("news");
    Files.write(news.resolve("binary.txt"), new byte[] {1, 0, 2, 0});
    Files.write(news.resolve("latin1.txt"), "Élysée".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(news.resolve("blank.txt"), " \n");
    Files.writeString(news.resolve("date.txt"), "---\ndate: 2022-13-40\n---\nFrance met Chad.");
    Files.writeString(news.resolve("matter.txt"), "---\ntitle: [open\n---\nFrance met Chad.");
    Files.writeString(news.resolve("json.jsonl"), "{\"text\": \n");
    Files.writeString(news.resolve("large.txt"), "France met Chad. ".repeat(300_000));
    Files.writeString(
        news.resolve("french.txt"),
        "Le président de la République a rencontré hier à Paris le chancelier allemand pour parler"
            + " de la guerre et des sanctions que l'Europe veut prendre contre la Russie. Les deux"
            + " hommes ont promis de se revoir avant la fin du mois, quand leurs ministres auront"
            + " fini de préparer le prochain sommet.");
    Shell.Run run = build("DIR/news", "-v");
    for (String problem :
        new String[] {
          "binary.txt: BINARY",
          "latin1.txt: NOT_UTF8",
          "blank.txt: EMPTY",
          "date.txt: DATE",
          "matter.txt: FRONT_MATTER",
          "json.jsonl:1: JSON",
          "large.txt: TOO_LARGE",
          "french.txt: LANGUAGE",
          "2 articles in",
          "8 could not be read"
        }) {
      assertThat(run.err()).contains(problem);
    }
    assertThat(run.out()).contains("dl:Meeting", "dl:Aid");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void aFileIsCompressedAndNothingIsLeftBesideIt() throws IOException {
    build("DIR/news", "-o", "DIR/out/all.nq.gz");
    Files.createDirectories(folder.resolve("out"));
    Shell.Run run = build("DIR/news", "-o", "DIR/out/all.nq.gz");
    assertThat(run.out()).isEmpty();
    try (Stream<Path> left = Files.list(folder.resolve("out"));
        GZIPInputStream in =
            new GZIPInputStream(Files.newInputStream(folder.resolve("out/all.nq.gz")))) {
      assertThat(left).hasSize(1);
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(build("DIR/news", "-f", "nquads").out());
    }
  }

  @Test
  void aFileIsLeftAsItWasWhenNothingCouldBeRead() throws IOException {
    Path before = folder.resolve("before.ttl");
    Files.writeString(before, "# before\n");
    Files.writeString(folder.resolve("blank.txt"), " ");
    Shell.Run run = build("DIR/blank.txt", "-o", "DIR/before.ttl");
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(before).hasContent("# before");
  }

  @Test
  void anArticleComesOnStandardInput() {
    Shell.Run run = Shell.runWith(AID, "build", "-");
    assertThat(run.out()).contains("dl:Aid");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aReaderThatHasEnoughIsNoError() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Shell.execute(MEETING, new StandardOutput(broken), err, "build");
    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Shell.execute(MEETING, new StandardOutput(full), err, "build", "-f", "nt");
    assertThat(code).isEqualTo(ExitCode.USER_MISTAKE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left", "Make room");
  }
}
