package org.dateline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.NameSpan;
import org.dateline.language.Sentence;

/**
 * Gives a name that a place and a person of the document share to the person: "Jordan" after
 * "Michael Jordan", unless the words around it make it the place.
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
    return surnames.isEmpty()
        ? sentences
        : sentences.stream().map(sentence -> assign(sentence, surnames)).toList();
  }

  private SentenceNames assign(SentenceNames sentence, Set<String> surnames) {
    List<Name> names =
        sentence.names().stream()
            .map(name -> isPerson(sentence.sentence(), name, surnames) ? name.asPerson() : name)
            .toList();
    return new SentenceNames(sentence.sentence(), names);
  }

  private boolean isPerson(Sentence sentence, Name name, Set<String> surnames) {
    return !name.isPerson()
        && !name.isDemonym()
        && name.length() == 1
        && surnames.contains(name.text())
        && isPlace(name.candidates())
        && sentence.kind() != Sentence.Kind.DATELINE
        && !afterPreposition(sentence, name)
        && sentence.names().stream()
            .noneMatch(
                span ->
                    span.kind() == NameSpan.Kind.LOCATION
                        && span.first() <= name.first()
                        && name.last() <= span.last());
  }

  private static boolean isPlace(List<Candidate> candidates) {
    return !candidates.isEmpty()
        && Set.of(EntityType.COUNTRY, EntityType.CITY, EntityType.REGION)
            .contains(candidates.get(0).entry().type());
  }

  private boolean afterPreposition(Sentence sentence, Name name) {
    return name.first() > 0 && words.isPlacePreposition(sentence.token(name.first() - 1).text());
  }
}
