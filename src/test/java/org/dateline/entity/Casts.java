package org.dateline.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.language.CoreNlpReader;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.problem.BadArticle;

/** Casts of short texts, read with the real models and a small gazetteer, in a form to compare. */
final class Casts {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 9, 15);

  private final Document document;
  private final Cast cast;

  private Casts(Document document, CastReader reader) {
    this.document = document;
    this.cast = reader.read(document);
  }

  static Casts of(String text) {
    return of(text, PUBLISHED);
  }

  static Casts of(String text, LocalDate published) {
    return of(text, published, Holder.CASTS);
  }

  /** Read with another gazetteer. */
  static Casts of(String text, CastReader reader) {
    return of(text, PUBLISHED, reader);
  }

  private static Casts of(String text, LocalDate published, CastReader reader) {
    try {
      return new Casts(Holder.LANGUAGE.read(Article.of(text, Optional.of(published))), reader);
    } catch (BadArticle e) {
      throw new AssertionError(e);
    }
  }

  Cast cast() {
    return cast;
  }

  /**
   * The first mention of exactly these words after others: {@code NAME Q649 for Q159}; {@code none}
   * where there is none. {@code he#2} is the second "he".
   */
  String mention(String words) {
    int hash = words.indexOf('#');
    String wanted = hash < 0 ? words : words.substring(0, hash);
    int skip = hash < 0 ? 0 : Integer.parseInt(words.substring(hash + 1)) - 1;
    return cast.mentions().stream()
        .filter(mention -> text(mention).equals(wanted))
        .skip(skip)
        .findFirst()
        .map(Casts::render)
        .orElse("none");
  }

  private String text(Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    return sentence.span(mention.first(), mention.last()).of(document.article().text());
  }

  private static String render(Mention mention) {
    return mention.kind()
        + " "
        + String.join("+", mention.entities())
        + mention.standsFor().map(key -> " for " + key).orElse("");
  }

  /** All titles: {@code Q58217 is foreign minister of Q159}, former ones with {@code was}. */
  String titles() {
    return cast.titles().stream()
        .map(
            title ->
                title.holder()
                    + (title.former() ? " was " : " is ")
                    + title.title()
                    + title.of().map(key -> " of " + key).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static final class Holder {
    private static final CoreNlpReader LANGUAGE = CoreNlpReader.load();
    private static final CastReader CASTS =
        new GazetteerCastReader(EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample")));
  }
}
