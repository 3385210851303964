package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;

/** Names of countries in other languages, from the locale data of the Java platform. */
final class LocaleNames {
  private static final List<String> LANGUAGES =
      List.of("fr", "es", "de", "it", "pt", "nl", "pl", "tr", "ru", "uk", "ar", "fa", "zh", "ja");

  private final Map<String, Entry> byKey = new HashMap<>();

  /**
   * @param byCode entries by their two-letter code of ISO 3166
   * @param rules where the names stand that English uses for something else
   */
  LocaleNames(Map<String, Entry> byCode, BundledFolder rules) {
    Set<String> shadowed =
        rules.lines("not-country-names.txt").stream()
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      byCode.forEach(
          (code, entry) -> {
            String name = new Locale("", code).getDisplayCountry(locale);
            String key = NameKey.of(name);
            if (!name.equals(code) && !shadowed.contains(key)) {
              byKey.putIfAbsent(key, entry);
            }
          });
    }
  }

  /** The country of a name. */
  List<Candidate> lookup(String name, String key) {
    Entry entry = byKey.get(key);
    return entry == null ? List.of() : List.of(new Candidate(entry, name, Candidate.Match.ALIAS));
  }
}
