package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FastParserTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static FastParser parser;
  private static List<List<TaggedWord>> sentences;

  @BeforeAll
  static void load() {
    parser = FastParser.load();
    sentences = ParserSamples.tagged();
  }

  @Test
  void findsTheHeadsAndLabelsThatCoreNlpFinds() {
    edu.stanford.nlp.parser.nndep.DependencyParser original =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
    assertThat(sentences).hasSizeGreaterThan(200);
    for (List<TaggedWord> sentence : sentences) {
      assertThat(describe(structure(sentence, parse(sentence)).typedDependencies()))
          .isEqualTo(describe(original.predict(sentence).typedDependencies()));
    }
  }

  @Test
  void makesATreeWithOneRoot() {
    for (List<TaggedWord> sentence : sentences) {
      BasicTree tree = parse(sentence);
      assertThat(tree.heads()).containsOnlyOnce(Dependency.ROOT);
      assertThat(tree.labels()).containsOnlyOnce("root");
      assertThat(tree.labels().get(tree.heads().indexOf(Dependency.ROOT))).isEqualTo("root");
      for (int word = 0; word < tree.size(); word++) {
        assertThat(stepsToRoot(tree, word)).isLessThanOrEqualTo(tree.size());
      }
    }
  }

  @Test
  void parsesTheSameInAnyOrderAndOnManyThreads() {
    List<BasicTree> expected = sentences.stream().map(FastParserTest::parse).toList();
    List<Integer> order =
        IntStream.range(0, 8 * sentences.size())
            .mapToObj(i -> i % sentences.size())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, new Random(7));
    boolean same =
        order.parallelStream().allMatch(i -> parse(sentences.get(i)).equals(expected.get(i)));
    assertThat(same).isTrue();
  }

  @Test
  void parsesNothingAndOneWord() {
    assertThat(parser.parse(List.of(), List.of()).size()).isZero();
    BasicTree tree = parser.parse(List.of("Go"), List.of("VB"));
    assertThat(tree.heads()).containsExactly(Dependency.ROOT);
    assertThat(tree.labels()).containsExactly("root");
  }

  @Test
  void parsesWordsAndTagsThatTheModelDoesNotKnow() {
    BasicTree tree = parser.parse(List.of("Zorbl", "\uD83D\uDE00"), List.of("NOSUCHTAG", ""));
    assertThat(tree.heads()).containsOnlyOnce(Dependency.ROOT);
  }

  private static BasicTree parse(List<TaggedWord> sentence) {
    return parser.parse(ParserSamples.forms(sentence), ParserSamples.tags(sentence));
  }

  private static int stepsToRoot(BasicTree tree, int word) {
    int steps = 0;
    for (int at = word; at != Dependency.ROOT && steps <= tree.size(); steps++) {
      at = tree.heads().get(at);
    }
    return steps;
  }

  private static List<String> describe(Iterable<TypedDependency> dependencies) {
    List<String> lines = new ArrayList<>();
    dependencies.forEach(dependency -> lines.add(dependency.toString()));
    Collections.sort(lines);
    return lines;
  }

  /** CoreNLP corrects some labels of a tree before it shows them; ours has to pass through that. */
  private static UniversalEnglishGrammaticalStructure structure(
      List<TaggedWord> sentence, BasicTree tree) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.setIndex(0);
    List<IndexedWord> words = new ArrayList<>(List.of(root));
    for (TaggedWord tagged : sentence) {
      CoreLabel word = new CoreLabel();
      word.setWord(tagged.word());
      word.setValue(tagged.word());
      word.setTag(tagged.tag());
      word.setIndex(words.size());
      words.add(new IndexedWord(word));
    }
    List<TypedDependency> basic = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads().get(i) + 1;
      basic.add(
          new TypedDependency(relation(tree.labels().get(i)), words.get(head), words.get(i + 1)));
    }
    return new UniversalEnglishGrammaticalStructure(basic, new TreeGraphNode(root));
  }

  private static GrammaticalRelation relation(String label) {
    return label.equals("root")
        ? GrammaticalRelation.ROOT
        : GrammaticalRelation.valueOf(Language.UniversalEnglish, label);
  }
}
