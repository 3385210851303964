package org.dateline.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/** Finds by the parse whose office a title is, where other words stand between the two. */
final class TitleOwners {
  private static final String[] BELOW = {
    "nmod:poss", "nmod:of", "nmod:at", "nmod:for", "nmod:with", "compound"
  };

  /** The first name that the title governs as its owner: "professor of physics at Y". */
  Optional<Name> below(SentenceNames names, int title) {
    Sentence sentence = names.sentence();
    return sentence.dependencies().children(title, BELOW).stream()
        .flatMap(child -> names.headedBy(child).stream())
        .filter(name -> !name.isPerson())
        .min(Comparator.comparingInt(Name::first));
  }

  /** "President X of Y": the country behind the name of who holds an office that lacks an owner. */
  TitleHead behind(SentenceNames names, TitleHead head, Name person) {
    Sentence sentence = names.sentence();
    int of = person.last();
    boolean open = head.owners().isEmpty() && of + 1 < sentence.size();
    return !open || !sentence.token(of).text().equals("of")
        ? head
        : names
            .startingAt(of + 1)
            .filter(TitleOwners::isCountry)
            .map(owner -> head.withOwners(List.of(owner), owner.last()))
            .orElse(head);
  }

  private static boolean isCountry(Name name) {
    return !name.isDemonym()
        && !name.candidates().isEmpty()
        && name.candidates().get(0).entry().type() == EntityType.COUNTRY;
  }
}
