package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Position;
import org.dateline.wikidata.Value.ItemValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {
  private final EntityReader reader = new EntityReader(Set.of("en", "fr"));
  private final EntryMaker maker = new EntryMaker(new ItemClasses(), new Titles());

  private Item read(TestItem item) throws IOException {
    return reader.read(item.json()).orElseThrow();
  }

  private Entry entry(TestItem item) throws IOException {
    return maker.find(read(item)).orElseThrow();
  }

  @Test
  void namesOfTheLanguagesAskedForAreRead() throws IOException {
    Item item =
        read(
            TestItem.of("Q265", "Uzbekistan")
                .label("fr", "Ouzbékistan")
                .label("de", "Usbekistan")
                .alias("en", "Republic of Uzbekistan")
                .alias("fr", "République d'Ouzbékistan"));
    assertThat(item.names())
        .containsExactly(
            "Uzbekistan", "Republic of Uzbekistan", "Ouzbékistan", "République d'Ouzbékistan");
  }

  @Test
  void aPersonWhoseNameIsTheSameInAllLanguagesHasOne() throws IOException {
    TestItem person =
        TestItem.of("Q557895").label("mul", "Shavkat Mirziyoyev").alias("mul", "Mirziyoyev");
    assertThat(entry(person.is("Q5")).label()).isEqualTo("Shavkat Mirziyoyev");
  }

  @Test
  void aSurnameAmongTheAliasesIsLeftToTheRulesForSurnames() throws IOException {
    TestItem person = TestItem.of("Q7747", "Vladimir Putin").alias("en", "Putin").is("Q5");
    assertThat(entry(person).aliases()).isEmpty();
  }

  @Test
  void emptyMapsOfOldDumpsAreEmptyLists() throws IOException {
    Item item =
        reader
            .read(
                "{\"id\":\"Q1\",\"labels\":[],\"descriptions\":[],\"aliases\":[],\"claims\":[],"
                    + "\"sitelinks\":[]}")
            .orElseThrow();
    assertThat(item.names()).isEmpty();
    assertThat(item.wikipedias()).isZero();
  }

  @Test
  void anItemThatOldDumpsNameByNumberIsFound() throws IOException {
    Item item =
        reader
            .read(
                "{\"id\":\"Q1\",\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\","
                    + "\"property\":\"P31\",\"datavalue\":{\"type\":\"wikibase-entityid\",\"value\":"
                    + "{\"entity-type\":\"item\",\"numeric-id\":5}}},\"rank\":\"normal\"}]}}")
            .orElseThrow();
    assertThat(item.all("P31")).extracting(Statement::value).containsExactly(new ItemValue("Q5"));
  }

  @Test
  void whatIsDeprecatedIsLeftOutAndWhatIsPreferredComesFirst() throws IOException {
    Item item =
        read(
            TestItem.of("Q1", "One")
                .says("P17", "Q10", "normal", Map.of())
                .says("P17", "Q11", "preferred", Map.of())
                .says("P17", "Q12", "deprecated", Map.of()));
    assertThat(item.items("P17")).containsExactly("Q11");
    assertThat(item.all("P17")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "+1952-00-00T00:00:00Z, 9, 1952, 1952-01-01, 1952-12-31",
    "+1952-02-00T00:00:00Z, 10, 1952-02, 1952-02-01, 1952-02-29",
    "+2012-05-07T00:00:00Z, 11, 2012-05-07, 2012-05-07, 2012-05-07",
    "+2012-05-07T00:00:00Z, 9, 2012, 2012-01-01, 2012-12-31",
    "-0044-03-15T00:00:00Z, 11, -0044-03-15, -0044-03-15, -0044-03-15"
  })
  void aDateIsNoMoreExactThanItSays(
      String time, int precision, String lexical, String first, String last) {
    WikidataDate date = WikidataDate.read(time, precision).orElseThrow();
    assertThat(date.lexical()).isEqualTo(lexical);
    assertThat(date.earliest()).isEqualTo(first);
    assertThat(date.latest()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"+1900-00-00T00:00:00Z, 7", "+2012-02-31T00:00:00Z, 11", "yesterday, 11"})
  void aCenturyAndADayThatIsNoneAreNoDates(String time, int precision) {
    assertThat(WikidataDate.read(time, precision)).isEmpty();
  }

  @Test
  void onlyWikipediasCountForHowWellKnownItIs() throws IOException {
    String json =
        "{\"id\":\"Q1\",\"sitelinks\":{\"enwiki\":{\"title\":\"One (number)\"},\"frwiki\":{},"
            + "\"commonswiki\":{},\"enwikiquote\":{},\"specieswiki\":{}}}";
    Item item = reader.read(json).orElseThrow();
    assertThat(item.wikipedias()).isEqualTo(2);
    assertThat(item.name()).contains("One");
  }

  @Test
  void aCapitalActsForItsCountryAndAFormerOneDoesNot() throws IOException {
    TestItem tashkent = TestItem.of("Q269", "Tashkent").is("Q515").says("P17", "Q265");
    assertThat(entry(tashkent.says("P1376", "Q265")).standsFor()).contains("Q265");
    TestItem bonn =
        TestItem.of("Q586", "Bonn")
            .is("Q515")
            .says("P17", "Q183")
            .says("P1376", "Q183", "normal", Map.of("P582", "1990-10-03"));
    assertThat(entry(bonn).standsFor()).isEmpty();
  }

  @Test
  void ofSeveralClassesTheOneThatStandsFirstInTheTableDecides() throws IOException {
    TestItem country = TestItem.of("Q230", "Georgia").is("Q43229").is("Q6256").is("Q82794");
    assertThat(entry(country).type()).isEqualTo(EntityType.COUNTRY);
    assertThat(entry(country).country()).contains("Q230");
  }

  @ParameterizedTest
  @CsvSource({
    "President of Uzbekistan, president",
    "Prime Minister of the United Kingdom, prime minister",
    "Minister of Foreign Affairs of the Russian Federation, foreign minister",
    "Russian foreign minister, foreign minister",
    "United States Secretary of State, secretary of state",
    "Vice President of the United States, vice president",
    "Secretary-General of the United Nations, secretary-general",
    "member of the Bundestag, member",
    "archdeacon, archdeacon",
    "President of the Senate of Italy, president of the senate",
    "President of the European Council, president of the european council",
    "Russian deputy foreign minister, russian deputy foreign minister",
    "Shadow Foreign Secretary, shadow foreign secretary"
  })
  void anOfficeIsCalledAsNewsCallsIt(String label, String title) {
    assertThat(new Titles().of(label, false)).isEqualTo(title);
  }

  @Test
  void anOfficeOfABodyThatIsKnownNeedNotNameIt() throws IOException {
    TestItem office =
        TestItem.of("Q8882", "President of the European Commission").says("P2389", "Q8880");
    assertThat(maker.findPosition(read(office)))
        .contains(new Position("Q8882", "president", Optional.of("Q8880")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"id\":\"Q1\"",
        "{\"labels\":{}}",
        "{\"id\":\"Q1\",\"claims\":{\"P31\":[3]}}",
        ""
      })
  void aBrokenEntityIsSaidToBeBroken(String json) {
    assertThatThrownBy(() -> reader.read(json)).isInstanceOf(IOException.class);
  }

  @Test
  void propertiesAndLexemesAreNoItems() throws IOException {
    assertThat(reader.read("{\"type\":\"property\",\"id\":\"P31\"}")).isEmpty();
    assertThat(reader.read("{\"type\":\"lexeme\",\"id\":\"L7\"}")).isEmpty();
  }

  @Test
  void rowsOfTheTablesAreWhole() {
    assertThat(WikidataTable.rows("classes.tsv", 4)).extracting(List::size).containsOnly(4);
    assertThat(WikidataTable.rows("classes.tsv", 4))
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates();
    assertThat(WikidataTable.rows("titles.tsv", 2))
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates();
  }
}
