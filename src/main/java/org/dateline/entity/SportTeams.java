package org.dateline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Tells teams from the places that they are named for. In a text about sport, a country, region or
 * city is its team unless the words around the name make it a place.
 */
final class SportTeams {
  private static final double SHARE_OF_WORDS = 0.012;
  private static final int DIFFERENT_WORDS = 2;
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Set<EntityType> NAMESAKES =
      Set.of(EntityType.COUNTRY, EntityType.REGION, EntityType.CITY, EntityType.PLACE);

  private final EntityWords words;

  SportTeams(EntityWords words) {
    this.words = words;
  }

  /** The names of a document's sentences, teams marked where it is about sport. */
  List<SentenceNames> mark(List<SentenceNames> sentences) {
    return isSport(sentences) ? sentences.stream().map(this::mark).toList() : sentences;
  }

  private boolean isSport(List<SentenceNames> sentences) {
    Set<String> different = new HashSet<>();
    int signs = 0;
    int tokens = 0;
    for (SentenceNames sentence : sentences) {
      for (Token token : sentence.sentence().tokens()) {
        tokens += Character.isLetter(token.text().codePointAt(0)) ? 1 : 0;
        if (words.isSportWord(token.text()) && !isInKnownName(sentence, token.index())) {
          different.add(token.lemma());
          signs++;
        } else if (SCORE.matcher(token.text()).matches()) {
          signs++;
        }
      }
    }
    return different.size() >= DIFFERENT_WORDS && signs >= SHARE_OF_WORDS * tokens;
  }

  /** "League" of "Arab League". */
  private static boolean isInKnownName(SentenceNames sentence, int token) {
    return sentence.at(token).filter(name -> !name.candidates().isEmpty()).isPresent();
  }

  private SentenceNames mark(SentenceNames sentence) {
    if (sentence.sentence().kind() == Sentence.Kind.DATELINE) {
      return sentence;
    }
    List<Name> marked = new ArrayList<>();
    for (Name name : sentence.names()) {
      boolean team = isNamesake(sentence, name) && !isPlace(sentence, name, marked);
      marked.add(team ? name.asTeam() : name);
    }
    return new SentenceNames(sentence.sentence(), marked);
  }

  private static boolean isNamesake(SentenceNames sentence, Name name) {
    boolean plural = name.isDemonym() && sentence.sentence().token(name.head()).pos().endsWith("S");
    if (name.candidates().isEmpty() || name.isDemonym() && !plural) {
      return false;
    }
    EntityType type = name.candidates().get(0).entry().type();
    return NAMESAKES.contains(type)
        || type == EntityType.ORGANIZATION && isBeforeNumber(sentence.sentence(), name);
  }

  /** A company in a table of results. */
  private static boolean isBeforeNumber(Sentence sentence, Name name) {
    return name.last() < sentence.size() && sentence.token(name.last()).pos().equals("CD");
  }

  private boolean isPlace(SentenceNames names, Name name, List<Name> before) {
    Sentence sentence = names.sentence();
    boolean dated =
        name.last() < sentence.size() && DAY.matcher(sentence.token(name.last()).text()).matches();
    if (dated || name.first() == 0) {
      return dated;
    }
    if (isCompetition(names, name)) {
      return false;
    }
    int previous = name.first() - 1;
    if (sentence.token(previous).text().equalsIgnoreCase("the") && previous > 0) {
      previous--;
    }
    String word = sentence.token(previous).text();
    return words.isPlacePreposition(word)
        || word.equals("(")
        || word.equals("at") && isVenue(names, previous)
        || List.of(",", "and", "or").contains(word) && followsPlace(sentence, previous, before)
        || names.endingAt(previous + 1).filter(Name::isPerson).isPresent();
  }

  /** "Hong Kong" of "the Hong Kong Open". */
  private boolean isCompetition(SentenceNames names, Name name) {
    Sentence sentence = names.sentence();
    int next = name.last();
    return next < sentence.size()
        && sentence.token(next).pos().startsWith("NNP")
        && names.at(next).isEmpty()
        && !words.isCalendarName(sentence.token(next).text())
        && !GazetteerMatcher.isCapitals(sentence);
  }

  /** "Runners met at Rome", but "Spain at Belgium" in a list of matches. */
  private static boolean isVenue(SentenceNames names, int at) {
    return !GazetteerMatcher.isCapitals(names.sentence())
        && names.endingAt(at).filter(name -> !name.isPerson()).isEmpty();
  }

  /** "Paris, France", "in Spain and Portugal". */
  private static boolean followsPlace(Sentence sentence, int link, List<Name> before) {
    Optional<Name> earlier = before.stream().filter(name -> name.last() == link).findFirst();
    boolean unknown =
        earlier.isEmpty() && link > 0 && sentence.token(link - 1).pos().startsWith("NNP");
    return unknown
        || earlier
            .filter(name -> !name.isTeam() && !name.isPerson())
            .filter(
                name ->
                    !name.candidates().isEmpty()
                        || name.kind().filter(NameSpan.Kind.LOCATION::equals).isPresent())
            .isPresent();
  }
}
