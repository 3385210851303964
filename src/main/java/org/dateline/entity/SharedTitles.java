package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Titles in the plural, shared out among several people: "French and German foreign ministers, A
 * and B", "the presidents of China A and Russia B".
 */
final class SharedTitles {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> LINKS = Set.of("and", ",", "-", "--", ":", "\u2013", "\u2014");

  private final EntityWords words;
  private final TitlePhrases phrases;

  SharedTitles(EntityWords words, TitlePhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<FoundTitle> find(SentenceNames names) {
    List<FoundTitle> found = new ArrayList<>();
    Sentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<TitlePhrases.Phrase> phrase =
          phrases.startingAt(sentence, i).filter(TitlePhrases.Phrase::plural);
      if (phrase.isPresent()) {
        TitleHead head = TitleHead.before(names, phrase.get(), words);
        found.addAll(alternating(names, head));
        found.addAll(aligned(names, head));
        found.addAll(following(names, head));
        found.addAll(inOrder(names, head));
        i = phrase.get().last() - 1;
      }
    }
    return found;
  }

  /** Owner, person, owner, person. */
  private List<FoundTitle> alternating(SentenceNames names, TitleHead head) {
    List<FoundTitle> found = new ArrayList<>();
    Sentence sentence = names.sentence();
    if (head.last() >= sentence.size() || !sentence.token(head.last()).text().equals("of")) {
      return found;
    }
    int next = head.last() + 1;
    Optional<Name> owner = at(names, next, false);
    while (owner.isPresent()) {
      Optional<Name> person = at(names, afterLinks(sentence, owner.get().last()), true);
      if (person.isEmpty()) {
        return found;
      }
      found.add(title(names, head, person.get(), owner));
      owner = at(names, afterLinks(sentence, person.get().last()), false);
    }
    return found;
  }

  /** Owners before the title, people after it, in the same order; or one owner for all. */
  private List<FoundTitle> aligned(SentenceNames names, TitleHead head) {
    List<Name> people = people(names, afterLinks(names.sentence(), head.last()));
    List<Name> owners = head.owners();
    List<FoundTitle> found = new ArrayList<>();
    boolean paired = owners.size() == people.size();
    if (people.size() > 1 && (paired || owners.size() <= 1)) {
      for (int i = 0; i < people.size(); i++) {
        found.add(
            title(names, head, people.get(i), paired ? Optional.of(owners.get(i)) : head.owner()));
      }
    }
    return found;
  }

  /** Person of owner, person of owner: "Presidents A of China and B of Russia". */
  private List<FoundTitle> following(SentenceNames names, TitleHead head) {
    List<FoundTitle> found = new ArrayList<>();
    Optional<Name> person = at(names, head.last(), true);
    while (person.isPresent()) {
      Optional<Name> owner = behindOf(names, person.get().last());
      if (owner.isEmpty()) {
        return found;
      }
      found.add(title(names, head, person.get(), owner));
      person = at(names, afterLinks(names.sentence(), owner.get().last()), true);
    }
    return found;
  }

  /** As many people as owners, in the same order: "the ministers of China and Russia, A and B". */
  private List<FoundTitle> inOrder(SentenceNames names, TitleHead head) {
    Sentence sentence = names.sentence();
    List<Name> owners = new ArrayList<>();
    Optional<Name> owner = behindOf(names, head.last());
    int end = head.last();
    while (owner.isPresent()) {
      owners.add(owner.get());
      end = owner.get().last();
      owner = at(names, afterLinks(sentence, end), false);
    }
    List<Name> people = people(names, afterLinks(sentence, end));
    List<FoundTitle> found = new ArrayList<>();
    if (owners.size() > 1 && owners.size() == people.size()) {
      for (int i = 0; i < people.size(); i++) {
        found.add(title(names, head, people.get(i), Optional.of(owners.get(i))));
      }
    }
    return found;
  }

  private static Optional<Name> behindOf(SentenceNames names, int token) {
    Sentence sentence = names.sentence();
    boolean of = token < sentence.size() && sentence.token(token).text().equals("of");
    return of ? at(names, token + 1, false) : Optional.empty();
  }

  private static List<Name> people(SentenceNames names, int from) {
    List<Name> people = new ArrayList<>();
    Optional<Name> person = at(names, from, true);
    while (person.isPresent()) {
      people.add(person.get());
      person = at(names, afterLinks(names.sentence(), person.get().last()), true);
    }
    return people;
  }

  private static Optional<Name> at(SentenceNames names, int token, boolean person) {
    Sentence sentence = names.sentence();
    boolean article =
        !person && token < sentence.size() && sentence.token(token).text().equals("the");
    return names.startingAt(article ? token + 1 : token).filter(name -> name.isPerson() == person);
  }

  private static int afterLinks(Sentence sentence, int from) {
    int next = from;
    while (next < sentence.size() && LINKS.contains(sentence.token(next).text())) {
      next++;
    }
    return next;
  }

  private static FoundTitle title(
      SentenceNames names, TitleHead head, Name person, Optional<Name> owner) {
    return new FoundTitle(
        names.sentence().index(),
        person,
        head.title(),
        owner,
        head.former(),
        head.first(),
        Math.max(person.last(), head.last()),
        CONFIDENCE);
  }
}
