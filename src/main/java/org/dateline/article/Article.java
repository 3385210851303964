package org.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it was published.
 *
 * @param identifier what its publisher or its user calls it, where given
 * @param url where it was published, where given; an absolute IRI
 * @param headline its headline, where given or evident from the text
 * @param published the day of publication; relative dates resolve against it, and none is guessed
 *     where it is absent
 * @param publisher who published it, by name
 * @param language BCP 47 tag of its language
 * @param text the body, unchanged; all offsets point into it
 */
public record Article(
    Optional<String> identifier,
    Optional<String> url,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    String language,
    String text) {

  /** An article of which only the text and, perhaps, the day of publication are known. */
  public static Article of(String text, Optional<LocalDate> published) {
    return new Article(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        "en",
        text);
  }
}
