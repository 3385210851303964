package org.dateline.claim;

import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Finds the speaker of a quoting verb by the tokens, where the parse gives the verb no subject:
 * right behind it ("…," said the miner Ana Pop), right before it, or before an insertion between
 * commas.
 */
final class SpeakerBeside {
  private static final int TITLE = 4;
  private static final double CONFIDENCE = 0.85;

  private final DocumentView view;

  SpeakerBeside(DocumentView view) {
    this.view = view;
  }

  /** Gives a statement that lacks its speaker the one beside its verb. */
  void complete(Syntax syntax, Draft draft) {
    boolean lacking =
        draft.type().equals("Statement")
            && draft.fillers("speaker").isEmpty()
            && !draft.fillers("quote").isEmpty();
    if (lacking) {
      find(syntax, draft.token())
          .ifPresent(
              mention -> {
                draft.add("speaker", new Filler.Entity(mention.entities().get(0)));
                draft.weigh(CONFIDENCE);
              });
    }
  }

  private Optional<Mention> find(Syntax syntax, int verb) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(this::maySpeak)
        .filter(it -> view.quotation(syntax.sentence(), it.head()).isEmpty())
        .filter(it -> follows(syntax, verb, it) || precedes(syntax, verb, it))
        .findFirst();
  }

  private boolean maySpeak(Mention mention) {
    return mention.entities().size() == 1
        && mention.kind() != Mention.Kind.DEMONYM
        && isSpeaker(view.cast().entity(mention.entities().get(0)).type());
  }

  private static boolean isSpeaker(EntityType type) {
    return type.isAgent() && type != EntityType.COUNTRY;
  }

  private static boolean follows(Syntax syntax, int verb, Mention mention) {
    boolean behind = mention.first() > verb && mention.first() - verb <= TITLE;
    for (int token = verb + 1; behind && token < mention.first(); token++) {
      behind = syntax.token(token).pos().matches("NN.*|JJ|DT|CD");
    }
    return behind && verb > 0 && syntax.token(verb - 1).pos().matches("''|,");
  }

  private static boolean precedes(Syntax syntax, int verb, Mention mention) {
    if (mention.last() == verb) {
      return true;
    }
    return mention.last() < verb - 1
        && syntax.word(verb - 1).equals(",")
        && syntax.word(mention.last()).equals(",")
        && mention.last() + 1 < verb - 1;
  }
}
