package org.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for an article that does not say otherwise of itself.
 *
 * @param published day of publication
 * @param language BCP 47 tag
 */
public record Defaults(Optional<LocalDate> published, String language) {
  /** No date, English. */
  public static final Defaults NONE = new Defaults(Optional.empty(), "en");
}
