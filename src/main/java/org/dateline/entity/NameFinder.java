package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;

/**
 * Finds the names of a sentence: those of the gazetteer first, those of the statistical finder for
 * the rest. A longer name of the finder wins over shorter ones inside it, which stay as nested
 * names; a person's name is never cut by a place.
 */
final class NameFinder {
  private static final int LONGEST_NAME = 4;

  private final Gazetteer gazetteer;
  private final EntityWords words;
  private final TitlePhrases titles;
  private final GazetteerMatcher matcher;

  NameFinder(Gazetteer gazetteer, EntityWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.titles = new TitlePhrases(words);
    this.matcher = new GazetteerMatcher(gazetteer, words);
  }

  /** The names of a sentence; an inner one never shares its outer one's head. */
  SentenceNames find(String article, Sentence sentence) {
    List<Name> found = new ArrayList<>(matcher.find(article, sentence));
    for (NameSpan span : sentence.names()) {
      if (span.kind() == NameSpan.Kind.PERSON) {
        addPerson(article, sentence, span, found);
      } else {
        addOther(article, sentence, span, found);
      }
    }
    addTitled(article, sentence, found);
    addFormer(sentence, found);
    found.removeIf(name -> isShadowed(name, found));
    return new SentenceNames(sentence, found);
  }

  /** "President Alpha Conde" is somebody, whether the finder knows such names or not. */
  private void addTitled(String article, Sentence sentence, List<Name> found) {
    for (int first = 1; first < sentence.size(); first++) {
      int last = first;
      while (last < sentence.size() && isUnreadName(sentence, last, found)) {
        last++;
      }
      boolean fullName = last - first > 1 && last - first <= LONGEST_NAME;
      if (fullName && isAfterTitle(sentence, first)) {
        addPerson(article, sentence, new NameSpan(first, last, NameSpan.Kind.PERSON), found);
      }
      first = Math.max(first, last - 1);
    }
  }

  private boolean isAfterTitle(Sentence sentence, int first) {
    return sentence.token(first - 1).pos().equals("NNP")
        && titles.endingAt(sentence, first).filter(title -> !title.plural()).isPresent();
  }

  private boolean isUnreadName(Sentence sentence, int token, List<Name> found) {
    return sentence.token(token).pos().equals("NNP")
        && Character.isLetter(sentence.token(token).text().charAt(0))
        && titles.covering(sentence, token).isEmpty()
        && !words.isInstitutionNoun(sentence.token(token).text())
        && found.stream().noneMatch(name -> name.covers(token));
  }

  /** The country of "ex-US president", which is one token. */
  private void addFormer(Sentence sentence, List<Name> found) {
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      Optional<String> name = words.titles().findAfterPast(sentence.token(i).text());
      List<Candidate> known = name.map(gazetteer::lookup).orElse(List.of());
      if (!known.isEmpty()
          && known.get(0).entry().type() == EntityType.COUNTRY
          && found.stream().noneMatch(other -> other.covers(token))) {
        found.add(
            new Name(
                sentence.index(), i, i + 1, i, name.get(), Optional.<NameSpan.Kind>empty(), known));
      }
    }
  }

  /** A name in capitals is looked up as it would be written elsewhere, unless it is an acronym. */
  private List<Candidate> lookup(String text) {
    List<Candidate> exact = gazetteer.lookup(text);
    return exact.isEmpty() ? gazetteer.lookup(NameText.natural(text)) : exact;
  }

  private static boolean isShadowed(Name name, List<Name> names) {
    return names.stream()
        .anyMatch(
            other ->
                other != name
                    && name.within(other.first(), other.last())
                    && other.head() == name.head());
  }

  private void addPerson(String article, Sentence sentence, NameSpan span, List<Name> found) {
    int first = withoutTitles(sentence, span.first(), span.last());
    int last = hyphenated(sentence, first, span.last());
    Optional<Name> longer =
        found.stream()
            .filter(name -> last <= name.last())
            .filter(name -> name.first() <= span.first() || isKnownPerson(name, last))
            .findFirst();
    if (longer.isPresent()
        && (takesPerson(longer.get(), first, last) || isPlaceHere(sentence, longer.get()))) {
      replace(found, longer.get(), asPerson(longer.get()));
      return;
    }
    Optional<Name> owner = found.stream().filter(name -> isOwner(name, span)).findFirst();
    int start = owner.map(Name::last).orElse(first);
    found.removeIf(name -> name.overlaps(start, last));
    if (start < last) {
      String text = NameText.of(article, sentence, start, last);
      found.add(
          new Name(
              sentence.index(),
              start,
              last,
              Heads.of(sentence, start, last),
              text,
              Optional.of(span.kind()),
              people(lookup(text))));
    }
  }

  /** "General Ban Ki-moon": the finder takes a piece of the title for the name's first word. */
  private static boolean isKnownPerson(Name name, int last) {
    return name.length() > 1 && name.first() < last && !people(name.candidates()).isEmpty();
  }

  /** The end of a name whose last word is in two parts, of which the finder sees the first. */
  private static int hyphenated(Sentence sentence, int first, int last) {
    boolean joined =
        last + 1 < sentence.size()
            && sentence.token(last).text().equals("-")
            && sentence.token(last).span().start() == sentence.token(last - 1).span().end()
            && sentence.token(last).span().end() == sentence.token(last + 1).span().start();
    if (!joined) {
      return last;
    }
    // "Ankara F-16 jets": what a number follows is a model's name, and no one's.
    boolean model = sentence.token(last + 1).pos().equals("CD") && last - first > 1;
    return model ? last - 1 : sentence.token(last + 1).pos().equals("NNP") ? last + 2 : last;
  }

  /**
   * Whether the gazetteer's name holds where the finder sees a person: where it knows such a
   * person, where it is longer, and for names that no person bears, of several words or no country.
   */
  private boolean takesPerson(Name name, int first, int last) {
    EntityType type = name.candidates().get(0).entry().type();
    boolean impersonal =
        name.length() > 1 || type != EntityType.COUNTRY && !words.isOrdinary(name.text());
    return !people(name.candidates()).isEmpty() || name.length() > last - first || impersonal;
  }

  /** "Chad" of "sent doctors to Chad", which the finder takes for a person. */
  private boolean isPlaceHere(Sentence sentence, Name name) {
    return name.first() > 0
        && name.candidates().get(0).entry().type().isPlace()
        && words.leadsToPlace(sentence.token(name.first() - 1).text());
  }

  private static Name asPerson(Name name) {
    List<Candidate> people = people(name.candidates());
    return people.isEmpty()
        ? name
        : new Name(
            name.sentence(),
            name.first(),
            name.last(),
            name.head(),
            name.text(),
            Optional.of(NameSpan.Kind.PERSON),
            people);
  }

  /** A country or people before a person's full name: "Kosovo" of "Kosovo Albin Kurti". */
  private boolean isOwner(Name name, NameSpan span) {
    if (name.first() != span.first() || name.last() >= span.last()) {
      return false;
    }
    boolean country = name.candidates().get(0).entry().type() == EntityType.COUNTRY;
    return name.isDemonym()
        || country && span.last() - name.last() > 1 && !words.isOrdinary(name.text());
  }

  private int withoutTitles(Sentence sentence, int from, int last) {
    int first = from;
    boolean more = true;
    while (more && first < last - 1) {
      // "Colonel-Major Wague": the title before the name is in two parts.
      first += Character.isLetterOrDigit(sentence.token(first).text().codePointAt(0)) ? 0 : 1;
      int here = first;
      int end =
          titles
              .startingAt(sentence, here)
              .map(TitlePhrases.Phrase::last)
              .filter(phrase -> phrase < last)
              .orElse(words.genders().isHonorific(sentence.token(here).text()) ? here + 1 : here);
      more = end > first;
      first = end;
    }
    return first;
  }

  private void addOther(String article, Sentence sentence, NameSpan span, List<Name> found) {
    int first = extended(sentence, span, found);
    int last = span.last();
    List<Name> overlapping = found.stream().filter(name -> name.overlaps(first, last)).toList();
    boolean crossed = overlapping.stream().anyMatch(name -> !name.within(first, last));
    if (crossed || isTitlePart(sentence, span, overlapping)) {
      return;
    }
    String text = NameText.of(article, sentence, first, last);
    for (Name name : overlapping) {
      if (name.first() == first && name.last() == last) {
        replace(found, name, withKind(name, span.kind()));
        return;
      }
    }
    if (!coversAll(sentence, first, last, overlapping) && !isList(sentence, first, last)) {
      found.removeIf(name -> overlapping.contains(name) && isSurname(name));
      found.add(
          new Name(
              sentence.index(),
              first,
              last,
              Heads.of(sentence, first, last),
              text,
              Optional.of(span.kind()),
              others(lookup(text))));
    }
  }

  /** "Chinese Foreign Ministry" where the finder saw "Foreign Ministry". */
  private int extended(Sentence sentence, NameSpan span, List<Name> found) {
    boolean institution = words.isInstitutionNoun(sentence.token(span.last() - 1).text());
    return found.stream()
        .filter(name -> institution && name.last() == span.first() && name.isDemonym())
        .findFirst()
        .map(Name::first)
        .orElse(span.first());
  }

  /** "State" of "secretary of state", "US Trade" of "US Trade Representative": no names. */
  private boolean isTitlePart(Sentence sentence, NameSpan span, List<Name> overlapping) {
    boolean begins =
        span.last() - span.first() > 1
            && titles
                .startingAt(sentence, span.last() - 1)
                .filter(phrase -> phrase.last() > span.last())
                .isPresent();
    return begins
        || overlapping.isEmpty()
            && titles
                .covering(sentence, span.first())
                .filter(phrase -> phrase.last() >= span.last())
                .isPresent();
  }

  private static boolean coversAll(Sentence sentence, int first, int last, List<Name> names) {
    for (int i = first; i < last; i++) {
      int token = i;
      boolean word = Character.isLetterOrDigit(sentence.token(i).text().charAt(0));
      if (word && names.stream().noneMatch(name -> name.covers(token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last).stream()
        .anyMatch(token -> token.text().equals(","));
  }

  private static boolean isSurname(Name name) {
    return name.candidates().get(0).match() == Candidate.Match.SURNAME;
  }

  private static Name withKind(Name name, NameSpan.Kind kind) {
    List<Candidate> others = others(name.candidates());
    return new Name(
        name.sentence(),
        name.first(),
        name.last(),
        name.head(),
        name.text(),
        others.isEmpty() ? Optional.empty() : Optional.of(kind),
        others.isEmpty() ? name.candidates() : others);
  }

  private static List<Candidate> people(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.entry().type() == EntityType.PERSON)
        .toList();
  }

  /** All but people known by their surname alone. */
  private static List<Candidate> others(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.match() != Candidate.Match.SURNAME)
        .toList();
  }

  private static void replace(List<Name> names, Name old, Name changed) {
    names.set(names.indexOf(old), changed);
  }
}
