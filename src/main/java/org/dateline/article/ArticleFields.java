package org.dateline.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.problem.BadArticle;
import org.dateline.problem.BadArticle.Code;

/**
 * Reads the named fields that front matter and JSON Lines share. Keys are taken in any case; other
 * keys are ignored.
 */
final class ArticleFields {
  private final Map<String, String> values = new TreeMap<>();
  private final String where;
  private final Code code;

  /**
   * @param fields keys and scalar values as they stand; null values count as absent
   * @param where named in problems
   * @param code the code for a field that cannot be used, other than a date
   */
  ArticleFields(Map<?, ?> fields, String where, Code code) {
    this.where = where;
    this.code = code;
    fields.forEach(
        (key, value) -> {
          if (value != null && !value.toString().isBlank()) {
            values.put(key.toString().toLowerCase(Locale.ROOT), value.toString().strip());
          }
        });
  }

  /** The article that they describe. */
  Article with(String text, Defaults defaults) throws BadArticle {
    Optional<LocalDate> date = date();
    return new Article(
        first("id", "identifier"),
        url(),
        first("title", "headline").or(() -> Headline.of(text)),
        date.isPresent() ? date : defaults.published(),
        first("publisher", "source"),
        first("language", "lang").orElse(defaults.language()),
        text);
  }

  private Optional<String> first(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date() throws BadArticle {
    Optional<String> given = first("date", "published", "datepublished");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(parseDay(given.get(), where));
  }

  /** A day, or the day of an ISO 8601 date-time as its author wrote it. */
  static LocalDate parseDay(String value, String where) throws BadArticle {
    try {
      String day =
          value.length() > 10 && "T ".indexOf(value.charAt(10)) >= 0
              ? value.substring(0, 10)
              : value;
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new BadArticle(
          Code.DATE, where, "\"" + value + "\" is no date; write it as 2022-09-15");
    }
  }

  private Optional<String> url() throws BadArticle {
    Optional<String> given = first("url");
    if (given.isPresent() && !isAbsolute(given.get())) {
      throw new BadArticle(code, where, "url \"" + given.get() + "\" is no absolute address");
    }
    return given;
  }

  private static boolean isAbsolute(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
