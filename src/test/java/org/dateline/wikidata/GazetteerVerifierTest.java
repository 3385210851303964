package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Office;
import org.dateline.wikidata.Deviation.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerVerifierTest {
  private final WikidataServer server = new WikidataServer().with(World.items());
  @TempDir private Path cache;

  @AfterEach
  void stop() {
    server.close();
  }

  private List<Deviation> verify(Entry... rows) {
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    return new Wikidata(http, new FakeTime().pace(), server.endpoints(), cache, Set.of("en"))
        .verifier((task, done, total) -> {})
        .verify(List.of(rows));
  }

  private static Entry row(String id, EntityType type, String label, Office... offices) {
    return new Entry(
        id,
        type,
        label,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(offices),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Office president(String of) {
    return new Office("president", of, Optional.of(LocalDate.of(1991, 9, 1)), Optional.empty());
  }

  @Test
  void aRowThatIsAsWikidataHasItIsNotMentioned() {
    assertThat(
            verify(
                row("Q265", EntityType.COUNTRY, "Uzbekistan"),
                row("Q1428", EntityType.REGION, "Georgia"),
                row("Q557895", EntityType.PERSON, "Shavkat Mirziyoyev", president("Q265")),
                row("Q485207", EntityType.ORGANIZATION, "SCO"),
                row("organization/houthis", EntityType.ORGANIZATION, "Houthis")))
        .isEmpty();
  }

  @Test
  void whatIsWrongIsSaidRowByRow() {
    server.redirect("Q70", "Q159");
    server.put(TestItem.of("Q71", "Georgia").is("Q4167410"));
    assertThat(
            verify(
                row("Q70", EntityType.COUNTRY, "Russia"),
                row("Q999", EntityType.CITY, "Atlantis"),
                row("Q994", EntityType.CITY, "Batumi"),
                row("Q485207", EntityType.PERSON, "SCO"),
                row("Q71", EntityType.COUNTRY, "Georgia"),
                row("Q52362", EntityType.PERSON, "Islam Karimov", president("Q265"))))
        .extracting(Deviation::id, Deviation::kind)
        .containsExactly(
            tuple("Q485207", Kind.RETYPED),
            tuple("Q52362", Kind.OFFICE_ENDED),
            tuple("Q70", Kind.MOVED),
            tuple("Q71", Kind.RETYPED),
            tuple("Q994", Kind.RENAMED),
            tuple("Q999", Kind.DELETED));
  }

  @Test
  void anEndedOfficeIsNamedWithItsDay() {
    server.put(
        TestItem.of("Q52362", "Islam Karimov")
            .is("Q5")
            .says("P39", "Q12051811", "normal", Map.of("P582", "2016-09-02")));
    assertThat(verify(row("Q52362", EntityType.PERSON, "Islam Karimov", president("Q265"))))
        .extracting(Deviation::line)
        .containsExactly("Q52362\tOFFICE_ENDED\tIslam Karimov: president of Q265 until 2016-09-02");
  }
}
