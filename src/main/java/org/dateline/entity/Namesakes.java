package org.dateline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/**
 * Gives a name that a place and a person of the document share to the person: "Jordan" after
 * "Michael Jordan", unless the document speaks of the place.
 */
final class Namesakes {
  private final EntityWords words;

  Namesakes(EntityWords words) {
    this.words = words;
  }

  List<SentenceNames> assign(List<SentenceNames> sentences) {
    Set<String> surnames = new HashSet<>();
    for (SentenceNames sentence : sentences) {
      for (Name person : sentence.people()) {
        int space = person.text().lastIndexOf(' ');
        if (space > 0) {
          surnames.add(person.text().substring(space + 1));
        }
      }
    }
    if (surnames.isEmpty()) {
      return sentences;
    }
    Set<String> spokenOf = places(sentences);
    return sentences.stream().map(sentence -> assign(sentence, surnames, spokenOf)).toList();
  }

  /** Ids of the places of which the document surely speaks. */
  private Set<String> places(List<SentenceNames> sentences) {
    Set<String> found = new HashSet<>();
    for (SentenceNames sentence : sentences) {
      boolean dateline = sentence.sentence().kind() == Sentence.Kind.DATELINE;
      for (Name name : sentence.names()) {
        boolean sure = dateline || name.isDemonym() || leadsToPlace(sentence.sentence(), name);
        if (sure && !name.candidates().isEmpty()) {
          found.add(name.candidates().get(0).entry().id());
        }
      }
    }
    return found;
  }

  private boolean leadsToPlace(Sentence sentence, Name name) {
    return name.first() > 0 && words.leadsToPlace(sentence.token(name.first() - 1).text());
  }

  private static SentenceNames assign(
      SentenceNames sentence, Set<String> surnames, Set<String> spokenOf) {
    List<Name> names =
        sentence.names().stream()
            .map(name -> isPerson(name, surnames, spokenOf) ? name.asPerson() : name)
            .toList();
    return new SentenceNames(sentence.sentence(), names);
  }

  private static boolean isPerson(Name name, Set<String> surnames, Set<String> spokenOf) {
    return !name.isPerson()
        && !name.isDemonym()
        && name.length() == 1
        && surnames.contains(name.text())
        && isPlace(name.candidates())
        && !spokenOf.contains(name.candidates().get(0).entry().id());
  }

  private static boolean isPlace(List<Candidate> candidates) {
    return !candidates.isEmpty()
        && Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.REGION)
            .contains(candidates.get(0).entry().type());
  }
}
