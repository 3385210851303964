package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.SentenceFinder.Draft;

/** Turns drafts of sentences into sentences: tags and names once, then dependencies and times. */
final class SentenceAnalyser {
  private final WordAnnotator words;
  private final Truecaser truecaser;
  private final TimeFinder times;
  private final WordlikeAcronyms acronyms = new WordlikeAcronyms();
  private final TreeRepair treeRepair = new TreeRepair();

  SentenceAnalyser(WordAnnotator words, Truecaser truecaser, TimeFinder times) {
    this.words = words;
    this.truecaser = truecaser;
    this.times = times;
  }

  /** Gives the words of drafts their case, tags and names; parts what was run together. */
  List<Draft> annotate(List<Draft> drafts) {
    normaliseCase(drafts);
    drafts.forEach(draft -> acronyms.rename(draft.tokens()));
    drafts.forEach(draft -> words.tag(draft.tokens()));
    words.findNames(drafts.stream().map(Draft::tokens).toList());
    List<Draft> annotated = new ArrayList<>();
    for (Draft draft : drafts) {
      for (List<CoreLabel> tokens : RunTogether.part(draft.tokens())) {
        annotated.add(new Draft(draft.block(), tokens, draft.parseable()));
      }
    }
    return annotated;
  }

  /**
   * The sentences of annotated drafts.
   *
   * @param published the day of the article, which "on Friday" counts from
   */
  List<Sentence> sentences(
      ReadingCopy copy,
      List<Draft> annotated,
      Optional<LocalDate> published,
      DependencyParser parser) {
    List<Sentence> sentences = new ArrayList<>();
    for (Draft draft : annotated) {
      DependencyGraph dependencies = dependencies(draft, parser);
      sentences.add(sentence(copy, sentences.size(), draft, dependencies, published));
    }
    return sentences;
  }

  private void normaliseCase(List<Draft> drafts) {
    Truecaser.Casing casing = new Truecaser.Casing();
    for (Draft draft : drafts) {
      if (draft.block().kind() == Sentence.Kind.BODY) {
        casing.learn(draft.tokens());
      }
    }
    for (Draft draft : drafts) {
      boolean capitals = Truecaser.isCapitals(draft.tokens());
      switch (draft.block().kind()) {
        case HEADLINE, HEADING -> truecaser.normalise(draft.tokens(), capitals, casing);
        case DATELINE -> truecaser.normalise(draft.tokens(), true, casing);
        default -> {
          if (capitals) {
            truecaser.normalise(draft.tokens(), true, casing);
          }
        }
      }
    }
  }

  private Sentence sentence(
      ReadingCopy copy,
      int index,
      Draft draft,
      DependencyGraph dependencies,
      Optional<LocalDate> published) {
    List<Token> tokens = tokens(copy, draft.tokens());
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Sentence(
        index,
        draft.block().paragraph(),
        draft.block().kind(),
        span,
        tokens,
        dependencies,
        names(draft.tokens()),
        times.find(tokens, dependencies, published));
  }

  private DependencyGraph dependencies(Draft draft, DependencyParser parser) {
    if (!draft.parseable()) {
      return new DependencyGraph(draft.tokens().size(), List.of());
    }
    List<String> forms = draft.tokens().stream().map(CoreLabel::word).toList();
    List<String> tags = draft.tokens().stream().map(CoreLabel::tag).toList();
    EditedTree tree = new EditedTree(forms, tags, parser.parse(forms, tags));
    treeRepair.repair(tree);
    return Enhancer.enhance(forms, tags, tree.tree());
  }

  private static List<Token> tokens(ReadingCopy copy, List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int start = label.beginPosition();
      int end = label.endPosition();
      tokens.add(
          new Token(
              tokens.size(),
              copy.text().substring(start, end),
              lemma(label),
              label.tag(),
              copy.original(start, end)));
    }
    return tokens;
  }

  /** The dictionary form, except for capitalised words within names. */
  private static String lemma(CoreLabel label) {
    boolean named = !label.ner().equals("O") && Character.isUpperCase(label.word().codePointAt(0));
    return named ? label.word() : label.lemma();
  }

  private static List<NameSpan> names(List<CoreLabel> tokens) {
    List<NameSpan> names = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      String label = tokens.get(first).ner();
      int last = first + 1;
      while (last < tokens.size() && tokens.get(last).ner().equals(label)) {
        last++;
      }
      if (!label.equals("O")) {
        names.add(new NameSpan(first, last, NameSpan.Kind.valueOf(label)));
      }
      first = last;
    }
    return names;
  }
}
