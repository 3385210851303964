package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.dateline.bundle.BundledFolder;

/**
 * Gives words their parts of speech, lemmas and name classes, on CoreNLP's own labels: its
 * maximum-entropy tagger, its morphology, and its 3-class conditional random field.
 */
final class WordAnnotator {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAME_FINDER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final MaxentTagger tagger;
  private final NERCombinerAnnotator nameFinder;
  private final WordList pastVerbs =
      new WordList(new BundledFolder("language"), "past-forms-like-nouns.txt");

  WordAnnotator(MaxentTagger tagger, NERCombinerAnnotator nameFinder) {
    this.tagger = tagger;
    this.nameFinder = nameFinder;
  }

  static MaxentTagger loadTagger() {
    return new MaxentTagger(TAGGER);
  }

  static NERCombinerAnnotator loadNameFinder() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", NAME_FINDER);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    try {
      return new NERCombinerAnnotator(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME_FINDER, e);
    }
  }

  /** Sets part of speech and lemma. */
  void tag(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
    tagStates(sentence);
    tagShots(sentence);
    Morphology morphology = new Morphology();
    for (CoreLabel token : sentence) {
      token.setLemma(morphology.lemma(token.word(), token.tag()));
    }
  }

  /** "All member states", "a summit of Arctic states": they are states, and nobody states. */
  private static void tagStates(List<CoreLabel> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean verb = sentence.get(i).word().equals("states") && sentence.get(i).tag().equals("VBZ");
      String before = sentence.get(i - 1).word();
      boolean named = i > 1 && sentence.get(i - 2).word().equals("of");
      boolean described = named && Character.isUpperCase(before.codePointAt(0));
      if (verb && (before.equals("member") || described)) {
        sentence.get(i).setTag("NNS");
      }
    }
  }

  /** "Police shot at the crowd": what stands between who does it and to whom is a verb. */
  private void tagShots(List<CoreLabel> sentence) {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      boolean noun = sentence.get(i).tag().equals("NN");
      String before = sentence.get(i - 1).tag();
      boolean bare = i < 2 || !sentence.get(i - 2).tag().matches("DT|CD|JJ|PRP\\$|NN.*|POS");
      boolean people = before.equals("NNS") || before.equals("NN") && bare;
      boolean befalls = sentence.get(i + 1).tag().matches("DT|CD|PRP\\$?|JJ|NNS|NNP|IN");
      if (noun && people && befalls && pastVerbs.contains(sentence.get(i).word())) {
        sentence.get(i).setTag("VBD");
      }
    }
  }

  /** Sets the class of names, {@code O} elsewhere. */
  void findNames(List<List<CoreLabel>> sentences) {
    List<CoreMap> maps =
        sentences.stream()
            .map(
                sentence -> {
                  CoreMap map = new ArrayCoreMap(1);
                  map.set(CoreAnnotations.TokensAnnotation.class, sentence);
                  return map;
                })
            .toList();
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
    annotation.set(
        CoreAnnotations.TokensAnnotation.class, sentences.stream().flatMap(List::stream).toList());
    nameFinder.annotate(annotation);
  }
}
