package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.Candidate.Match;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Gazetteers;
import org.dateline.gazetteer.LuceneGazetteer;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpIndexerTest {
  @TempDir private static Path shared;
  private static IndexCounts counts;
  private static LuceneGazetteer gazetteer;

  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    counts = indexer().index(new ByteArrayInputStream(gzip(dump())), shared.resolve("index"));
    gazetteer = LuceneGazetteer.open(shared.resolve("index"));
  }

  private static DumpIndexer indexer() {
    return new DumpIndexer(Set.of("en"), 2, sofar -> {});
  }

  private static byte[] dump() {
    List<TestItem> items = new ArrayList<>(World.items());
    items.add(TestItem.of("Q900001", "On Georgia").is("Q13442814").pages(1));
    items.add(TestItem.of("Q900002", "Georgia").is("Q4167410").pages(50));
    items.add(TestItem.of("Q900003", "Category:Moscow").is("Q4167836").pages(30));
    items.add(TestItem.of("Q900004", "John Nobody").is("Q5"));
    items.add(TestItem.of("Q900005", "A melody").is("Q2188189").pages(3));
    items.add(TestItem.of("Q900006").is("Q515").label("de", "Namenlos").says("P17", "Q183"));
    items.add(TestItem.of("Q900007", "Old Fort").is("Q57821").at(1, 2).pages(1));
    items.add(TestItem.of("Q900008", "Ministry of Fish").is("Q192350"));
    List<String> lines = items.stream().map(TestItem::json).collect(Collectors.toList());
    lines.add(7, "{\"type\":\"item\",\"id\":\"Q900009\",\"labels\":{\"en\":{\"langu");
    lines.add(9, "{\"type\":\"property\",\"id\":\"P31\"}");
    return ("[\n" + String.join(",\n", lines) + "\n]\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }

  @Test
  void whatIsLeftOutIsCountedByItsReason() {
    assertThat(counts.leftOut())
        .containsEntry("scholarly article", 1L)
        .containsEntry("disambiguation page", 1L)
        .containsEntry("Wikimedia page", 1L)
        .containsEntry("no Wikipedia page", 2L)
        .containsEntry("other", 5L)
        .containsEntry(IndexCounts.BROKEN, 1L)
        .containsEntry("property or lexeme", 1L);
    long leftOut = counts.leftOut().values().stream().mapToLong(Long::longValue).sum();
    assertThat(counts.kept() + leftOut).isEqualTo(counts.read());
    assertThat(counts.positions()).isEqualTo(4);
    assertThat(counts.sentence()).contains("a second", "1 broken");
  }

  @ParameterizedTest
  @CsvSource({
    "Uzbekistan, Q265, LABEL",
    "Republic of Uzbekistan, Q265, ALIAS",
    "Uzbek, Q265, DEMONYM",
    "S.C.O., Q485207, ACRONYM",
    "Mirziyoyev, Q557895, SURNAME",
    "Shavkat Mirziyoyev, Q557895, LABEL",
    "Tashkent, Q269, LABEL",
    "Old Fort, Q900007, LABEL",
    "Ministry of Fish, Q900008, LABEL"
  })
  void aNameFindsWhomItMeans(String name, String id, Match match) {
    Candidate best = gazetteer.lookup(name).get(0);
    assertThat(best.entry().id()).isEqualTo(id);
    assertThat(best.match()).isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uzbekistan", "John Nobody", "On Georgia", "", ".", "Ouzbek"})
  void whatIsNoNameFindsNobody(String name) {
    assertThat(gazetteer.lookup(name)).isEmpty();
  }

  @Test
  void theBetterKnownOfTwoComesFirst() {
    assertThat(gazetteer.lookup("Georgia"))
        .extracting(candidate -> candidate.entry().id())
        .containsExactly("Q230", "Q1428");
  }

  @Test
  void officesAreFoundThoughTheirPositionsStandLaterInTheDump() {
    Entry president = gazetteer.entry("Q557895").orElseThrow();
    assertThat(president.offices())
        .extracting(office -> office.title() + " of " + office.of())
        .containsExactly("president of Q265", "prime minister of Q265");
    assertThat(president.offices().get(1).heldOn(LocalDate.of(2010, 1, 1))).isTrue();
    assertThat(gazetteer.entry("Q7747").orElseThrow().offices()).hasSize(1);
  }

  @Test
  void anEntryIsAllThatItsItemSays() {
    Entry tashkent = gazetteer.entry("Q269").orElseThrow();
    assertThat(tashkent.type()).isEqualTo(EntityType.CITY);
    assertThat(tashkent.country()).contains("Q265");
    assertThat(tashkent.standsFor()).contains("Q265");
    assertThat(tashkent.latitude()).contains(41.3112);
    assertThat(tashkent.prior()).isEqualTo(EntryMaker.prior(150));
    assertThat(gazetteer.entry("Q900002")).isEmpty();
    assertThat(gazetteer.longestName()).isEqualTo(4);
  }

  @Test
  void rowsOfTheProgramStandAboveTheIndex() {
    Gazetteer both = Gazetteers.open(shared.resolve("index"));
    assertThat(both.entry("Q485207").orElseThrow().aliases()).contains("SCO");
    assertThat(both.lookup("Uzbekistan")).extracting(found -> found.entry().id()).contains("Q265");
    assertThat(both.lookup("Ministry of Fish")).hasSize(1);
    assertThat(both.lookup("Lavrov").get(0).entry().offices()).isNotEmpty();
    assertThatThrownBy(both::entries).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aDumpThatBreaksOffLeavesNoIndex() throws IOException {
    byte[] whole = gzip(dump());
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> indexer().index(new ByteArrayInputStream(half), folder))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("breaks off");
    assertThatThrownBy(() -> Gazetteers.open(folder)).isInstanceOf(UserMistake.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "[\n]\n", "<html>\n<body>\n"})
  void whatIsNoDumpIsRefused(String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> indexer().index(in, folder))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("Nothing in the dump can be used");
  }

  @Test
  void anIndexIsMadeInAnEmptyFolderOnly() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> indexer().index(new ByteArrayInputStream(dump()), folder))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is not empty");
  }
}
