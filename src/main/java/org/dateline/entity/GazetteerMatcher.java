package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Finds the names of the gazetteer in a sentence, longest match first, from left to right. */
final class GazetteerMatcher {
  private static final Set<String> INSIDE =
      Set.of("of", "the", "and", "for", "on", "in", "to", "-", "'s", "\u2019s", "&", "'", "\u2019");

  private static final int LONGEST_ACRONYM = 3;

  /** The priors of rows made by hand begin here. */
  private static final double WELL_KNOWN = 0.05;

  private final Gazetteer gazetteer;
  private final EntityWords words;

  GazetteerMatcher(Gazetteer gazetteer, EntityWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The names of a sentence that the gazetteer knows, without overlap. */
  List<Name> find(String article, Sentence sentence) {
    boolean capitals = isCapitals(sentence);
    List<Name> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= next && canBegin(sentence, i)) {
        Optional<Name> name = withoutArticle(article, sentence, i, capitals);
        name.ifPresent(found::add);
        next = name.map(Name::last).orElse(i);
      }
    }
    return found;
  }

  /** "Kremlin" of "The Kremlin", but "The Hague". */
  private Optional<Name> withoutArticle(
      String article, Sentence sentence, int first, boolean capitals) {
    Optional<Name> name = longestAt(article, sentence, first, capitals);
    if (name.isEmpty()
        || name.get().length() == 1
        || !sentence.token(first).text().equalsIgnoreCase("the")) {
      return name;
    }
    return longestAt(article, sentence, first + 1, capitals)
        .filter(rest -> isSame(rest, name.get()))
        .or(() -> name);
  }

  private static boolean isSame(Name one, Name other) {
    String id = other.candidates().get(0).entry().id();
    return one.candidates().get(0).entry().id().equals(id);
  }

  private Optional<Name> longestAt(String article, Sentence sentence, int first, boolean capitals) {
    for (int last = reach(sentence, first); last > first; last--) {
      if (Character.isLetterOrDigit(sentence.token(last - 1).text().charAt(0))) {
        String text = NameText.of(article, sentence, first, last);
        List<Candidate> candidates =
            inDateline(sentence, lookup(sentence, first, last, text, capitals));
        if (!candidates.isEmpty() && mayBeName(sentence, first, last, candidates)) {
          return Optional.of(
              new Name(
                  sentence.index(),
                  first,
                  last,
                  Heads.of(sentence, first, last),
                  text,
                  Optional.empty(),
                  candidates));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A large gazetteer knows places called Most and companies called Next: what hardly any news
   * means is a name only where the statistical finder sees the whole of one as well.
   */
  private static boolean mayBeName(
      Sentence sentence, int first, int last, List<Candidate> candidates) {
    return candidates.stream().anyMatch(found -> found.entry().prior() >= WELL_KNOWN)
        || sentence.names().stream().anyMatch(span -> first <= span.first() && span.last() <= last);
  }

  /** Reports are sent from cities: "NEW YORK (Agency) -" is not the state. */
  private static List<Candidate> inDateline(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> cities =
        sentence.kind() == Sentence.Kind.DATELINE
            ? candidates.stream().filter(found -> found.entry().type() == EntityType.CITY).toList()
            : List.of();
    return cities.isEmpty() ? candidates : cities;
  }

  private List<Candidate> lookup(
      Sentence sentence, int first, int last, String text, boolean capitals) {
    if (last - first == 1 && !isPlausible(sentence, first, capitals)) {
      return List.of();
    }
    if (words.isLowerCaseName(text)) {
      return gazetteer.lookup(NameText.capitalised(text));
    }
    List<Candidate> exact = usable(sentence, first, last, gazetteer.lookup(text));
    if (capitals) {
      List<Candidate> acronyms =
          exact.stream().filter(found -> found.match() == Candidate.Match.ACRONYM).toList();
      return acronyms.isEmpty()
          ? usable(sentence, first, last, gazetteer.lookup(natural(sentence, first, last)))
          : acronyms;
    }
    return exact.isEmpty() && isNamed(sentence, first)
        ? recased(sentence, first, last, text)
        : exact;
  }

  /** "LONDON" for London, "Nato" for NATO. */
  private List<Candidate> recased(Sentence sentence, int first, int last, String text) {
    if (text.length() <= LONGEST_ACRONYM) {
      return List.of();
    }
    if (isUpper(text)) {
      return usable(sentence, first, last, gazetteer.lookup(NameText.natural(text)));
    }
    return last - first > 1
        ? List.of()
        : gazetteer.lookup(text.toUpperCase(Locale.ROOT)).stream()
            .filter(found -> found.match() == Candidate.Match.ACRONYM)
            .toList();
  }

  /** Surnames alone need a proper noun that stands by itself. */
  private List<Candidate> usable(
      Sentence sentence, int first, int last, List<Candidate> candidates) {
    boolean alone =
        isProper(sentence.token(first))
            && (last == sentence.size() || !isProper(sentence.token(last)))
            && (!words.isOrdinary(sentence.token(first).text()) || isPerson(sentence, first));
    boolean named = last - first == 1 && isNamedLikeAPeople(sentence, first);
    return candidates.stream()
        .filter(candidate -> candidate.match() != Candidate.Match.SURNAME || alone)
        .filter(candidate -> candidate.match() != Candidate.Match.DEMONYM || !named)
        .toList();
  }

  /** "Fleming" of "Fleming hit back", "French" of "spoke in French": nobody's people. */
  private static boolean isNamedLikeAPeople(Sentence sentence, int index) {
    if (!sentence.token(index).pos().equals("NNP") || isCapitals(sentence)) {
      return false;
    }
    boolean modifies =
        index + 1 < sentence.size()
            && sentence.token(index + 1).pos().matches("NN.*|JJ.*|CC|,|HYPH|:");
    boolean determined =
        index > 0 && sentence.token(index - 1).pos().matches("DT|JJ.*|CD|PRP\\$|POS|HYPH|:");
    return !modifies && !determined;
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(span -> span.kind() == NameSpan.Kind.PERSON && covers(span, token));
  }

  private boolean isPlausible(Sentence sentence, int index, boolean capitals) {
    Token token = sentence.token(index);
    if (!words.isOrdinary(token.text()) && !words.isOrdinary(token.lemma())) {
      return true;
    }
    boolean named = isNamed(sentence, index);
    return isProper(token) && (named || index > 0 && !capitals || isAcronym(token, capitals));
  }

  private static boolean isAcronym(Token token, boolean capitals) {
    return !capitals && token.text().length() > 1 && isUpper(token.text());
  }

  private static boolean isNamed(Sentence sentence, int token) {
    return sentence.names().stream().anyMatch(span -> covers(span, token));
  }

  private static boolean covers(NameSpan span, int token) {
    return span.first() <= token && token < span.last();
  }

  private static boolean isProper(Token token) {
    return token.pos().startsWith("NNP");
  }

  private boolean canBegin(Sentence sentence, int index) {
    String text = sentence.token(index).text();
    boolean particle =
        text.length() == 2
            && index + 2 < sentence.size()
            && sentence.token(index + 1).text().equals("-")
            && isCapitalised(sentence.token(index + 2).text());
    return isCapitalised(text) || particle || words.isLowerCaseName(text);
  }

  /** How far a name that begins here can reach: over capitalised and small linking words. */
  private int reach(Sentence sentence, int first) {
    int last = first + 1;
    int limit = Math.min(sentence.size(), first + 2 * gazetteer.longestName());
    while (last < limit && continues(sentence.token(last).text())) {
      last++;
    }
    return last;
  }

  private static boolean continues(String text) {
    return isCapitalised(text)
        || Character.isDigit(text.charAt(0))
        || INSIDE.contains(text)
        || text.length() <= 3 && Character.isLetter(text.charAt(0));
  }

  private static boolean isCapitalised(String text) {
    return Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean isUpper(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the sentence is written in capitals only, so that they say nothing. */
  static boolean isCapitals(Sentence sentence) {
    int upper = 0;
    for (Token token : sentence.tokens()) {
      if (!isUpper(token.text())) {
        return false;
      }
      upper += Character.isUpperCase(token.text().codePointAt(0)) ? 1 : 0;
    }
    return upper > 2;
  }

  private static String natural(Sentence sentence, int first, int last) {
    List<String> forms = new ArrayList<>();
    for (int i = first; i < last; i++) {
      forms.add(sentence.token(i).lemma());
    }
    return String.join(" ", forms);
  }
}
