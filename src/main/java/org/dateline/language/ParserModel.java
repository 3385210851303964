package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a neural transition-based parser (Chen and Manning 2014) as CoreNLP publishes
 * them: embeddings of words, tags and labels, one hidden layer, one output for each transition.
 */
final class ParserModel {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Sizes sizes;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final Integer unknownWord;
  private final Integer unknownTag;
  private final int noWord;
  private final int noTag;
  private final List<String> labels;
  private final float[][] embeddings;
  private final float[][] hiddenWeights;
  private final float[] hiddenBias;
  private final float[][] outputWeights;

  private ParserModel(Sizes sizes, ModelText text) throws IOException {
    this.sizes = sizes;
    this.embeddings = new float[sizes.symbols()][sizes.dimension];
    Map<String, Integer> labelIds = new HashMap<>();
    this.words = symbols(text, 0, sizes.words, new HashMap<>(2 * sizes.words));
    this.tags = symbols(text, sizes.words, sizes.tags, new HashMap<>());
    this.unknownWord = expect(words, UNKNOWN);
    this.unknownTag = expect(tags, UNKNOWN);
    this.noWord = expect(words, NONE);
    this.noTag = expect(tags, NONE);
    this.labels =
        symbols(text, sizes.words + sizes.tags, sizes.labels, labelIds).entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .filter(label -> !label.equals(NONE))
            .toList();
    this.hiddenWeights = rows(text, sizes.features * sizes.dimension, sizes.hidden);
    this.hiddenBias = rows(text, 1, sizes.hidden)[0];
    this.outputWeights = rows(text, sizes.hidden, 2 * labels.size() + 1);
  }

  private record Sizes(int words, int tags, int labels, int dimension, int hidden, int features) {
    int symbols() {
      return words + tags + labels;
    }

    static Sizes read(ModelText text) throws IOException {
      Sizes sizes =
          new Sizes(
              text.setting("dict"),
              text.setting("pos"),
              text.setting("label"),
              text.setting("embeddingSize"),
              text.setting("hiddenSize"),
              text.setting("numTokens"));
      text.setting("preComputed");
      return sizes;
    }
  }

  /**
   * @param in the text of the model, no longer compressed
   */
  static ParserModel read(InputStream in) throws IOException {
    ModelText text = new ModelText(in);
    Sizes sizes = Sizes.read(text);
    if (sizes.features != FeatureTemplate.SIZE) {
      throw new IOException("a parser model with " + sizes.features + " features");
    }
    return new ParserModel(sizes, text);
  }

  private Map<String, Integer> symbols(
      ModelText text, int first, int count, Map<String, Integer> into) throws IOException {
    for (int id = first; id < first + count; id++) {
      into.put(text.word(), id);
      text.numbers(embeddings[id]);
    }
    return into;
  }

  private static Integer expect(Map<String, Integer> symbols, String symbol) throws IOException {
    Integer id = symbols.get(symbol);
    if (id == null) {
      throw new IOException("the parser model does not know " + symbol);
    }
    return id;
  }

  private static float[][] rows(ModelText text, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      text.numbers(row);
    }
    return matrix;
  }

  /** The symbol of a word form, case as written; that of unknown words if it has none. */
  int word(String form) {
    return words.getOrDefault(form, unknownWord);
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, unknownTag);
  }

  int rootWord() {
    return word(ROOT);
  }

  int rootTag() {
    return tag(ROOT);
  }

  int noWord() {
    return noWord;
  }

  int noTag() {
    return noTag;
  }

  /** "No label" is the first symbol after the tags, the labels follow. */
  int noLabel() {
    return sizes.words + sizes.tags;
  }

  /** The symbol of a label by its place in {@link #labels}. */
  int label(int label) {
    return noLabel() + 1 + label;
  }

  /** The relations between words; the first is the root's. */
  List<String> labels() {
    return labels;
  }

  /** Words have the first symbols, then tags, then labels. */
  int wordCount() {
    return sizes.words;
  }

  int symbolCount() {
    return embeddings.length;
  }

  float[] embedding(int symbol) {
    return embeddings[symbol];
  }

  /** The weights from one dimension of one feature to the hidden layer. */
  float[] hiddenWeights(int row) {
    return hiddenWeights[row];
  }

  float[] hiddenBias() {
    return hiddenBias;
  }

  /** The weights from one hidden unit to the transitions. */
  float[] outputWeights(int unit) {
    return outputWeights[unit];
  }
}
