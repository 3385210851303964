package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Joins the names of a document that mean the same: equal names, an acronym and its full name, a
 * person's full name, surname and initials. One name has one sense in a document.
 */
final class Referents {
  private final Acronyms acronyms;
  private final EntityWords words;
  private final Set<Name> relatives = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Name, String> honorifics = new IdentityHashMap<>();
  private final List<Referent> all = new ArrayList<>();
  private final Map<Name, Referent> byName = new IdentityHashMap<>();
  private static final Comparator<Name> TEXT_ORDER =
      Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first);

  private final Map<String, Referent> byText = new LinkedHashMap<>();
  private final List<Referent> people = new ArrayList<>();

  Referents(List<SentenceNames> sentences, Acronyms acronyms, EntityWords words) {
    this.acronyms = acronyms;
    this.words = words;
    sentences.forEach(this::learnGenders);
    List<Name> names = new ArrayList<>();
    sentences.forEach(sentence -> names.addAll(sentence.names()));
    names.stream().filter(name -> name.isPerson() && isFull(name)).forEach(this::addPerson);
    names.stream().filter(name -> name.isPerson() && !isFull(name)).forEach(this::addPerson);
    names.stream().filter(name -> !name.isPerson()).forEach(this::addOther);
    for (Name name : names) {
      Referent referent = byName.get(name);
      if (!all.contains(referent)) {
        all.add(referent);
      }
    }
  }

  /** All in order of appearance. */
  List<Referent> all() {
    return all;
  }

  Referent of(Name name) {
    Referent referent = byName.get(name);
    if (referent == null) {
      throw new IllegalArgumentException("not a name of this document: " + name.text());
    }
    return referent;
  }

  private static boolean isFull(Name name) {
    return name.text().indexOf(' ') > 0;
  }

  private void addOther(Name name) {
    String text = (name.isTeam() ? "team " : "") + plain(name.text());
    String full = acronyms.findFullName(name.text()).map(Referents::plain).orElse(text);
    Referent person = name.candidates().isEmpty() ? findSurname(name).orElse(null) : null;
    Referent referent =
        person != null ? person : byText.computeIfAbsent(full, key -> new Referent());
    referent.add(name);
    byName.put(name, referent);
  }

  /** "Dujarric", which the finder takes for an organization, after "Stephane Dujarric". */
  private Optional<Referent> findSurname(Name name) {
    return isFull(name) ? Optional.empty() : findPerson(name);
  }

  private static String plain(String text) {
    return text.replace(".", "").replaceAll("^[Tt]he ", "");
  }

  private void addPerson(Name name) {
    Referent referent =
        findPerson(name)
            .orElseGet(
                () -> {
                  Referent made = new Referent();
                  people.add(made);
                  return made;
                });
    referent.add(name);
    byName.put(name, referent);
  }

  /**
   * Of several who share a surname, it alone means whoever has been called by it before, else who
   * was introduced last, else who will be first.
   */
  private Optional<Referent> findPerson(Name name) {
    List<String> parts = words(name.text());
    List<Referent> same =
        people.stream()
            .filter(it -> it.names().stream().anyMatch(other -> isSame(words(other.text()), parts)))
            .filter(it -> isOfOneGender(it, name))
            .toList();
    if (same.size() < 2 || isFull(name)) {
      return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
    }
    List<Referent> main =
        same.stream().filter(it -> it.names().stream().noneMatch(relatives::contains)).toList();
    List<Referent> before =
        (main.isEmpty() || honorifics.containsKey(name) ? same : main)
            .stream()
                .filter(it -> isBefore(it.names().get(0), name))
                .sorted(Comparator.comparing(it -> it.names().get(0), TEXT_ORDER))
                .toList();
    return before.stream()
        .filter(it -> it.names().stream().anyMatch(other -> other.text().equals(name.text())))
        .findFirst()
        .or(() -> before.stream().reduce((first, second) -> second))
        .or(() -> same.stream().findFirst());
  }

  private void learnGenders(SentenceNames sentence) {
    for (Name name : sentence.people()) {
      if (isRelative(sentence.sentence(), name)) {
        relatives.add(name);
      }
      if (name.first() > 0) {
        words
            .genders()
            .findGender(sentence.sentence().token(name.first() - 1).text())
            .ifPresent(gender -> honorifics.put(name, gender));
      }
    }
  }

  /** "Her sister, X": whom the text knows as somebody's, not by the surname that they share. */
  private boolean isRelative(Sentence sentence, Name name) {
    int before = name.first() - 1;
    if (before > 0 && sentence.token(before).text().equals(",")) {
      before--;
    }
    return before >= 0
        && sentence.token(before).isNoun()
        && words.genders().isRelative(sentence.token(before).lemma());
  }

  /** "Mrs Clinton" is not Bill Clinton. */
  private boolean isOfOneGender(Referent referent, Name name) {
    Optional<String> gender = gender(name);
    return gender.isEmpty()
        || referent.names().stream()
            .flatMap(other -> gender(other).stream())
            .allMatch(gender.get()::equals);
  }

  private Optional<String> gender(Name name) {
    return Optional.ofNullable(honorifics.get(name))
        .or(
            () ->
                isFull(name)
                    ? words.genders().findGenderOfName(givenName(name))
                    : Optional.empty());
  }

  private static String givenName(Name name) {
    return name.text().substring(0, name.text().indexOf(' '));
  }

  private static boolean isBefore(Name one, Name other) {
    return TEXT_ORDER.compare(one, other) < 0;
  }

  private static List<String> words(String name) {
    return Arrays.asList(
        name.replaceAll("'s$", "").replace(".", "").toLowerCase(Locale.ROOT).split(" "));
  }

  /** Whether two names, in small letters, may be one person's. */
  private static boolean isSame(List<String> known, List<String> name) {
    if (known.equals(name)) {
      return true;
    }
    String last = name.get(name.size() - 1);
    if (name.size() == 1) {
      return known.size() > 1 && known.contains(last);
    }
    if (known.size() == 1) {
      return false;
    }
    if (haveOtherInitials(known, name)) {
      return false;
    }
    boolean surname = known.get(known.size() - 1).equals(last);
    String first = known.get(0);
    boolean firstName =
        first.equals(name.get(0))
            || name.contains(first)
            || known.contains(name.get(0))
            || isInitial(first, name.get(0))
            || isInitial(name.get(0), first);
    boolean tail =
        name.size() < known.size()
            && known.subList(known.size() - name.size(), known.size()).equals(name);
    return surname && firstName || tail;
  }

  /** "George H.W. Bush" is not George W. Bush. */
  private static boolean haveOtherInitials(List<String> one, List<String> other) {
    if (one.size() != 3 || other.size() != 3 || !one.get(0).equals(other.get(0))) {
      return false;
    }
    String middle = one.get(1);
    String second = other.get(1);
    boolean initials = middle.length() < 3 || second.length() < 3;
    return initials && !middle.startsWith(second) && !second.startsWith(middle);
  }

  private static boolean isInitial(String letter, String name) {
    return letter.length() == 1 && name.startsWith(letter);
  }
}
