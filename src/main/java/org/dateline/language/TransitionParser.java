package org.dateline.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * CoreNLP's own run of its neural transition-based parser (Chen and Manning 2014) over the English
 * Universal Dependencies model.
 */
final class TransitionParser implements DependencyParser {
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final edu.stanford.nlp.parser.nndep.DependencyParser parser;

  TransitionParser() {
    this.parser = edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
  }

  @Override
  public BasicTree parse(List<String> forms, List<String> tags) {
    List<TaggedWord> words = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      words.add(new TaggedWord(forms.get(i), tags.get(i)));
    }
    List<Integer> heads = new ArrayList<>(Collections.nCopies(forms.size(), Dependency.ROOT));
    String[] labels = new String[forms.size()];
    Arrays.fill(labels, "dep");
    for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
      int token = dependency.dep().index() - 1;
      heads.set(token, dependency.gov().index() - 1);
      labels[token] = dependency.reln().toString();
    }
    return new BasicTree(heads, List.of(labels));
  }
}
