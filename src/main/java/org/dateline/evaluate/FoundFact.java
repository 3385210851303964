package org.dateline.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fact that the program states of an article.
 *
 * @param iri its node
 * @param type its class
 * @param modality local name of its modality
 * @param confidence 0 to 1, as stated
 * @param roles all that it states, dates and {@code attributedTo} included
 * @param evidence where the article says it
 * @param words the sentence, or sentences, that say it
 */
record FoundFact(
    String iri,
    String type,
    String modality,
    double confidence,
    List<FoundRole> roles,
    List<Stretch> evidence,
    List<String> words) {
  FoundFact {
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
    words = List.copyOf(words);
  }

  int start() {
    return evidence.stream().mapToInt(Stretch::start).min().orElse(0);
  }

  /** One line: the class and what is stated of it. */
  String text() {
    String stated = roles.stream().map(FoundRole::text).collect(Collectors.joining(", "));
    String how = modality.equals("Asserted") ? "" : " (" + modality + ")";
    return type + how + ": " + stated;
  }
}
