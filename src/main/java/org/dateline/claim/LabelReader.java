package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Reads what stands behind a speaker and a colon at the start of a headline or paragraph, as in an
 * interview: "Putin: the West must listen".
 */
final class LabelReader {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST_LABEL = 6;
  private static final int SHORTEST = 3;
  private static final Set<EntityType> IN_HEADLINES =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.INTERNATIONAL_ORGANIZATION,
          EntityType.GROUP);

  private final DocumentView view;
  private final Interview interview;

  LabelReader(DocumentView view, Interview interview) {
    this.view = view;
    this.interview = interview;
  }

  /** The statement that a sentence begins, if it begins one. */
  List<Draft> read(Syntax syntax) {
    Optional<String> answering = interview.begins(syntax.sentence().index());
    if (answering.isPresent()) {
      return List.of(statement(syntax, -1, answering.get()));
    }
    if (!beginsParagraph(syntax)) {
      return List.of();
    }
    int colon = colon(syntax);
    boolean enough = colon > 0 && syntax.size() - colon > SHORTEST && hasVerb(syntax, colon);
    return enough
        ? speaker(syntax, colon).map(key -> statement(syntax, colon, key)).stream().toList()
        : List.of();
  }

  private boolean beginsParagraph(Syntax syntax) {
    int index = syntax.sentence().index();
    return index == 0
        || view.sentence(index - 1).sentence().paragraph() != syntax.sentence().paragraph();
  }

  private static int colon(Syntax syntax) {
    for (int token = 1; token < Math.min(syntax.size(), LONGEST_LABEL); token++) {
      if (syntax.word(token).equals(":")) {
        return token;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Syntax syntax, int from) {
    for (int token = from; token < syntax.size(); token++) {
      if (syntax.token(token).pos().matches("VB[DPZ]|MD|VB")) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is named by the whole label, or by its end behind a title. */
  private Optional<String> speaker(Syntax syntax, int colon) {
    boolean body = syntax.sentence().kind() == Sentence.Kind.BODY;
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(it -> it.kind() == Mention.Kind.NAME || !body && it.first() == 0)
        .filter(it -> it.last() == colon && it.first() < 3)
        .filter(it -> it.entities().size() == 1)
        .map(it -> view.cast().entity(it.entities().get(0)))
        .filter(it -> body ? it.type() == EntityType.PERSON : IN_HEADLINES.contains(it.type()))
        .map(Entity::key)
        .findFirst();
  }

  private Draft statement(Syntax syntax, int colon, String key) {
    Draft draft = new Draft(syntax.sentence().index(), Math.max(0, colon), "Statement");
    draft.add("speaker", new Filler.Entity(key));
    List<Span> spans = paragraph(syntax);
    Span first = syntax.sentence().span(colon + 1, syntax.size());
    Span all = spans.stream().reduce(first, Span::union);
    draft.add(
        "content",
        new Filler.Words(NounPhrase.tidy(view.text(new Span(first.start(), all.end())))));
    spans.forEach(draft::addEvidence);
    for (int token = colon + 1; token < syntax.size(); token++) {
      boolean head = syntax.up(token).filter(edge -> edge.governor() > colon).isEmpty();
      if (head) {
        draft.reports(token);
      }
    }
    draft.weigh(CONFIDENCE);
    return draft;
  }

  private List<Span> paragraph(Syntax syntax) {
    List<Span> spans = new ArrayList<>();
    int index = syntax.sentence().index();
    while (index < view.sentences().size()
        && view.sentence(index).sentence().paragraph() == syntax.sentence().paragraph()) {
      spans.add(view.sentence(index++).sentence().span());
    }
    return spans;
  }
}
