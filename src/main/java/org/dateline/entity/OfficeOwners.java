package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Office;

/**
 * Says whose office a title is that stands without an owner: "Prime Minister X" where the gazetteer
 * knows X as prime minister of one country or organization only, and the article names that one.
 */
final class OfficeOwners {
  private static final double INFERRED = 0.9;

  private final Draft draft;

  OfficeOwners(Draft draft) {
    this.draft = draft;
  }

  /** Completes the titles of the draft. */
  void complete(Optional<LocalDate> published) {
    Set<String> named = named();
    List<Title> titles = new ArrayList<>();
    for (Title title : draft.titles()) {
      titles.add(owner(title, published, named).map(key -> withOwner(title, key)).orElse(title));
    }
    draft.setTitles(titles);
  }

  private Set<String> named() {
    Set<String> keys = new HashSet<>();
    draft.cast().mentions().forEach(mention -> keys.addAll(mention.entities()));
    return keys;
  }

  private Optional<String> owner(Title title, Optional<LocalDate> published, Set<String> named) {
    if (title.of().isPresent()) {
      return Optional.empty();
    }
    List<Office> offices =
        draft.findEntry(title.holder()).map(Entry::offices).orElse(List.of()).stream()
            .filter(office -> office.title().equals(title.title()))
            .toList();
    List<String> owners = offices.stream().map(Office::of).distinct().toList();
    boolean held =
        title.former()
            || published.isEmpty()
            || offices.stream().anyMatch(office -> office.heldOn(published.get()));
    return owners.size() == 1 && held && named.contains(owners.get(0))
        ? Optional.of(owners.get(0))
        : Optional.empty();
  }

  private static Title withOwner(Title title, String key) {
    return new Title(
        title.sentence(),
        title.holder(),
        title.title(),
        Optional.of(key),
        title.former(),
        title.span(),
        title.confidence() * INFERRED);
  }
}
