package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A sentence for tests as CoreNLP's own pipeline reads it. */
record ParsedSentence(List<Token> tokens, DependencyGraph graph) {
  private static final class Pipeline {
    static final StanfordCoreNLP NLP = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
      return properties;
    }
  }

  /** The sentences of a text. */
  static List<ParsedSentence> all(String text) {
    Annotation annotation = Pipeline.NLP.process(text);
    return annotation.get(SentencesAnnotation.class).stream().map(ParsedSentence::of).toList();
  }

  /** A text of one sentence; what follows a first is left out. */
  static ParsedSentence first(String text) {
    return all(text).get(0);
  }

  private static ParsedSentence of(CoreMap sentence) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
      Span span = new Span(label.beginPosition(), label.endPosition());
      tokens.add(new Token(tokens.size(), label.word(), label.lemma(), label.tag(), span));
    }
    SemanticGraph basic = sentence.get(BasicDependenciesAnnotation.class);
    SemanticGraph enhanced = sentence.get(EnhancedPlusPlusDependenciesAnnotation.class);
    List<Dependency> edges = new ArrayList<>();
    for (IndexedWord root : basic.getRoots()) {
      edges.add(new Dependency(Dependency.ROOT, root.index() - 1, "root", false));
    }
    for (SemanticGraphEdge edge : enhanced.edgeListSorted()) {
      int governor = edge.getGovernor().index() - 1;
      int dependent = edge.getDependent().index() - 1;
      boolean extra =
          governor == dependent
              || basic.edgeListSorted().stream().noneMatch(known -> joins(known, edge));
      edges.add(new Dependency(governor, dependent, edge.getRelation().toString(), extra));
    }
    return new ParsedSentence(List.copyOf(tokens), new DependencyGraph(tokens.size(), edges));
  }

  /** By index, for the enhanced graph may hold copies of a node. */
  private static boolean joins(SemanticGraphEdge one, SemanticGraphEdge other) {
    return one.getGovernor().index() == other.getGovernor().index()
        && one.getDependent().index() == other.getDependent().index();
  }
}
