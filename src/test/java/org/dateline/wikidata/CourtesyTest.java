package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.gazetteer.Entry;
import org.dateline.problem.UserMistake;
import org.dateline.wikidata.WikidataServer.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Wikidata is asked, by what a server sees. */
class CourtesyTest {
  private static final String USER_AGENT = new Contact("analyst@example.org").userAgent("1.2");

  private final WikidataServer server = new WikidataServer().with(World.items());
  private final FakeTime time = new FakeTime();
  @TempDir private Path cache;

  @AfterEach
  void stop() {
    server.close();
  }

  private Items items() {
    Courtesy courtesy = new Courtesy(new HttpTransport(USER_AGENT), time.pace(), Items.AT_ONCE);
    return new Items(
        new WikibaseApi(server.endpoints().api(), courtesy),
        new EntityReader(Set.of("en", "fr")),
        EntityCache.open(cache),
        time);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "me", "me@example", "github", "a b@example.org", "ftp://x.org"})
  void nothingGoesOutWithoutAContact(String contact) {
    assertThatThrownBy(() -> Contact.expect(contact))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("--contact");
  }

  @Test
  void everyRequestSaysWhoAsksAndStepsBackWhenServersLag() {
    items().fetch(List.of("Q265"));
    WikidataServer.Request request = server.requests().get(0);
    assertThat(request.userAgent())
        .isEqualTo(
            "Dateline/1.2 (analyst@example.org) java.net.http/" + Runtime.version().feature());
    assertThat(request.form())
        .containsEntry("action", "wbgetentities")
        .containsEntry("format", "json")
        .containsEntry("maxlag", "5")
        .containsEntry("languages", "en|fr|mul")
        .containsEntry("languagefallback", "1")
        .containsEntry("ids", "Q265");
  }

  @Test
  void fiftyIdsGoInOneRequestAndThreeRequestsAtOnce() {
    server.slow(20);
    List<String> ids = IntStream.rangeClosed(1, 420).mapToObj(number -> "Q" + number).toList();
    Map<String, Answer> answers = items().fetch(ids);
    assertThat(answers).hasSize(420);
    assertThat(server.requests()).hasSize(9);
    assertThat(server.requests()).allMatch(request -> request.ids().size() <= 50);
    assertThat(server.mostAtOnce()).isLessThanOrEqualTo(3);
  }

  @Test
  void whoIsToldToWaitWaitsAsLongAsTold() {
    server.fail(Fault.TOO_MANY, Fault.MAXLAG);
    assertThat(items().fetch(List.of("Q265")).get("Q265").item()).isPresent();
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(5));
  }

  @Test
  void aFaultOfTheMomentIsWaitedOutTwiceAsLongEachTime() {
    server.fail(Fault.CUT, Fault.GARBAGE, Fault.UNAVAILABLE, Fault.CUT, Fault.GARBAGE);
    assertThat(items().fetch(List.of("Q265")).get("Q265").item()).isPresent();
    List<Duration> sleeps = time.sleeps();
    int seconds = 5;
    for (Duration sleep : sleeps) {
      assertThat(sleep).isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1500L));
      seconds = Math.min(seconds * 2, 60);
    }
    assertThat(sleeps).hasSize(5);
    assertThat(sleeps).anyMatch(sleep -> sleep.toMillis() % 1000 != 0);
  }

  @Test
  void afterEightTriesItGivesUpAndSaysWhatToDo() {
    server.fail(
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.TOO_MANY,
        Fault.MAXLAG);
    assertThatThrownBy(() -> items().fetch(List.of("Q265")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("in 8 tries")
        .hasMessageContaining("maxlag");
    assertThat(server.requests()).hasSize(8);
  }

  @Test
  void anItemThatWasMergedIsFoundUnderBothIds() {
    server.redirect("Q4200000", "Q159");
    Answer answer = items().fetch(List.of("Q4200000")).get("Q4200000");
    assertThat(answer.hasMoved()).isTrue();
    assertThat(answer.item().orElseThrow().id()).isEqualTo("Q159");
  }

  @Test
  void anAbsentItemIsKnownToBeAbsent() {
    Answer answer = items().fetch(List.of("Q999", "Q265")).get("Q999");
    assertThat(answer.isMissing()).isTrue();
    assertThat(answer.item()).isEmpty();
  }

  @Test
  void anIdThatCannotBeDoesNotSpoilTheOthers() {
    Map<String, Answer> answers = items().fetch(List.of("Q99999999999", "Q265", "Q159"));
    assertThat(answers.get("Q99999999999").isMissing()).isTrue();
    assertThat(answers.get("Q159").item()).isPresent();
  }

  @Test
  void whatWasFetchedTodayIsNotAskedForAgain() {
    items().fetch(List.of("Q265", "Q999"));
    items().fetch(List.of("Q265", "Q999"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void afterADayOnlyWhatHasChangedIsSent() {
    items().fetch(List.of("Q265", "Q159"));
    time.pass(Duration.ofHours(25));
    server.put(TestItem.of("Q159", "Russia!").revision(9999));
    Map<String, Answer> answers = items().fetch(List.of("Q265", "Q159"));
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().get(1).form()).containsEntry("props", "info");
    assertThat(server.requests().get(2).ids()).containsExactly("Q159");
    assertThat(answers.get("Q159").item().orElseThrow().name()).contains("Russia!");
    assertThat(answers.get("Q265").retrieved()).isEqualTo(time.instant());
  }

  private List<Entry> search(SoughtName... names) {
    return search(new HttpTransport(USER_AGENT), names);
  }

  private List<Entry> search(Transport transport, SoughtName... names) {
    return new Wikidata(transport, time.pace(), server.endpoints(), cache, Set.of("en"))
        .search(List.of(names), "en", (task, done, total) -> {});
  }

  @Test
  void bothSearchesAreAskedForAPerson() {
    assertThat(search(new SoughtName("Lavrov", true)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.label()).isEqualTo("Sergey Lavrov");
              assertThat(entry.offices())
                  .singleElement()
                  .satisfies(
                      office -> {
                        assertThat(office.title()).isEqualTo("foreign minister");
                        assertThat(office.of()).isEqualTo("Q159");
                      });
            });
    assertThat(server.requests())
        .extracting(request -> request.form().get("action"))
        .startsWith("wbsearchentities", "query");
  }

  @Test
  void aNameThatWasSoughtTodayIsNotAskedForAgain() {
    SoughtName[] names = {new SoughtName("Georgia", false), new SoughtName("Nobody: Here", true)};
    server.fail(Fault.MAXLAG, Fault.CUT, Fault.GARBAGE);
    assertThat(search(names)).extracting(Entry::id).containsExactlyInAnyOrder("Q230", "Q1428");
    int asked = server.requests().size();
    assertThat(search(names)).hasSize(2);
    assertThat(server.requests()).hasSize(asked);
    time.pass(Duration.ofHours(25));
    search(names);
    assertThat(server.requests()).hasSizeGreaterThan(asked);
  }

  @Test
  void manyNamesAreSoughtThreeRequestsAtOnce() {
    server.slow(20);
    SoughtName[] names =
        IntStream.range(0, 160)
            .mapToObj(number -> new SoughtName("Tash" + number, false))
            .toArray(SoughtName[]::new);
    Transport http = new HttpTransport(USER_AGENT);
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Transport counted =
        (where, form) -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          try {
            return http.get(where, form);
          } finally {
            underWay.decrementAndGet();
          }
        };
    assertThat(search(counted, names)).isEmpty();
    assertThat(server.requests()).hasSize(160);
    assertThat(most.get()).isBetween(2, 3);
  }

  @Test
  void whatWasNeverReachedIsNotTriedAgain() {
    server.close();
    assertThatThrownBy(() -> items().fetch(List.of("Q265")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("cannot be reached")
        .hasMessageContaining("proxy");
    assertThat(time.sleeps()).isEmpty();
  }
}
