package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;

/** The acronyms that a document defines in brackets: "the Rapid Support Forces (RSF)". */
final class Acronyms {
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "on", "in", "to", "-");

  private final String article;
  private final Map<String, String> fullNames = new HashMap<>();

  Acronyms(String article) {
    this.article = article;
  }

  /** The full name that the document gives for an acronym. */
  Optional<String> findFullName(String acronym) {
    return Optional.ofNullable(fullNames.get(acronym));
  }

  /** Learns from a sentence; gives its names, with the full names that only brackets reveal. */
  SentenceNames learn(SentenceNames sentence) {
    List<Name> names = new ArrayList<>(sentence.names());
    Sentence words = sentence.sentence();
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.token(i - 1).text().equals("(")
          && words.token(i + 1).text().equals(")")
          && isAcronym(words.token(i).text())) {
        define(sentence, i, names);
      }
    }
    return new SentenceNames(words, names);
  }

  private void define(SentenceNames sentence, int acronym, List<Name> names) {
    String letters = sentence.sentence().token(acronym).text();
    int end = acronym - 1;
    Optional<Name> known = sentence.endingAt(end).filter(name -> !name.isPerson());
    int first =
        known
            .filter(name -> isShortFor(letters, name.text()))
            .map(Name::first)
            .orElseGet(() -> start(sentence.sentence(), end, letters));
    if (first < 0) {
      return;
    }
    String full = NameText.of(article, sentence.sentence(), first, end);
    fullNames.putIfAbsent(letters, full);
    if (known.filter(name -> name.first() == first).isEmpty()) {
      int head = Heads.of(sentence.sentence(), first, end);
      names.removeIf(
          name -> name.overlaps(first, end) && (!name.within(first, end) || name.head() == head));
      names.add(name(sentence.sentence(), first, end, full));
    }
  }

  /** Adds the names that are acronyms defined anywhere in the document. */
  SentenceNames complete(SentenceNames sentence) {
    List<Name> names = new ArrayList<>(sentence.names());
    Sentence words = sentence.sentence();
    for (int i = 0; i < words.size(); i++) {
      String text = words.token(i).text();
      if (fullNames.containsKey(text) && sentence.at(i).isEmpty()) {
        names.add(name(words, i, i + 1, text));
      }
    }
    return new SentenceNames(words, names);
  }

  private static Name name(Sentence sentence, int first, int last, String text) {
    return new Name(
        sentence.index(),
        first,
        last,
        Heads.of(sentence, first, last),
        text,
        Optional.of(NameSpan.Kind.ORGANIZATION),
        List.of());
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1
        && text.length() < 8
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
  }

  private static boolean isShortFor(String acronym, String name) {
    String letters = name.toUpperCase(Locale.ROOT);
    int next = 0;
    for (int i = 0; i < letters.length() && next < acronym.length(); i++) {
      next += letters.charAt(i) == acronym.charAt(next) ? 1 : 0;
    }
    return next == acronym.length() && letters.charAt(0) == acronym.charAt(0);
  }

  /** Walks back over capitalised words until their initials give the acronym; -1 if they do not. */
  private static int start(Sentence sentence, int end, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = end - 1; i >= 0; i--) {
      String word = sentence.token(i).text();
      if (Character.isUpperCase(word.charAt(0))) {
        letter -= word.charAt(0) == acronym.charAt(letter) ? 1 : 0;
        if (letter < 0) {
          return i;
        }
      } else if (!SMALL.contains(word)) {
        return -1;
      }
    }
    return -1;
  }
}
