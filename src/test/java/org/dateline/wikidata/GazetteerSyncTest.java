package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Gazetteers;
import org.dateline.wikidata.WikidataServer.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerSyncTest {
  private static final Gazetteer EMBEDDED = EmbeddedGazetteer.load();
  private static final Gazetteer NOBODY = EmbeddedGazetteer.of(List.of());

  private final WikidataServer server = new WikidataServer().with(World.items());
  private final FakeTime time = new FakeTime();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  private GazetteerSync sync(Transport transport, Path cache, Gazetteer above, SyncListener heard) {
    return new Wikidata(transport, time.pace(), server.endpoints(), cache, Set.of("en"))
        .sync(above, new SyncQueries(2), heard);
  }

  private SyncReport sync(Path output, Gazetteer above, String... accepted) {
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    return sync(http, folder.resolve("cache"), above, (task, done, total) -> {})
        .run(new SyncRequest(output, List.of(), 2000, Set.of(accepted)));
  }

  private static Map<String, String> files(Path output) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> texts.put(file.getFileName().toString(), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWikidataSaysBecomesAGazetteer() {
    Path output = folder.resolve("out");
    SyncReport report = sync(output, NOBODY);
    assertThat(report.entries()).isEqualTo(report.added()).isGreaterThan(12);
    Gazetteer made = EmbeddedGazetteer.load(output, NOBODY);
    assertThat(made.lookup("Uzbek"))
        .extracting(found -> found.entry().id())
        .containsExactly("Q265");
    assertThat(made.entry("Q269").orElseThrow().standsFor()).contains("Q265");
    assertThat(made.entry("Q557895").orElseThrow().offices()).hasSize(2);
    assertThat(made.entry("Q58217").orElseThrow().offices())
        .extracting(office -> office.title() + " " + office.from().orElseThrow())
        .containsExactly("foreign minister 2004-03-09");
    assertThat(text(output.resolve("changes.txt"))).contains("+ Q265 Uzbekistan\n");
    assertThat(Gazetteers.open(output).lookup("Gazprom")).isNotEmpty();
  }

  @Test
  void idsComeByPlainSparqlAndOnePageAfterTheOther() {
    sync(folder.resolve("out"), NOBODY);
    List<WikidataServer.Request> queries =
        server.requests().stream().filter(request -> request.path().equals("/sparql")).toList();
    assertThat(queries).hasSizeGreaterThan(new SyncQueries().names().size());
    assertThat(queries)
        .extracting(request -> request.form().get("query"))
        .anyMatch(query -> query.contains("VALUES ?after { \"http://www.wikidata.org/entity/Q"))
        .allMatch(query -> query.contains("LIMIT 2"));
    assertThat(queries).allMatch(request -> request.userAgent().contains("me@example.org"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aRunThatIsKilledFourTimesEndsAsOneThatIsNot(int seed) {
    sync(folder.resolve("whole"), EMBEDDED);
    server.put(TestItem.of("Q102673", "Gazprom PJSC").revision(5).is("Q891723").pages(61));
    Path output = folder.resolve("killed");
    copy(folder.resolve("whole"), output);
    time.pass(Duration.ofHours(30));
    int steps = steps(folder.resolve("whole"));
    int done = 0;
    for (int moment : new Random(seed).ints(4, 0, steps).sorted().toArray()) {
      killed(output, moment - done);
      done = moment;
    }
    server.fail(Fault.TOO_MANY, Fault.CUT);
    finish(output);
    assertThat(files(output)).isEqualTo(files(folder.resolve("whole")));
    assertThat(files(output).get("changes.txt")).contains("Gazprom PJSC");
  }

  /** Runs to the end and counts the moments at which it might have been killed. */
  private int steps(Path output) {
    int[] left = {Integer.MAX_VALUE};
    run(output, folder.resolve("another cache"), left);
    return Integer.MAX_VALUE - left[0];
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      files(from)
          .forEach(
              (name, text) -> {
                try {
                  Files.writeString(to.resolve(name), text);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a kill looks like from inside: nothing is caught, nothing is tidied up. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Runs until so many requests were sent and steps were told, then ends at once. */
  private void killed(Path output, int steps) {
    try {
      run(output, folder.resolve("other cache"), new int[] {steps});
    } catch (Killed e) {
      return;
    } catch (IllegalStateException e) {
      assertThat(e).hasRootCauseInstanceOf(Killed.class);
      return;
    }
    throw new AssertionError("not killed in " + steps + " steps");
  }

  private void run(Path output, Path cache, int[] left) {
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    Transport mortal =
        (where, form) -> {
          live(left);
          return http.get(where, form);
        };
    sync(mortal, cache, EMBEDDED, (task, done, total) -> live(left))
        .run(new SyncRequest(output, List.of(), 2000, Set.of()));
  }

  private static synchronized void live(int[] left) {
    if (left[0]-- <= 0) {
      throw new Killed();
    }
  }

  private void finish(Path output) {
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    sync(http, folder.resolve("other cache"), EMBEDDED, (task, done, total) -> {})
        .run(new SyncRequest(output, List.of(), 2000, Set.of()));
  }

  @Test
  void asSecondRunSaysWhatHasChanged() {
    Path output = folder.resolve("out");
    sync(output, NOBODY);
    assertThat(sync(output, NOBODY).changed()).isZero();
    time.pass(Duration.ofHours(25));
    server.put(
        TestItem.of("Q102673", "Gazprom")
            .alias("en", "OAO Gazprom")
            .revision(5)
            .is("Q891723")
            .pages(60));
    server.delete("Q186284");
    SyncReport report = sync(output, NOBODY);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(text(output.resolve("changes.txt")))
        .contains("~ Q102673 aliases: [] → [OAO Gazprom]", "- Q186284 United Russia");
  }

  @Test
  void aNewNameThatSharesNoWordWithTheOldIsNotBelieved() {
    Path output = folder.resolve("out");
    sync(output, NOBODY);
    time.pass(Duration.ofHours(25));
    server.put(
        TestItem.of("Q649", "Lol Town").revision(9).is("Q515").says("P17", "Q159").pages(220));
    SyncReport report = sync(output, NOBODY);
    assertThat(report.refused()).singleElement().asString().contains("Q649", "Lol Town", "Moscow");
    assertThat(text(output.resolve("cities.tsv"))).contains("Moscow").doesNotContain("Lol");
    assertThat(text(output.resolve("changes.txt"))).contains("! Q649");
    assertThat(sync(output, NOBODY, "Q649").refused()).isEmpty();
    assertThat(text(output.resolve("cities.tsv"))).contains("Lol Town");
  }

  @Test
  void aNameThatWasAnAliasBeforeIsBelieved() {
    Path output = folder.resolve("out");
    server.put(
        TestItem.of("Q1050", "Swaziland").alias("en", "Eswatini").is("Q6256").code("P297", "SZ"));
    sync(output, NOBODY);
    time.pass(Duration.ofHours(25));
    server.put(TestItem.of("Q1050", "Eswatini").revision(3).is("Q6256").code("P297", "SZ"));
    assertThat(sync(output, NOBODY).refused()).isEmpty();
    assertThat(text(output.resolve("countries.tsv"))).contains("\tEswatini\t");
  }
}
