package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the names of a document that mean the same: equal names, an acronym and its full name, a
 * person's full name, surname and initials. One name has one sense in a document.
 */
final class Referents {
  private final Acronyms acronyms;
  private final List<Referent> all = new ArrayList<>();
  private final Map<Name, Referent> byName = new IdentityHashMap<>();
  private static final Comparator<Name> TEXT_ORDER =
      Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first);

  private final Map<String, Referent> byText = new LinkedHashMap<>();
  private final List<Referent> people = new ArrayList<>();

  Referents(List<SentenceNames> sentences, Acronyms acronyms) {
    this.acronyms = acronyms;
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
    List<String> words = words(name.text());
    List<Referent> same =
        people.stream()
            .filter(it -> it.names().stream().anyMatch(other -> isSame(words(other.text()), words)))
            .toList();
    if (same.size() < 2 || isFull(name)) {
      return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
    }
    List<Referent> before =
        same.stream()
            .filter(it -> isBefore(it.names().get(0), name))
            .sorted(Comparator.comparing(it -> it.names().get(0), TEXT_ORDER))
            .toList();
    return before.stream()
        .filter(it -> it.names().stream().anyMatch(other -> other.text().equals(name.text())))
        .findFirst()
        .or(() -> before.stream().reduce((first, second) -> second))
        .or(() -> same.stream().findFirst());
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

  private static boolean isInitial(String letter, String name) {
    return letter.length() == 1 && name.startsWith(letter);
  }
}
