package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.entity.Entity;
import org.dateline.entity.Identity;
import org.dateline.entity.Mention;
import org.dateline.language.Sentence;

/** Names what speaks for and against a draft; {@link Confidence} weighs it. */
final class Signals {
  private static final int LONG = 30;
  private static final int VERY_LONG = 45;
  private static final int FAR = 12;
  private static final double SURE = 0.85;
  private static final double DOUBTFUL = 0.6;
  private static final Set<String> NO_PARTICIPANTS = Set.of("place", "topic", "cause", "partOf");

  private final DocumentView view;
  private final Lexicon lexicon;

  Signals(DocumentView view, Lexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
  }

  /** The signals that a draft shows, each once. */
  List<String> of(Draft draft) {
    List<String> signals = new ArrayList<>();
    signals.add("class " + draft.type());
    draft.predicate().ifPresentOrElse(it -> word(draft, it, signals), () -> signals.add("no word"));
    participants(draft, signals);
    fillers(draft, signals);
    sentence(draft, signals);
    circumstances(draft, signals);
    return List.copyOf(signals);
  }

  private void word(Draft draft, Predicate predicate, List<String> signals) {
    Syntax syntax = view.sentence(draft.sentence());
    LexiconEntry entry = predicate.entry();
    signals.add("entry " + entry.name());
    if (predicate.isNoun()) {
      signals.add(predicate.supports().isEmpty() ? "noun" : "noun under a light verb");
      if (predicate.supports().isEmpty()) {
        mention(draft, predicate, syntax, signals);
      }
    } else {
      signals.add(predicate.isVerb() ? "verb" : "adjective");
      if (syntax.relation(draft.token()).matches("acl|advcl.*|amod")) {
        signals.add("participle or infinitive");
      }
    }
    if (isAmbiguous(entry)) {
      signals.add("several meanings");
    }
    if (!entry.requires().isEmpty()) {
      signals.add("entry requires");
    }
    for (String role : List.of("actor", "target")) {
      boolean wanted = entry.arguments().stream().anyMatch(it -> it.role().equals(role));
      if (wanted && !draft.has(role)) {
        signals.add("no " + role);
      }
    }
  }

  /** A noun that no verb carries may only be spoken of: "fear of attacks", "the war in Iraq". */
  private void mention(Draft draft, Predicate noun, Syntax syntax, List<String> signals) {
    int head = noun.anchors().get(noun.anchors().size() - 1);
    boolean bare =
        syntax.token(head).pos().equals("NNS")
            && !syntax.has(head, "det", "nmod:poss", "nummod")
            && !syntax.relation(head).matches("nsubj.*|root");
    if (bare && !(draft.has("actor") && draft.has("target")) && !draft.isDated()) {
      signals.add("bare plural");
    }
    if (participants(draft) == 0 && !draft.isDated()) {
      signals.add("noun with nobody named");
    }
    if (view.quotation(syntax.sentence(), draft.token()).isPresent()) {
      signals.add("noun in a quotation");
    }
    if (!draft.isDated() && !draft.has("actor") && isBackground(syntax, head)) {
      signals.add("noun in the background");
    }
  }

  /** "Refugees of the war in Syria", "since the coup": a circumstance, taken to be known. */
  private static boolean isBackground(Syntax syntax, int noun) {
    boolean known = syntax.isDefinite(noun) || !syntax.has(noun, "det", "nummod");
    return known && syntax.relation(noun).matches("(nmod|obl)(:.*)?");
  }

  private boolean isAmbiguous(LexiconEntry entry) {
    return lexicon.find(entry.kind(), entry.head()).stream()
        .anyMatch(other -> !other.type().equals(entry.type()) && other.lemma().size() == 1);
  }

  private static long participants(Draft draft) {
    return draft.roles().stream()
        .filter(role -> role.filler() instanceof Filler.Entity)
        .filter(role -> !NO_PARTICIPANTS.contains(role.property()))
        .count();
  }

  private static void participants(Draft draft, List<String> signals) {
    long named = participants(draft);
    if (named == 0) {
      signals.add("nobody named");
    } else if (named == 1) {
      signals.add("one named");
    } else if (named > 3) {
      signals.add("many named");
    }
  }

  private void fillers(Draft draft, List<String> signals) {
    Set<String> kinds = new TreeSet<>();
    for (Role role : draft.roles()) {
      if (role.filler() instanceof Filler.Entity entity) {
        kinds.addAll(identity(view.cast().entity(entity.key())));
      }
    }
    for (int token : draft.fillerTokens()) {
      mention(draft, token).map(Signals::kind).ifPresent(kinds::add);
      if (Math.abs(token - draft.token()) > FAR) {
        kinds.add("far from the word");
      }
    }
    signals.addAll(kinds);
    if (draft.confidence() < DOUBTFUL) {
      signals.add("doubtful names");
    } else if (draft.confidence() < SURE) {
      signals.add("likely names");
    }
  }

  private Optional<Mention> mention(Draft draft, int token) {
    return view.cast().at(draft.sentence(), token);
  }

  private static List<String> identity(Entity entity) {
    return entity.identity() instanceof Identity.Unknown ? List.of("not linked") : List.of();
  }

  private static String kind(Mention mention) {
    switch (mention.kind()) {
      case PRONOUN:
        return "by pronoun";
      case NOMINAL:
        return "by noun";
      case GROUP:
        return "by group";
      default:
        return mention.standsFor().isPresent() ? "by what stands for it" : "by name";
    }
  }

  private void sentence(Draft draft, List<String> signals) {
    Sentence sentence = view.sentence(draft.sentence()).sentence();
    if (sentence.size() > VERY_LONG) {
      signals.add("very long sentence");
    } else if (sentence.size() > LONG) {
      signals.add("long sentence");
    }
    if (sentence.kind() != Sentence.Kind.BODY) {
      signals.add("heading");
    }
  }

  private static void circumstances(Draft draft, List<String> signals) {
    if (draft.modality() != Modality.ASSERTED) {
      signals.add(draft.modality().term().toLowerCase(java.util.Locale.ROOT));
    }
    if (draft.attributedTo().isPresent()) {
      signals.add("attributed");
    }
    if (draft.isDated()) {
      signals.add("dated");
    }
    if (draft.has("place")) {
      signals.add("placed");
    }
  }
}
