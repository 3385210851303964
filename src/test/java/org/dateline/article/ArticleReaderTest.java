package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.problem.BadArticle;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader(Defaults.NONE);

  @TempDir Path folder;

  @Test
  void aFileThatOneMayNotReadIsToldSo() {
    Reading reading = ArticleReader.unreadable("b.txt", new AccessDeniedException("b.txt"));
    assertThat(((Reading.Failed) reading).problem())
        .hasMessage("cannot be read: you may not read it");
  }

  @Test
  void readsFrontMatterAndKeepsTheBodyAsItWas() {
    Article article =
        article(
            """
            ---
            title: Ministers meet in Vilnius
            date: 2023-07-11
            publisher: The Baltic Wire
            url: https://example.org/vilnius
            id: bw-17
            language: en
            colour: red
            ---

            The ministers  met.
            """);
    assertThat(article.headline()).contains("Ministers meet in Vilnius");
    assertThat(article.published()).contains(LocalDate.of(2023, 7, 11));
    assertThat(article.publisher()).contains("The Baltic Wire");
    assertThat(article.url()).contains("https://example.org/vilnius");
    assertThat(article.identifier()).contains("bw-17");
    assertThat(article.text()).isEqualTo("\nThe ministers  met.\n");
  }

  @Test
  void takesAShortFirstParagraphForTheHeadline() {
    assertThat(article("Talks open in Doha\n\nThe talks opened.").headline())
        .contains("Talks open in Doha");
    assertThat(article("The talks opened.\n\nThey will go on.").headline()).isEmpty();
  }

  @Test
  void fillsInADateOnlyWhereTheArticleGivesNone() {
    LocalDate day = LocalDate.of(2022, 9, 15);
    ArticleReader dated = new ArticleReader(new Defaults(Optional.of(day), "en"));
    assertThat(only(dated.read(stream("No date here."), "-").toList()).published()).contains(day);
    assertThat(
            only(dated.read(stream("---\ndate: 2020-01-02\n---\nA date."), "-").toList())
                .published())
        .contains(LocalDate.of(2020, 1, 2));
  }

  @Test
  void takesTheDayOfADateTime() {
    assertThat(article("---\ndate: 2024-02-29T23:30:00+09:00\n---\nLeap day.").published())
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void readsOneObjectALine() throws IOException {
    Path file =
        write(
            "two.jsonl",
            "{\"text\":\"One.\",\"date\":null,\"id\":1}\n\n{\"text\":\"Two.\",\"source\":\"Wire\"}\n");
    List<Reading> readings = reader.read(List.of(file)).toList();
    assertThat(readings).hasSize(2).allMatch(Reading.Read.class::isInstance);
    assertThat(((Reading.Read) readings.get(0)).article().identifier()).contains("1");
    assertThat(((Reading.Read) readings.get(1)).where()).endsWith("two.jsonl:3");
  }

  @Test
  void goesOnBehindALineThatIsBroken() throws IOException {
    Path file = write("three.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n{\"text\":\"Three.\"}\n");
    List<Reading> readings = reader.read(List.of(file)).toList();
    assertThat(readings).hasSize(3);
    assertThat(codeOf(readings.get(1))).isEqualTo(BadArticle.Code.JSON);
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void readsAnArrayAndAnObjectOverSeveralLines() throws IOException {
    Path array = write("a.json", "[{\"text\":\"One.\"},\n {\"text\":\"Two.\"}]");
    Path object = write("b.json", "{\n \"text\": \"Alone.\"\n}\n");
    assertThat(reader.read(List.of(array, object)))
        .hasSize(3)
        .allMatch(Reading.Read.class::isInstance);
  }

  @Test
  void saysWhereAJsonDocumentBreaksOff() throws IOException {
    Path file = write("cut.json", "[{\"text\":\"One.\"},{\"text\":");
    List<Reading> readings = reader.read(List.of(file)).toList();
    assertThat(readings).hasSize(2);
    assertThat(codeOf(readings.get(1))).isEqualTo(BadArticle.Code.JSON);
  }

  @Test
  void readsCompressedFiles() throws IOException {
    Path file = folder.resolve("news.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("Packed.".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(only(reader.read(List.of(file)).toList()).text()).isEqualTo("Packed.");
  }

  @Test
  void readsAFolderInOrderAndPassesOverWhatIsNoArticle() throws IOException {
    write("b.txt", "B.");
    write("a.md", "A.");
    write("README.md", "Not news.");
    write("a.ttl", "<urn:a> <urn:b> <urn:c> .");
    write(".hidden.txt", "Hidden.");
    assertThat(reader.read(List.of(folder)).map(reading -> ((Reading.Read) reading).where()))
        .containsExactly(folder.resolve("a.md").toString(), folder.resolve("b.txt").toString());
    assertThat(reader.count(List.of(folder))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'   \n\n', EMPTY",
    "'---\ndate: 2022-02-30\n---\nText.', DATE",
    "'---\ndate: yesterday\n---\nText.', DATE",
    "'---\ntitle: open\nText.', FRONT_MATTER",
    "'---\ntitle: [a\n---\nText.', FRONT_MATTER",
    "'---\njust words\n---\nText.', FRONT_MATTER",
    "'---\nurl: not an address\n---\nText.', FRONT_MATTER",
    "'{\"title\":\"no text\"}', JSON",
    "'[1,2]', JSON",
  })
  void refusesWhatIsNoArticle(String content, BadArticle.Code code) {
    assertThat(codeOf(reader.read(stream(content), "-").toList().get(0))).isEqualTo(code);
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    assertThat(codeOf(readBytes(new byte[] {'a', 0, 'b'}))).isEqualTo(BadArticle.Code.BINARY);
    assertThat(codeOf(readBytes(new byte[] {1, 2, 3, 'a', 5}))).isEqualTo(BadArticle.Code.BINARY);
    assertThat(codeOf(readBytes("%PDF-1.7\n%\u00e2".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo(BadArticle.Code.BINARY);
    assertThat(codeOf(readBytes("\n<!DOCTYPE html>\n<p>a".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(BadArticle.Code.MARKUP);
    assertThat(codeOf(readBytes(new byte[] {'a', (byte) 0xE9, 'b'})))
        .isEqualTo(BadArticle.Code.NOT_UTF8);
    assertThat(codeOf(readBytes("Text".getBytes(StandardCharsets.UTF_16))))
        .isEqualTo(BadArticle.Code.NOT_UTF8);
  }

  @Test
  void refusesABookOfText() throws IOException {
    Path file = write("book.txt", "word ".repeat(300_000));
    assertThat(codeOf(reader.read(List.of(file)).toList().get(0)))
        .isEqualTo(BadArticle.Code.TOO_LARGE);
  }

  @Test
  void saysThatAPathDoesNotExist() {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> reader.read(List.of(missing)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("missing.txt");
  }

  @Test
  void saysThatAFolderHoldsNoArticles() {
    assertThatThrownBy(() -> reader.read(List.of(folder)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("holds no articles");
  }

  @Test
  void dropsAByteOrderMark() {
    assertThat(article("\uFEFF---\ntitle: Marked\n---\nText.").headline()).contains("Marked");
  }

  private Article article(String content) {
    return only(reader.read(stream(content), "-").toList());
  }

  private static Article only(List<Reading> readings) {
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) readings.get(0)).article();
  }

  private static BadArticle.Code codeOf(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed) reading).problem().code();
  }

  private Reading readBytes(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("bytes.txt"), bytes);
    return reader.read(List.of(file)).toList().get(0);
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
