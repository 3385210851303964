package org.dateline.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * CoreNLP's shift-reduce parser of phrases (Zhu et al. 2013), its trees turned into the
 * dependencies that {@link FastParser} was trained on. It works on other grounds than the first
 * parser and errs in other places: what both find is more often right. About a third as fast, and
 * 300 MB of memory.
 */
final class SecondParser implements DependencyParser {
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  private final ShiftReduceParser parser;

  private SecondParser(ShiftReduceParser parser) {
    this.parser = parser;
  }

  /** The parser with CoreNLP's English model from the class path. */
  static SecondParser load() {
    return new SecondParser(ShiftReduceParser.loadModel(MODEL));
  }

  @Override
  public BasicTree parse(List<String> forms, List<String> tags) {
    List<TaggedWord> words = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      words.add(new TaggedWord(forms.get(i), tags.get(i)));
    }
    Tree phrases = parser.apply(words);
    GrammaticalStructure structure =
        new UniversalEnglishGrammaticalStructure(phrases, word -> true);
    return tree(forms.size(), structure);
  }

  /** A word that the conversion leaves without a head hangs on the root's word. */
  private static BasicTree tree(int size, GrammaticalStructure structure) {
    List<Integer> heads = new ArrayList<>(Collections.nCopies(size, Dependency.ROOT));
    List<String> labels = new ArrayList<>(Collections.nCopies(size, ""));
    int root = 0;
    for (TypedDependency edge : structure.typedDependencies()) {
      int word = edge.dep().index() - 1;
      heads.set(word, edge.gov().index() == 0 ? Dependency.ROOT : edge.gov().index() - 1);
      labels.set(word, edge.reln().toString());
      root = edge.gov().index() == 0 ? word : root;
    }
    for (int word = 0; word < size; word++) {
      if (labels.get(word).isEmpty()) {
        heads.set(word, word == root ? Dependency.ROOT : root);
        labels.set(word, word == root ? "root" : "dep");
      }
    }
    return new BasicTree(heads, labels);
  }
}
