package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Entry;
import org.dateline.language.Sentence;

/** Who holds which office, as far as the article itself says. */
final class OfficeHolders {
  private final Draft draft;
  private final EntityWords words;

  OfficeHolders(Draft draft, EntityWords words) {
    this.draft = draft;
    this.words = words;
  }

  /** The one person to whom the article gives this title of this country or organization. */
  Optional<String> find(String title, String owner) {
    List<String> holders =
        draft.titles().stream()
            .filter(given -> !given.former() && isSame(given.title(), title))
            .filter(given -> isOf(given, owner))
            .map(Title::holder)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The holders of a title that they share in this very place: "the presidents of China X and". */
  List<String> findHere(Sentence sentence, int noun) {
    return draft.titles().stream()
        .filter(given -> given.sentence() == sentence.index())
        .filter(given -> given.span().covers(sentence.token(noun).span()))
        .map(Title::holder)
        .distinct()
        .toList();
  }

  /** All to whom the article gives this title as one that they hold, in order. */
  List<String> findPresent(String title) {
    return draft.titles().stream()
        .filter(given -> !given.former() && isSame(given.title(), title))
        .map(Title::holder)
        .distinct()
        .toList();
  }

  /** All to whom the article gives this title, in order. */
  List<String> findAll(String title) {
    return draft.titles().stream()
        .filter(given -> isSame(given.title(), title))
        .map(Title::holder)
        .distinct()
        .toList();
  }

  private boolean isSame(String given, String title) {
    return given.endsWith(" " + title)
        || words.titles().isSameOffice(given, title)
        || words.titles().isHypernym(title, given);
  }

  private boolean isOf(Title given, String owner) {
    if (given.of().isPresent()) {
      String of = given.of().get();
      return of.equals(owner) || draft.standsFor(of).filter(owner::equals).isPresent();
    }
    return draft
        .findEntry(given.holder())
        .flatMap(Entry::country)
        .filter(owner::equals)
        .isPresent();
  }
}
