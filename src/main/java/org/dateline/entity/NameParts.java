package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Takes back names of places that are part of a longer name, which means something else: "Leeds" of
 * "Leeds Evening Post", "Michigan" of "University of Michigan". The place that an institution
 * belongs to stays.
 */
final class NameParts {
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.CITY, EntityType.REGION, EntityType.PLACE);

  private final EntityWords words;
  private final TitlePhrases titles;

  NameParts(EntityWords words) {
    this.words = words;
    this.titles = new TitlePhrases(words);
  }

  SentenceNames join(String article, SentenceNames sentence) {
    List<Name> names = new ArrayList<>(sentence.names());
    names.removeIf(name -> isPartOf(sentence, name));
    if (!isTitleCase(sentence.sentence())) {
      names.replaceAll(name -> widened(article, sentence, name));
      List<Name> wider = List.copyOf(names);
      names.removeIf(name -> wider.stream().anyMatch(other -> isInside(name, other)));
    }
    return new SentenceNames(sentence.sentence(), names);
  }

  private static boolean isInside(Name name, Name other) {
    return name != other && name.within(other.first(), other.last()) && name.head() == other.head();
  }

  private boolean isPartOf(SentenceNames sentence, Name name) {
    return isPlaceName(name)
        && sentence.names().stream()
            .filter(other -> other.length() > name.length())
            .filter(other -> name.within(other.first(), other.last()))
            .anyMatch(other -> !isInstitution(sentence.sentence(), other));
  }

  private boolean isInstitution(Sentence sentence, Name name) {
    return words.isInstitutionNoun(sentence.token(name.last() - 1).text());
  }

  private static boolean isPlaceName(Name name) {
    if (name.isPerson() || name.candidates().isEmpty()) {
      return false;
    }
    EntityType type = name.candidates().get(0).entry().type();
    return PLACES.contains(type) || type == EntityType.COUNTRY && !name.isDemonym();
  }

  /** "Leeds Evening Post" where only "Leeds" was found. */
  private Name widened(String article, SentenceNames sentence, Name name) {
    if (!mayBePart(name)
        || sentence.names().stream().anyMatch(other -> other != name && covers(other, name))) {
      return name;
    }
    int first = name.first();
    int last = name.last();
    while (first > 0 && joins(sentence, first - 1)) {
      first--;
    }
    while (last < sentence.sentence().size() && joins(sentence, last)) {
      last++;
    }
    return first == name.first() && last == name.last()
        ? name
        : new Name(
            name.sentence(),
            first,
            last,
            Heads.of(sentence.sentence(), first, last),
            NameText.of(article, sentence.sentence(), first, last),
            Optional.of(NameSpan.Kind.ORGANIZATION),
            List.<Candidate>of());
  }

  /** A place that is no country, or a word that is many things: "Labour" of "Labour Day". */
  private boolean mayBePart(Name name) {
    if (name.isPerson() || name.candidates().isEmpty()) {
      return !name.isPerson() && name.length() == 1 && words.isInstitutionNoun(name.text());
    }
    return (PLACES.contains(name.candidates().get(0).entry().type())
        || isParty(name)
        || words.isOrdinary(name.text()) && name.length() == 1 && !name.isDemonym());
  }

  /** "Democrats", of which there are others in other countries: "Social Democrats". */
  private static boolean isParty(Name name) {
    return name.length() == 1
        && name.text().endsWith("s")
        && name.candidates().get(0).entry().type() == EntityType.ORGANIZATION
        && name.candidates().get(0).match() == Candidate.Match.ALIAS;
  }

  private static boolean covers(Name outer, Name inner) {
    return inner.within(outer.first(), outer.last());
  }

  private boolean joins(SentenceNames names, int token) {
    Sentence sentence = names.sentence();
    Token word = sentence.token(token);
    boolean adjective = word.pos().equals("JJ") && token > 0 && token + 1 < sentence.size();
    return (word.pos().startsWith("NNP")
            || adjective && sentence.token(token + 1).pos().startsWith("NNP"))
        && Character.isUpperCase(word.text().codePointAt(0))
        && !word.text().endsWith(".")
        && names.at(token).isEmpty()
        && !words.isCalendarName(word.text())
        && !words.genders().isHonorific(word.text())
        && words.titles().findModifier(word.text()).isEmpty()
        && titles.covering(sentence, token).isEmpty();
  }

  /** Whether most words begin with a capital, so that capitals do not tell where a name ends. */
  private static boolean isTitleCase(Sentence sentence) {
    int lower = 0;
    int upper = 0;
    for (Token token : sentence.tokens()) {
      int start = token.text().codePointAt(0);
      upper += Character.isUpperCase(start) ? 1 : 0;
      lower += Character.isLowerCase(start) && token.text().length() > 3 ? 1 : 0;
    }
    return upper > lower;
  }
}
