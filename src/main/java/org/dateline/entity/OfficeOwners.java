package org.dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Office;
import org.dateline.language.Document;
import org.dateline.language.Sentence;

/**
 * Says whose office a title is that stands without a named owner: "the bloc's foreign policy chief"
 * is of whom "the bloc" means; "Prime Minister X" is of the one country or organization of which
 * the gazetteer knows X as prime minister, if the article names it.
 */
final class OfficeOwners {
  private static final double INFERRED = 0.9;
  private static final Set<Mention.Kind> ANAPHORS =
      Set.of(Mention.Kind.PRONOUN, Mention.Kind.NOMINAL);
  private static final Set<EntityType> OWNERS =
      Set.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION);

  private final Draft draft;
  private final Document document;

  OfficeOwners(Draft draft, Document document) {
    this.draft = draft;
    this.document = document;
  }

  /** Completes the titles of the draft. */
  void complete() {
    Optional<LocalDate> published = document.article().published();
    Set<String> named = named();
    List<Title> titles = new ArrayList<>();
    for (Title title : draft.titles()) {
      titles.add(
          meant(title)
              .or(() -> owner(title, published, named))
              .map(key -> withOwner(title, key))
              .orElse(title));
    }
    draft.setTitles(titles);
  }

  /** "The bloc's foreign policy chief, X", "its leader, X": whom the anaphor means. */
  private Optional<String> meant(Title title) {
    Sentence sentence = document.sentences().get(title.sentence());
    return title.of().isPresent()
        ? Optional.empty()
        : draft.mentions(title.sentence()).stream()
            .filter(mention -> ANAPHORS.contains(mention.kind()))
            .filter(mention -> mention.entities().size() == 1)
            .filter(mention -> draft.isOfType(mention, OWNERS))
            .filter(mention -> isOwner(sentence, mention, title))
            .map(mention -> mention.entities().get(0))
            .findFirst();
  }

  private static boolean isOwner(Sentence sentence, Mention mention, Title title) {
    return sentence
        .dependencies()
        .head(mention.head())
        .filter(edge -> edge.relation().matches("nmod:(poss|of)") && edge.governor() >= 0)
        .map(edge -> sentence.token(edge.governor()))
        .filter(noun -> title.span().covers(noun.span()))
        .filter(noun -> title.title().contains(noun.text().toLowerCase(Locale.ROOT)))
        .isPresent();
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
