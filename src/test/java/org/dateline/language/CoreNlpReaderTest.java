package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dateline.article.Article;
import org.dateline.problem.BadArticle;
import org.junit.jupiter.api.Test;

class CoreNlpReaderTest {
  private static final String STORY =
      """
      ENVOYS MEET KIPLAGAT IN OSLO

      OSLO, Norway (AP) — Norway's foreign minister met envoys of Egypt and Kenya on Tuesday. "We \
      made progress," said Jane Kiplagat of Kenya.

      "More is needed. "

      AT&amp;T ( a company ) isn't a party to the talks with the U.S. Jane Kiplagat is.
      """;

  private static List<String> texts(Document document) {
    return document.sentences().stream()
        .map(s -> s.kind() + " " + s.span().of(document.article().text()))
        .toList();
  }

  @Test
  void readsAStoryIntoItsSentences() {
    assertThat(texts(Models.read(STORY)))
        .containsExactly(
            "HEADLINE ENVOYS MEET KIPLAGAT IN OSLO",
            "DATELINE OSLO, Norway (AP)",
            "BODY Norway's foreign minister met envoys of Egypt and Kenya on Tuesday.",
            "BODY \"We made progress,\" said Jane Kiplagat of Kenya.",
            "BODY \"More is needed. \"",
            "BODY AT&amp;T ( a company ) isn't a party to the talks with the U.S.",
            "BODY Jane Kiplagat is.");
  }

  @Test
  void tokensAreAsWritten() {
    Sentence sentence = Models.read(STORY).sentences().get(5);
    assertThat(sentence.tokens())
        .extracting(Token::text)
        .startsWith("AT&T", "(", "a", "company", ")", "is", "n't")
        .endsWith("U.S.");
    assertThat(sentence.token(0).span().of(STORY)).isEqualTo("AT&amp;T");
  }

  @Test
  void lemmasAreLowerCaseExceptForNames() {
    Sentence sentence = Models.read(STORY).sentences().get(2);
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .startsWith("Norway", "'s", "foreign", "minister", "meet", "envoy", "of", "Egypt");
  }

  @Test
  void namesAreFoundInCapitalsToo() {
    Document document = Models.read(STORY);
    Sentence headline = document.sentences().get(0);
    assertThat(headline.names())
        .contains(
            new NameSpan(2, 3, NameSpan.Kind.PERSON), new NameSpan(4, 5, NameSpan.Kind.LOCATION));
    assertThat(headline.token(1).lemma()).isEqualTo("meet");
    assertThat(headline.token(2).text()).isEqualTo("KIPLAGAT");
    assertThat(document.sentences().get(1).names())
        .contains(new NameSpan(0, 1, NameSpan.Kind.LOCATION));
  }

  @Test
  void predicatesKnowTheirArguments() {
    Sentence sentence = Models.read(STORY).sentences().get(2);
    int met = 4;
    assertThat(sentence.token(met).text()).isEqualTo("met");
    assertThat(sentence.dependencies().children(met, "nsubj")).containsExactly(3);
    assertThat(sentence.dependencies().children(met, "obj")).containsExactly(5);
    assertThat(sentence.dependencies().children(5, "nmod:of")).containsExactly(7, 9);
  }

  @Test
  void datelinesAreNotParsed() {
    assertThat(Models.read(STORY).sentences().get(1).dependencies().edges()).isEmpty();
  }

  @Test
  void quotationsPointIntoTheArticle() {
    assertThat(Models.read(STORY).quotations())
        .extracting(quotation -> quotation.inner().of(STORY))
        .containsExactly("We made progress,", "More is needed.");
  }

  @Test
  void whatIsTooLongToBeASentenceIsNotParsed() {
    Document document = Models.read("Oslo, Cairo, Nairobi, ".repeat(2000) + "end. Envoys met.");
    assertThat(document.sentences()).allMatch(sentence -> sentence.size() <= 250);
    assertThat(document.sentences().get(0).dependencies().edges()).isEmpty();
    Sentence last = document.sentences().get(document.sentences().size() - 1);
    assertThat(last.tokens()).extracting(Token::text).containsExactly("Envoys", "met", ".");
    assertThat(last.dependencies().edges()).isNotEmpty();
  }

  @Test
  void anEmptyArticleIsBad() {
    assertBad(" \n\u00A0&nbsp;\u200B", "en", BadArticle.Code.EMPTY, "There is no text.");
  }

  @Test
  void anArticleInAnotherLanguageIsBad() {
    String german =
        "Der Minister empfing am Dienstag die Botschafter beider Länder und sprach mit ihnen über"
            + " Weizen, Häfen und den Brotpreis. Die Gespräche werden nächste Woche in Oslo"
            + " fortgesetzt, wo die norwegische Regierung eine größere Abordnung erwartet.";
    assertBad(
        german,
        "en",
        BadArticle.Code.LANGUAGE,
        "The text is in another language than English; it looks like German.");
  }

  private static void assertBad(
      String text, String language, BadArticle.Code code, String message) {
    Article article =
        new Article(
            Optional.of("a-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language,
            text);
    assertThatThrownBy(() -> Models.reader().read(article))
        .hasMessage(message)
        .asInstanceOf(type(BadArticle.class))
        .satisfies(bad -> assertThat(bad.code()).isEqualTo(code))
        .satisfies(bad -> assertThat(bad.where()).isEqualTo("a-1"));
  }

  @Test
  void severalThreadsReadTheSame() {
    Document alone = Models.read(STORY);
    List<Document> together =
        IntStream.range(0, 12).parallel().mapToObj(i -> Models.read(STORY)).toList();
    for (Document document : together) {
      assertThat(edges(document)).isEqualTo(edges(alone));
      assertThat(document.quotations()).isEqualTo(alone.quotations());
      assertThat(document.sentences())
          .extracting(Sentence::names)
          .isEqualTo(alone.sentences().stream().map(Sentence::names).toList());
    }
  }

  private static List<List<Dependency>> edges(Document document) {
    return document.sentences().stream().map(s -> s.dependencies().edges()).toList();
  }

  @Provide
  Arbitrary<String> oddText() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                6, Arbitraries.of("The", "envoys", "met", "U.S.", "in", "Oslo", "Gen.", "said")),
            Tuple.of(
                3,
                Arbitraries.of(" ", "\n", "\n\n", ". ", ", ", "\"", "’", "“", "(", "— ", "&amp;")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 100)
  void anyTextIsReadOrBad(@ForAll("oddText") String text) {
    Document document;
    try {
      document = Models.reader().read(Article.of(text, Optional.of(LocalDate.EPOCH)));
    } catch (BadArticle bad) {
      return;
    }
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.tokens()).isNotEmpty();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
        assertThat(sentence.span().covers(token.span())).isTrue();
      }
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
