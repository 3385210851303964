package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.EntityType;

/**
 * Reads a refusal that is made by saying that one will not do something: "Turkey will not open the
 * border to Armenia", "they said they would not release him". What it is a refusal not to do, the
 * lexicon says for each class.
 */
final class RefusalReader {
  private static final double CONFIDENCE = 0.85;

  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;
  private final FillerResolver resolver;

  RefusalReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  /** The refusals of a sentence whose drafts have their modality and source. */
  List<Draft> read(Syntax syntax, List<Draft> drafts) {
    List<Draft> refusals = new ArrayList<>();
    for (Draft act : drafts) {
      Optional<String> type =
          Optional.ofNullable(lexicon.rules().refused().get(act.type()))
              .filter(it -> act.modality() == Modality.DENIED);
      OptionalInt verb = type.isPresent() ? verb(syntax, act) : OptionalInt.empty();
      if (verb.isPresent()) {
        refusal(syntax, drafts, act, verb.getAsInt(), type.get()).ifPresent(refusals::add);
      }
    }
    return refusals;
  }

  /** The verb that says what is not to be done, with its "will not". */
  private OptionalInt verb(Syntax syntax, Draft act) {
    WordModality own = new WordModality(syntax, words);
    return act.predicate().stream()
        .flatMap(predicate -> predicate.tokens().stream())
        .filter(it -> syntax.token(it).isVerb() && own.own(it) == Modality.DENIED)
        .filter(it -> isModal(syntax, it, words.clauses().refusing()))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether its one auxiliary is among these: "would not have paid" is no refusal. */
  private static boolean isModal(Syntax syntax, int verb, Set<String> modals) {
    List<Integer> auxiliaries = syntax.children(verb, "aux");
    return auxiliaries.size() == 1 && modals.contains(syntax.word(auxiliaries.get(0)));
  }

  private Optional<Draft> refusal(
      Syntax syntax, List<Draft> drafts, Draft act, int verb, String type) {
    Draft refusal = new Draft(act.sentence(), act.token(), type);
    for (int subject : syntax.children(verb, "nsubj")) {
      resolver
          .resolve(syntax, subject, List.of(FillerType.AGENT))
          .forEach(found -> refusal.add("actor", found));
    }
    if (!refusal.has("actor") || !isOwn(syntax, drafts, refusal, verb)) {
      return Optional.empty();
    }
    refusal.inherit("target", act, "target");
    refusal.inherit("target", act, "actor");
    resolver
        .resolve(syntax, verb, List.of(FillerType.ANY))
        .forEach(found -> refusal.add("topic", found));
    act.evidence().forEach(refusal::addEvidence);
    // Who says so of themselves refuses by saying it.
    act.attributedTo()
        .filter(source -> !refusal.fillers("actor").contains(new Filler.Entity(source)))
        .ifPresent(refusal::attributeTo);
    refusal.weigh(CONFIDENCE * act.confidence());
    return Optional.of(refusal).filter(lexicon.rules()::suffices);
  }

  /**
   * Whether it is said in the text's own voice, by whoever refuses, or by somebody who has a name:
   * what analysts expect of others is no refusal.
   */
  private boolean isOwn(Syntax syntax, List<Draft> drafts, Draft refusal, int verb) {
    List<Draft> statements =
        drafts.stream()
            .filter(it -> it.type().equals("Statement") && it.contents().contains(verb))
            .toList();
    boolean reported = isModal(syntax, verb, words.clauses().reported());
    if (statements.isEmpty()) {
      return !reported && syntax.up(verb).isEmpty();
    }
    Set<Filler> speakers =
        statements.stream()
            .flatMap(it -> it.fillers("speaker").stream())
            .collect(Collectors.toCollection(HashSet::new));
    return speakers.stream().anyMatch(it -> refusal.fillers("actor").contains(it) || !isGroup(it));
  }

  private boolean isGroup(Filler filler) {
    return filler instanceof Filler.Entity entity
        && view.cast().entity(entity.key()).type() == EntityType.GROUP;
  }
}
