package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.Quotation;

/**
 * Which verb of speech each quotation belongs to: the first above it in the parse, or else the
 * nearest outside it in its sentences.
 */
final class QuoteIndex {
  private static final Marker QUOTE = Marker.of("quote");

  private final DocumentView view;
  private final Lexicon lexicon;
  private final Map<Quotation, Place> governors = new LinkedHashMap<>();

  /** A verb by its sentence and token. */
  record Place(int sentence, int verb) {}

  QuoteIndex(DocumentView view, Lexicon lexicon) {
    this.view = view;
    this.lexicon = lexicon;
    for (Quotation quotation : view.document().quotations()) {
      governor(quotation).ifPresent(place -> governors.put(quotation, place));
    }
  }

  /** The quotations of a verb, in order. */
  List<Quotation> of(int sentence, int verb) {
    Place place = new Place(sentence, verb);
    return governors.entrySet().stream()
        .filter(entry -> entry.getValue().equals(place))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The quotations that no verb of their sentences governs. */
  List<Quotation> loose() {
    return view.document().quotations().stream()
        .filter(quotation -> !governors.containsKey(quotation))
        .toList();
  }

  /** The sentences that a quotation touches. */
  List<Syntax> sentences(Quotation quotation) {
    return view.sentences().stream()
        .filter(
            syntax ->
                syntax.sentence().span().start() < quotation.outer().end()
                    && quotation.outer().start() < syntax.sentence().span().end())
        .toList();
  }

  private Optional<Place> governor(Quotation quotation) {
    for (Syntax syntax : sentences(quotation)) {
      List<Integer> inside = new ArrayList<>();
      List<Integer> speaking = new ArrayList<>();
      for (int token = 0; token < syntax.size(); token++) {
        if (quotation.outer().covers(syntax.token(token).span())) {
          inside.add(token);
        } else if (speaks(syntax, token)) {
          speaking.add(token);
        }
      }
      Optional<Integer> verb = above(syntax, inside, speaking).or(() -> nearest(inside, speaking));
      if (verb.isPresent()) {
        return Optional.of(new Place(syntax.sentence().index(), verb.get()));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Syntax syntax, int token) {
    return syntax.token(token).isVerb()
        && view.quotation(syntax.sentence(), token).isEmpty()
        && lexicon.find(LexiconEntry.Kind.VERB, syntax.lemma(token)).stream()
            .anyMatch(QuoteIndex::takesQuotes);
  }

  /** Whether an entry is for a verb that quotes. */
  static boolean takesQuotes(LexiconEntry entry) {
    return entry.arguments().stream().anyMatch(argument -> argument.markers().contains(QUOTE));
  }

  private static Optional<Integer> above(
      Syntax syntax, List<Integer> inside, List<Integer> speaking) {
    for (int token : inside) {
      Optional<Integer> verb = syntax.path(token).stream().filter(speaking::contains).findFirst();
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> nearest(List<Integer> inside, List<Integer> speaking) {
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int first = inside.get(0);
    int last = inside.get(inside.size() - 1);
    return speaking.stream()
        .min(
            Comparator.comparingInt(
                verb -> Math.min(Math.abs(verb - first), Math.abs(verb - last))));
  }
}
