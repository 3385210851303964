package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Whose words the paragraphs behind "A:" are: those of the first person whom the paragraphs before
 * the first "Q:" name. A paragraph without a label goes on with an answer where another question
 * follows.
 */
final class Interview {
  private static final String QUESTION = "question";
  private static final String ANSWER = "answer";

  private final DocumentView view;
  private final Map<String, String> labels;
  private final Map<Integer, String> speakers = new HashMap<>();
  private final Map<Integer, String> turns = new HashMap<>();

  Interview(DocumentView view, WordLists words) {
    this.view = view;
    this.labels = words.interview();
    List<Syntax> sentences = view.sentences();
    for (int index = 0; index < sentences.size(); index++) {
      turn(index);
    }
    int first = turns.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    guest(first).ifPresent(this::hearOut);
  }

  /** Whose answer a sentence is part of. */
  Optional<String> speaker(int sentence) {
    return Optional.ofNullable(speakers.get(sentence));
  }

  /** Whose answer begins with a sentence. */
  Optional<String> begins(int sentence) {
    return turns.getOrDefault(sentence, "").equals(ANSWER) ? speaker(sentence) : Optional.empty();
  }

  private void turn(int index) {
    Span span = view.sentence(index).sentence().span();
    String text = view.document().article().text();
    String before = text.substring(text.lastIndexOf('\n', span.start()) + 1, span.start());
    String label = labels.get(before.replaceAll("[.:\\s]", ""));
    if (label != null) {
      turns.put(index, label);
    }
  }

  private Optional<String> guest(int first) {
    return view.sentences().subList(0, first).stream()
        .map(Syntax::sentence)
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .flatMap(sentence -> view.cast().mentions(sentence.index()).stream())
        .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.entities().size() == 1)
        .map(mention -> mention.entities().get(0))
        .filter(key -> view.cast().entity(key).type() == EntityType.PERSON)
        .findFirst();
  }

  private void hearOut(String guest) {
    int last =
        turns.entrySet().stream()
            .filter(turn -> turn.getValue().equals(QUESTION))
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(0);
    String turn = QUESTION;
    for (int index = 0; index < view.sentences().size(); index++) {
      boolean same =
          index > 0
              && view.sentence(index - 1).sentence().paragraph()
                  == view.sentence(index).sentence().paragraph();
      turn = turns.getOrDefault(index, same || index < last ? turn : QUESTION);
      if (turn.equals(ANSWER)) {
        speakers.put(index, guest);
      }
    }
  }
}
