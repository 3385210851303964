package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.problem.BadArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarefulReaderTest {
  private SecondParser parser;
  private CarefulReader reader;

  @BeforeAll
  void load() {
    parser = SecondParser.load();
    reader = new CarefulReader(Models.reader(), parser);
  }

  @Test
  void bothReadingsHaveTheSameWordsNamesAndQuotations() throws BadArticle {
    TwoReadings readings = reader.readTwice(article());
    assertThat(readings.second().quotations()).isEqualTo(readings.main().quotations());
    assertThat(readings.second().sentences()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Sentence main = readings.main().sentences().get(i);
      Sentence second = readings.second().sentences().get(i);
      assertThat(second.tokens()).isEqualTo(main.tokens());
      assertThat(second.names()).isEqualTo(main.names());
      assertThat(second.span()).isEqualTo(main.span());
    }
  }

  @Test
  void theMainReadingIsThatOfTheFirstParser() throws BadArticle {
    assertThat(edges(reader.readTwice(article()).main()))
        .isEqualTo(edges(Models.reader().read(article())));
  }

  @Test
  void theSecondParserUsesTheSameRelations() throws BadArticle {
    Sentence sentence = reader.readTwice(article()).second().sentences().get(0);
    assertThat(sentence.dependencies().edges())
        .extracting(edge -> edge(sentence, edge))
        .contains("met nsubj Lula", "met obj Petro", "met obl:in Bogotá", "met obl:on Friday");
  }

  @Test
  void theSecondParserMakesATreeWithOneRootOfEverySampleSentence() {
    for (List<TaggedWord> sentence : ParserSamples.tagged()) {
      BasicTree tree = parser.parse(ParserSamples.forms(sentence), ParserSamples.tags(sentence));
      assertThat(tree.heads()).as("%s", sentence).containsOnlyOnce(Dependency.ROOT);
      assertThat(tree.labels()).doesNotContain("").containsOnlyOnce("root");
    }
  }

  @Test
  void anEmptyArticleIsRefused() {
    assertThatThrownBy(() -> reader.readTwice(Article.of(" ", Optional.empty())))
        .isInstanceOf(BadArticle.class);
  }

  private static Article article() {
    return Article.of(
        "Lula met Petro in Bogotá on Friday. \"We agree,\" said Petro.",
        Optional.of(LocalDate.of(2023, 5, 3)));
  }

  private static List<List<Dependency>> edges(Document document) {
    return document.sentences().stream().map(it -> it.dependencies().edges()).toList();
  }

  private static String edge(Sentence sentence, Dependency edge) {
    String governor = edge.governor() < 0 ? "" : sentence.tokens().get(edge.governor()).text();
    return governor + " " + edge.relation() + " " + sentence.tokens().get(edge.dependent()).text();
  }
}
