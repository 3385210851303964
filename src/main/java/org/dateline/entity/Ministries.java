package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;

/**
 * Finds ministries that are named by their country and field: "the Russian foreign ministry",
 * "Iran's Ministry of Defence", and later "the foreign ministry" where a document names but one.
 */
final class Ministries {
  private static final int LONGEST = 5;

  private final EntityWords words;

  Ministries(EntityWords words) {
    this.words = words;
  }

  /** The names of a document's sentences with those of its ministries. */
  List<SentenceNames> find(List<SentenceNames> sentences) {
    Map<String, Set<String>> owners = new HashMap<>();
    Map<String, Name> first = new HashMap<>();
    List<SentenceNames> owned = new ArrayList<>();
    for (SentenceNames sentence : sentences) {
      List<Name> names = new ArrayList<>(sentence.names());
      for (Name ministry : owned(sentence)) {
        String field = field(sentence.sentence(), ministry);
        owners.computeIfAbsent(field, key -> new HashSet<>()).add(ministry.text());
        first.putIfAbsent(field, ministry);
        put(names, ministry);
      }
      owned.add(new SentenceNames(sentence.sentence(), names));
    }
    owners.forEach((field, texts) -> dropIfSeveral(first, field, texts));
    return owners.isEmpty()
        ? owned
        : owned.stream().map(sentence -> later(sentence, first)).toList();
  }

  private static void dropIfSeveral(Map<String, Name> first, String field, Set<String> texts) {
    if (texts.size() > 1) {
      first.remove(field);
    }
  }

  private record Phrase(int first, int last, String form) {}

  private List<Phrase> phrases(Sentence sentence) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Phrase> phrase = longestAt(sentence, i);
      phrase.ifPresent(found::add);
      i = phrase.map(Phrase::last).orElse(i + 1) - 1;
    }
    return found;
  }

  private Optional<Phrase> longestAt(Sentence sentence, int first) {
    for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
      Optional<String> form = words.titles().findMinistry(TitlePhrases.text(sentence, first, end));
      if (form.isPresent()) {
        return Optional.of(new Phrase(first, end, form.get()));
      }
    }
    return Optional.empty();
  }

  private List<Name> owned(SentenceNames names) {
    List<Name> found = new ArrayList<>();
    for (Phrase phrase : phrases(names.sentence())) {
      int end = phrase.first();
      if (end > 0 && names.sentence().token(end - 1).pos().equals("POS")) {
        end--;
      }
      innermostEndingAt(names, end)
          .filter(Ministries::isCountry)
          .filter(owner -> !isKnown(names, owner.first(), phrase.last()))
          .ifPresent(owner -> found.add(ministry(names, owner, owner.first(), phrase)));
    }
    return found;
  }

  private static Optional<Name> innermostEndingAt(SentenceNames names, int token) {
    return names.names().stream()
        .filter(name -> name.last() == token)
        .reduce((outer, inner) -> inner);
  }

  private static boolean isCountry(Name name) {
    return !name.candidates().isEmpty()
        && name.candidates().get(0).entry().type() == EntityType.COUNTRY;
  }

  /** Whether the gazetteer has the ministry itself. */
  private static boolean isKnown(SentenceNames names, int first, int last) {
    return names.names().stream()
        .anyMatch(
            name ->
                name.overlaps(first, last)
                    && name.last() >= last
                    && name.candidates().stream()
                        .map(Candidate::entry)
                        .anyMatch(Ministries::isBody));
  }

  private static boolean isBody(Entry entry) {
    return entry.type() == EntityType.ORGANIZATION;
  }

  private static Name ministry(SentenceNames names, Name owner, int first, Phrase phrase) {
    Entry country = owner.candidates().get(0).entry();
    String adjective = country.demonyms().stream().findFirst().orElse(country.label() + "'s");
    return new Name(
            names.sentence().index(),
            first,
            phrase.last(),
            head(names.sentence(), phrase),
            adjective + " " + phrase.form(),
            Optional.of(NameSpan.Kind.ORGANIZATION),
            List.of())
        .ownedBy(owner);
  }

  private static int head(Sentence sentence, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (sentence.token(i).text().equalsIgnoreCase("ministry")) {
        return i;
      }
    }
    return phrase.last() - 1;
  }

  /** "The foreign ministry" after "the Russian foreign ministry". */
  private SentenceNames later(SentenceNames sentence, Map<String, Name> first) {
    List<Name> names = new ArrayList<>(sentence.names());
    for (Phrase phrase : phrases(sentence.sentence())) {
      Name known = first.get(phrase.form());
      boolean free = names.stream().noneMatch(name -> name.overlaps(phrase.first(), phrase.last()));
      if (known != null && free && isDefinite(sentence.sentence(), phrase)) {
        Name owner = known.owner().orElseThrow();
        put(names, ministry(sentence, owner, phrase.first(), phrase));
      }
    }
    return new SentenceNames(sentence.sentence(), names);
  }

  private static boolean isDefinite(Sentence sentence, Phrase phrase) {
    return phrase.first() > 0 && sentence.token(phrase.first() - 1).text().equalsIgnoreCase("the");
  }

  private String field(Sentence sentence, Name ministry) {
    return phrases(sentence).stream()
        .filter(phrase -> phrase.last() == ministry.last())
        .findFirst()
        .map(Phrase::form)
        .orElseThrow();
  }

  /** Puts a ministry in place of what was found of it, beside its owner. */
  private static void put(List<Name> names, Name ministry) {
    names.removeIf(
        name ->
            name.overlaps(ministry.first(), ministry.last())
                && (name.head() == ministry.head()
                    || !name.within(ministry.first(), ministry.last())));
    names.add(ministry);
  }
}
