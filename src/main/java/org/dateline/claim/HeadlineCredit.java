package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Reads whom the end of a headline gives as its source: "Troops enter Goma – minister", "Troops
 * enter Goma, says Rwanda". The parser takes the words for a part of what is told.
 */
final class HeadlineCredit {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST = 5;
  private static final int SHORTEST = 3;
  private static final String DASH = "[-–—]|--";

  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;

  HeadlineCredit(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Adds what the source says to the drafts of a headline, and drops what the credit spoiled. */
  void read(Syntax syntax, List<Draft> drafts) {
    if (syntax.sentence().kind() != Sentence.Kind.HEADLINE) {
      return;
    }
    Optional<Integer> start = start(syntax);
    boolean read =
        start.isEmpty()
            || drafts.stream()
                .filter(it -> it.type().equals("Statement") && it.token() >= start.get())
                .anyMatch(it -> it.has("speaker") && it.has("content"));
    if (!read) {
      drafts.removeIf(draft -> draft.token() >= start.get());
      drafts.add(statement(syntax, start.get()));
    }
  }

  /** Where the credit begins: at a dash, a colon or a comma before a verb of speech. */
  private Optional<Integer> start(Syntax syntax) {
    int first = Math.max(SHORTEST, syntax.size() - 1 - LONGEST);
    for (int token = syntax.size() - 2; token >= first; token--) {
      boolean dash = syntax.word(token).matches(DASH) && isApart(syntax, token);
      boolean colon = syntax.word(token).equals(":");
      boolean comma = syntax.word(token).equals(",");
      if (dash && isSource(syntax, token, true)
          || colon && isSource(syntax, token, false)
          || comma && speaks(syntax, token)) {
        return Optional.of(token);
      }
      if (dash || colon || comma) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isApart(Syntax syntax, int token) {
    return syntax.token(token - 1).span().end() < syntax.token(token).span().start();
  }

  /** A newspaper behind a dash only signs. */
  private boolean isSource(Syntax syntax, int mark, boolean dash) {
    boolean noun = words.clauses().credits().contains(syntax.lemma(syntax.size() - 1));
    return noun
        || mention(syntax, mark)
            .map(it -> view.cast().entity(it.entities().get(0)).type())
            .filter(type -> !dash || type != EntityType.ORGANIZATION)
            .filter(EntityType::isAgent)
            .isPresent();
  }

  /** ", says Rwanda", ", police say", which the tagger may take for nouns. */
  private boolean speaks(Syntax syntax, int comma) {
    int last = syntax.size() - 1;
    boolean before = isSpeech(syntax, comma + 1) && comma + 2 <= last;
    boolean behind = isSpeech(syntax, last) && comma + 1 < last;
    boolean tensed = before ? isTensed(syntax, comma + 1) : behind && isTensed(syntax, last);
    boolean nobody = mention(syntax, comma).isEmpty();
    boolean noun =
        words.clauses().credits().contains(syntax.lemma(before ? last : Math.max(0, last - 1)));
    return tensed && (!nobody || noun);
  }

  private boolean isSpeech(Syntax syntax, int token) {
    return lexicon.find(LexiconEntry.Kind.VERB, syntax.lemma(token)).stream()
        .flatMap(entry -> entry.arguments().stream())
        .anyMatch(argument -> argument.role().equals("content"));
  }

  private static boolean isTensed(Syntax syntax, int token) {
    return syntax.token(token).pos().matches("VB[DPZ]?|NNS");
  }

  /** Whoever is named alone behind a mark. */
  private Optional<Mention> mention(Syntax syntax, int mark) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(it -> it.first() > mark && it.entities().size() == 1)
        .filter(it -> it.kind() != Mention.Kind.DEMONYM && it.kind() != Mention.Kind.PRONOUN)
        .filter(it -> it.first() - mark <= 2)
        .findFirst();
  }

  private Draft statement(Syntax syntax, int mark) {
    int token = isSpeech(syntax, syntax.size() - 1) ? syntax.size() - 1 : mark;
    Draft draft = new Draft(syntax.sentence().index(), token, "Statement");
    mention(syntax, mark)
        .ifPresent(it -> draft.add("speaker", new Filler.Entity(it.entities().get(0))));
    Span said = syntax.sentence().span(0, mark);
    draft.add("content", new Filler.Words(NounPhrase.tidy(view.text(said))));
    draft.addEvidence(syntax.sentence().span());
    for (int each = 0; each < mark; each++) {
      boolean head = syntax.up(each).filter(edge -> edge.governor() < mark).isEmpty();
      if (head) {
        draft.reports(each);
      }
    }
    draft.weigh(CONFIDENCE);
    return draft;
  }
}
