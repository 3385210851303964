package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Dependency;

/**
 * What the lexicon says that a word makes of what it governs: "refused to meet", "fears of war".
 */
final class Governors {
  private static final List<LexiconEntry.Kind> KINDS =
      List.of(LexiconEntry.Kind.OPERATOR, LexiconEntry.Kind.VERB, LexiconEntry.Kind.NOUN);

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final ArgumentCollector collector;

  Governors(Syntax syntax, Lexicon lexicon, ArgumentCollector collector) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.collector = collector;
  }

  /**
   * What a word makes of another one that hangs on it, or what the verb makes of it whose particle
   * the word is: "held back from".
   */
  Modality effect(int governor, int governed) {
    Modality modality = ofWord(governor, governed);
    Optional<Dependency> up = syntax.up(governor);
    boolean particle =
        up.isPresent()
            && up.get().kind().matches("advmod|compound|case")
            && syntax.token(up.get().governor()).isVerb();
    return particle ? Modality.weaker(modality, ofWord(up.get().governor(), governed)) : modality;
  }

  /** Of "go on" and "go" the longer counts alone. */
  private Modality ofWord(int governor, int governed) {
    Modality modality = Modality.ASSERTED;
    int longest = 0;
    for (LexiconEntry.Kind kind : KINDS) {
      boolean here = kind == LexiconEntry.Kind.OPERATOR || kind == wordKind(governor);
      for (LexiconEntry entry : lexicon.find(kind, syntax.lemma(governor))) {
        Optional<Modality> effect = lexicon.rules().effect(entry);
        int length = entry.lemma().size();
        boolean counts = here && effect.isPresent() && length >= longest;
        if (counts && governs(entry, governor, governed)) {
          Modality before = length > longest ? Modality.ASSERTED : modality;
          modality = Modality.weaker(before, effect.get());
          longest = length;
        }
      }
    }
    return modality;
  }

  /** What a noun between a verb and an infinitive makes of it: "made an attempt to". */
  Modality effectOfInfinitive(int noun) {
    Marker infinitive = Marker.of("infinitive");
    return lexicon.find(LexiconEntry.Kind.OPERATOR, syntax.lemma(noun)).stream()
        .filter(
            entry ->
                entry.argumentsFor(LexiconEntry.GOVERNS).stream()
                    .anyMatch(argument -> argument.markers().contains(infinitive)))
        .flatMap(entry -> entry.effect().stream())
        .reduce(Modality.ASSERTED, Modality::weaker);
  }

  /** Whether a word reports what is said in its clause. */
  boolean isReporting(int verb) {
    return lexicon.isReporting(syntax.lemma(verb));
  }

  private LexiconEntry.Kind wordKind(int token) {
    return syntax.token(token).isVerb() ? LexiconEntry.Kind.VERB : LexiconEntry.Kind.NOUN;
  }

  private boolean governs(LexiconEntry entry, int governor, int governed) {
    List<Integer> words = WordMatch.tokens(syntax, governor, entry);
    if (words.isEmpty()) {
      return false;
    }
    Predicate above = new Predicate(syntax.sentence().index(), governor, entry, words, List.of());
    if (PredicateFinder.refusal(above, collector, syntax).isPresent()) {
      return false;
    }
    boolean operator = entry.kind() == LexiconEntry.Kind.OPERATOR;
    return entry.arguments().stream()
        .filter(
            argument ->
                operator
                    ? argument.role().equals(LexiconEntry.GOVERNS)
                    : lexicon.rules().types(argument).contains(FillerType.ANY))
        .flatMap(argument -> argument.markers().stream())
        .filter(marker -> marker.steps().size() == 1)
        .flatMap(marker -> collector.collect(above, marker).stream())
        .anyMatch(token -> token == governed || syntax.hiddenObject(governed) == token);
  }
}
