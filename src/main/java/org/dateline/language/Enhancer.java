package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the enhanced++ graph of a basic tree (Schuster and Manning 2016), whichever parser the tree
 * comes from.
 */
final class Enhancer {
  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparing(Dependency::extra)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private Enhancer() {}

  /**
   * @param forms the forms that the tree was made of
   * @param tags their parts of speech
   */
  static DependencyGraph enhance(List<String> forms, List<String> tags, BasicTree tree) {
    GrammaticalStructure structure = structure(forms, tags, tree);
    Set<Dependency> edges = new LinkedHashSet<>();
    for (TypedDependency dependency : structure.typedDependenciesEnhancedPlusPlus()) {
      int governor = dependency.gov().index() - 1;
      int dependent = dependency.dep().index() - 1;
      boolean basic = tree.heads().get(dependent) == governor;
      if (governor != dependent) {
        edges.add(new Dependency(governor, dependent, dependency.reln().toString(), !basic));
      }
    }
    return new DependencyGraph(tree.size(), withOneHeadEach(edges.stream().sorted(ORDER).toList()));
  }

  private static GrammaticalStructure structure(
      List<String> forms, List<String> tags, BasicTree tree) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.setIndex(0);
    List<IndexedWord> words = new ArrayList<>(tree.size() + 1);
    words.add(root);
    for (int i = 0; i < tree.size(); i++) {
      CoreLabel word = new CoreLabel();
      word.setWord(forms.get(i));
      word.setValue(forms.get(i));
      word.setTag(tags.get(i));
      word.setIndex(i + 1);
      words.add(new IndexedWord(word));
    }
    List<TypedDependency> basic = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads().get(i);
      GrammaticalRelation relation =
          head == Dependency.ROOT ? GrammaticalRelation.ROOT : relation(tree.labels().get(i));
      basic.add(new TypedDependency(relation, words.get(head + 1), words.get(i + 1)));
    }
    return new UniversalEnglishGrammaticalStructure(basic, new TreeGraphNode(root));
  }

  private static GrammaticalRelation relation(String label) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
    return known != null
        ? known
        : new GrammaticalRelation(
            edu.stanford.nlp.international.Language.UniversalEnglish,
            label,
            null,
            GrammaticalRelation.DEPENDENT);
  }

  /**
   * Enhancement may drop a token's basic edge or make two of it. The graph has to have exactly one
   * that is not extra, so that it holds a tree.
   */
  private static List<Dependency> withOneHeadEach(List<Dependency> sorted) {
    List<Dependency> edges = new ArrayList<>(sorted.size());
    Set<Integer> headed = new HashSet<>();
    for (Dependency edge : sorted) {
      boolean extra = !headed.add(edge.dependent());
      edges.add(new Dependency(edge.governor(), edge.dependent(), edge.relation(), extra));
    }
    return edges;
  }
}
