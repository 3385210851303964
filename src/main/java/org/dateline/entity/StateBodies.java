package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.Sentence;

/**
 * Tells apart the bodies that many states have under one name: "Brazil's Senate" is not the one in
 * Washington, and the Supreme Court of one country is not that of another. The body is named with
 * its country; where the document names it once with a country, "the Senate" is that one.
 */
final class StateBodies {
  private static final Set<String> DETERMINERS = Set.of("the", "The");

  private final EntityWords words;

  StateBodies(EntityWords words) {
    this.words = words;
  }

  /** The names of a document's sentences, such bodies named with their country. */
  List<SentenceNames> assign(List<SentenceNames> sentences) {
    Map<String, Name> known = new HashMap<>();
    Set<String> home = home(sentences);
    List<SentenceNames> assigned = new ArrayList<>();
    for (SentenceNames sentence : sentences) {
      List<Name> names = new ArrayList<>();
      for (Name name : sentence.names()) {
        names.add(isStateBody(name) ? assign(sentence, name, known, home) : name);
      }
      assigned.add(new SentenceNames(sentence.sentence(), names));
    }
    return assigned;
  }

  private boolean isStateBody(Name name) {
    return !name.isPerson() && words.isStateBody(name.text().toLowerCase(Locale.ROOT));
  }

  /**
   * The countries whose bodies a document may mean without saying whose: that of the dateline, the
   * first and the one named most often; none where it names no country.
   */
  private static Set<String> home(List<SentenceNames> sentences) {
    Set<String> found = new HashSet<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (SentenceNames sentence : sentences) {
      boolean dateline = sentence.sentence().kind() == Sentence.Kind.DATELINE;
      for (Name name : sentence.names()) {
        Optional<String> country = country(name);
        country.ifPresent(id -> times.merge(id, 1, Integer::sum));
        country.filter(id -> dateline).ifPresent(found::add);
      }
    }
    times.keySet().stream().findFirst().ifPresent(found::add);
    times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .ifPresent(found::add);
    return found;
  }

  private static Optional<String> country(Name name) {
    if (name.candidates().isEmpty() || name.isPerson()) {
      return Optional.empty();
    }
    Entry entry = name.candidates().get(0).entry();
    boolean city = entry.type() == EntityType.CITY || entry.type() == EntityType.REGION;
    return isCountry(name) ? Optional.of(entry.id()) : entry.country().filter(id -> city);
  }

  private Name assign(
      SentenceNames sentence, Name name, Map<String, Name> known, Set<String> home) {
    Optional<Name> owned = owner(sentence, name).map(country -> of(name, country));
    String text = name.text().toLowerCase(Locale.ROOT);
    owned.ifPresent(body -> known.put(text, body));
    Name first = known.get(text);
    return owned.orElseGet(
        () -> first == null ? atHome(name, home) : name.as(first.text(), first.candidates()));
  }

  private static Name atHome(Name name, Set<String> home) {
    List<Candidate> left =
        name.candidates().stream()
            .filter(candidate -> candidate.entry().country().stream().allMatch(home::contains))
            .toList();
    return home.isEmpty() || left.equals(name.candidates()) ? name : name.as(name.text(), left);
  }

  /** The country right before the body, or behind "of". */
  private static Optional<Name> owner(SentenceNames names, Name body) {
    Sentence sentence = names.sentence();
    int end = body.first();
    if (end > 0 && sentence.token(end - 1).pos().equals("POS")) {
      end--;
    }
    Optional<Name> before = countryEndingAt(names, end);
    int next = body.last();
    if (before.isPresent()
        || next + 1 >= sentence.size()
        || !sentence.token(next).text().equals("of")) {
      return before;
    }
    next += DETERMINERS.contains(sentence.token(next + 1).text()) ? 2 : 1;
    return names.startingAt(next).filter(StateBodies::isCountry).filter(it -> !it.isDemonym());
  }

  private static Optional<Name> countryEndingAt(SentenceNames names, int end) {
    return names.names().stream()
        .filter(name -> name.last() == end && isCountry(name))
        .reduce((outer, inner) -> inner);
  }

  private static boolean isCountry(Name name) {
    return !name.candidates().isEmpty()
        && name.candidates().get(0).entry().type() == EntityType.COUNTRY;
  }

  private static Name of(Name body, Name owner) {
    Entry country = owner.candidates().get(0).entry();
    List<Candidate> own =
        body.candidates().stream()
            .filter(
                candidate -> candidate.entry().country().filter(country.id()::equals).isPresent())
            .toList();
    String adjective = country.demonyms().stream().findFirst().orElse(country.label() + "'s");
    return own.isEmpty() ? body.as(adjective + " " + body.text(), List.of()) : body.only(own);
  }
}
