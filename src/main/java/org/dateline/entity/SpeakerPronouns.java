package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.language.Sentence;

/** Whom "I" and "we" mean inside a quotation: who says it. */
final class SpeakerPronouns {
  private static final double SPEAKER = 0.8;
  private static final double SPEAKERS = 0.7;
  private static final List<Integer> NEAR = List.of(0, -1, 1, -2);

  private final Discourse discourse;

  SpeakerPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The speaker; "we" stands for the country or organization whose office the speaker holds. */
  Optional<Antecedent> resolve(Sentence sentence, int token, AnaphorWords.Pronoun kind) {
    if (!discourse.isQuoted(sentence, token)) {
      return Optional.empty();
    }
    for (int distance : NEAR) {
      int index = sentence.index() + distance;
      if (index >= 0 && index < discourse.size()) {
        Optional<Mention> speaker = speaker(discourse.sentence(index));
        if (speaker.isPresent()) {
          return speaker.map(mention -> antecedent(mention, kind));
        }
      }
    }
    return Optional.empty();
  }

  private Antecedent antecedent(Mention speaker, AnaphorWords.Pronoun kind) {
    if (kind == AnaphorWords.Pronoun.SPEAKER) {
      return new Antecedent(speaker.entities(), Optional.empty(), SPEAKER);
    }
    Optional<String> owner =
        discourse.draft().titles().stream()
            .filter(title -> speaker.entities().contains(title.holder()) && !title.former())
            .flatMap(title -> title.of().stream())
            .findFirst();
    return new Antecedent(speaker.entities(), owner.or(speaker::standsFor), SPEAKERS);
  }

  private Optional<Mention> speaker(Sentence sentence) {
    return discourse.speechVerbs(sentence).stream()
        .flatMap(verb -> sentence.dependencies().children(verb, "nsubj").stream())
        .filter(subject -> !discourse.isQuoted(sentence, subject))
        .flatMap(subject -> discourse.draft().headedBy(sentence.index(), subject).stream())
        .filter(mention -> !mention.entities().isEmpty())
        .findFirst();
  }
}
