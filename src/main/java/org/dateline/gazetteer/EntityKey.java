package org.dateline.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The key of an entity whose Wikidata item is not known: its type and name. */
public final class EntityKey {
  private EntityKey() {}

  /** For instance {@code person/jane-doe}: the same for the same name in every article. */
  public static String of(EntityType type, String name) {
    String kind = type.term().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return kind + "/" + slug(name);
  }

  private static String slug(String name) {
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
