package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Dependency;
import org.dateline.language.Span;

/** Reads statements without a verb of speech: "according to Lavrov, the talks have failed". */
final class AccordingReader {
  static final List<FillerType> SPEAKER =
      List.of(FillerType.PERSON, FillerType.GROUP, FillerType.ORGANIZATION, FillerType.AGENT);
  private static final double CONFIDENCE = 0.9;

  private final DocumentView view;
  private final WordLists words;
  private final FillerResolver resolver;
  private final NounPhrase phrases;

  AccordingReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
    this.phrases = new NounPhrase(view);
  }

  /** The statements of a sentence, each at its source's token. */
  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      for (int source : sources(syntax, token)) {
        List<Found> speakers = resolver.resolve(syntax, source, SPEAKER);
        if (!speakers.isEmpty()
            && drafts.stream().noneMatch(it -> it.isAt(it.sentence(), source))) {
          drafts.add(statement(syntax, clause(syntax, token), source, speakers));
        }
      }
    }
    return drafts;
  }

  /** The tokens that a preposition of reporting governs, seen from what it says this of. */
  List<Integer> sources(Syntax syntax, int token) {
    List<Integer> sources = new ArrayList<>();
    for (Dependency edge : syntax.edgesFrom(token)) {
      if (words.reporting().contains(edge.subtype())) {
        sources.add(edge.dependent());
      } else if (edge.kind().equals("obl") && edge.subtype().matches("in|by|to")) {
        sources.addAll(holders(syntax, edge.dependent()));
      }
    }
    return sources;
  }

  /** Whose view it is: "in Macron's view", "in the words of Macron". */
  private List<Integer> holders(Syntax syntax, int noun) {
    if (!words.clauses().views().contains(syntax.lemma(noun))) {
      return List.of();
    }
    List<Integer> holders = new ArrayList<>(syntax.possessors(noun));
    holders.addAll(syntax.children(noun, "nmod:of"));
    return holders;
  }

  /** The clause around a word: "the cost, according to Lavrov, is high" is said as a whole. */
  private static int clause(Syntax syntax, int token) {
    return syntax.path(token).stream()
        .filter(it -> syntax.token(it).isVerb() || syntax.has(it, "nsubj", "cop"))
        .findFirst()
        .orElse(token);
  }

  private Draft statement(Syntax syntax, int clause, int source, List<Found> speakers) {
    Draft draft = new Draft(syntax.sentence().index(), source, "Statement");
    speakers.forEach(speaker -> draft.add("speaker", speaker));
    int[] own = syntax.extent(source);
    Span credit = syntax.sentence().span(own[0], own[1] + 1);
    Span said = without(phrases.clause(syntax, clause), credit);
    draft.add("content", new Filler.Words(bare(view.text(said))));
    draft.weigh(CONFIDENCE);
    return draft;
  }

  /** What is said, without who says it where that begins or ends it. */
  private static Span without(Span said, Span credit) {
    boolean leads = credit.start() <= said.start() && said.start() < credit.end();
    int start = leads ? credit.end() : said.start();
    boolean trails = start < credit.start() && said.end() <= credit.end();
    int end = trails ? credit.start() : said.end();
    return start < end ? new Span(start, end) : said;
  }

  private static String bare(String text) {
    return NounPhrase.tidy(text.replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", ""));
  }
}
