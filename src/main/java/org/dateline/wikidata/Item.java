package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.wikidata.Value.Text;

/**
 * One item of Wikidata, as far as it is of use here.
 *
 * @param id {@code Q…}
 * @param revision number of the revision that was read; 0 where that is not known
 * @param labels its name by language
 * @param descriptions what it is in a few words, by language
 * @param aliases other names by language
 * @param statements what it says, by property; deprecated statements are left out
 * @param wikipedias how many editions of Wikipedia have a page about it
 * @param englishPage title of its page in the English one
 */
record Item(
    String id,
    long revision,
    Map<String, String> labels,
    Map<String, String> descriptions,
    Map<String, List<String>> aliases,
    Map<String, List<Statement>> statements,
    int wikipedias,
    Optional<String> englishPage) {
  /** Names of people may be given for all languages at once, under this code. */
  static final String ALL_LANGUAGES = "mul";

  static final String ENGLISH = "en";

  /** All statements of a property that are not deprecated. */
  List<Statement> all(String property) {
    return statements.getOrDefault(property, List.of());
  }

  /** Those statements of a property that have not ended at a time that nobody knows. */
  List<Statement> dated(String property) {
    return all(property).stream()
        .filter(statement -> !statement.hasEnded() || statement.end().isPresent())
        .toList();
  }

  /** The preferred statements of a property, or all where none is preferred. */
  List<Statement> best(String property) {
    List<Statement> all = all(property);
    List<Statement> preferred = all.stream().filter(Statement::preferred).toList();
    return preferred.isEmpty() ? all : preferred;
  }

  /** Items that are the best values of a property. */
  List<String> items(String property) {
    return best(property).stream().flatMap(statement -> statement.item().stream()).toList();
  }

  /** The first best value that has not ended. */
  Optional<String> currentItem(String property) {
    return best(property).stream()
        .filter(statement -> !statement.hasEnded())
        .flatMap(statement -> statement.item().stream())
        .findFirst();
  }

  /** The words of a property in one of those languages, or in none. */
  List<String> texts(String property, Set<String> languages) {
    return all(property).stream()
        .map(Statement::value)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.language().isEmpty() || languages.contains(text.language()))
        .map(Text::text)
        .toList();
  }

  /** Its name in a language, or the one for all languages. */
  Optional<String> label(String language) {
    return Optional.ofNullable(labels.get(language))
        .or(() -> Optional.ofNullable(labels.get(ALL_LANGUAGES)));
  }

  /** The name by which it is known here: English, else for all languages, else its English page. */
  Optional<String> name() {
    return label(ENGLISH).or(() -> englishPage.map(title -> title.replaceAll(" \\(.*\\)$", "")));
  }

  /** All labels and aliases that were read, each once. */
  List<String> names() {
    Set<String> all = new LinkedHashSet<>();
    name().ifPresent(all::add);
    all.addAll(aliases.getOrDefault(ENGLISH, List.of()));
    all.addAll(aliases.getOrDefault(ALL_LANGUAGES, List.of()));
    labels.keySet().stream().sorted().forEach(language -> all.add(labels.get(language)));
    aliases.keySet().stream().sorted().forEach(language -> all.addAll(aliases.get(language)));
    return new ArrayList<>(all);
  }
}
