package org.dateline.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.dateline.language.Sentence;

/** The text of names: as written, and as a slug. */
final class NameText {
  private NameText() {}

  /** The text of some tokens, white space single, apostrophes straight. */
  static String of(String article, Sentence sentence, int first, int last) {
    return sentence
        .span(first, last)
        .of(article)
        .replaceAll("\\s+", " ")
        .replace('\u2019', '\'')
        .replace('\u2018', '\'');
  }

  /** Lower-case ASCII letters and digits with hyphens: {@code jane-doe}. */
  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("['.]", "")
            .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
