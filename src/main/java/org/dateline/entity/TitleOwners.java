package org.dateline.entity;

import java.util.Comparator;
import java.util.Optional;
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
}
