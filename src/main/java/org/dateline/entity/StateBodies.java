package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
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
    List<SentenceNames> assigned = new ArrayList<>();
    for (SentenceNames sentence : sentences) {
      List<Name> names = new ArrayList<>();
      for (Name name : sentence.names()) {
        names.add(isStateBody(name) ? assign(sentence, name, known) : name);
      }
      assigned.add(new SentenceNames(sentence.sentence(), names));
    }
    return assigned;
  }

  private boolean isStateBody(Name name) {
    return !name.isPerson() && words.isStateBody(name.text().toLowerCase(Locale.ROOT));
  }

  private Name assign(SentenceNames sentence, Name name, Map<String, Name> known) {
    Optional<Name> owned = owner(sentence, name).map(country -> of(name, country));
    String text = name.text().toLowerCase(Locale.ROOT);
    owned.ifPresent(body -> known.put(text, body));
    Name first = known.get(text);
    return owned.orElseGet(() -> first == null ? name : name.as(first.text(), first.candidates()));
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
