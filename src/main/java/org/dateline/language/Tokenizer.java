package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;

/**
 * Cuts text into the tokens of the Penn Treebank, hyphenated words parted as in Universal
 * Dependencies.
 */
final class Tokenizer {
  private static final String OPTIONS = "invertible,untokenizable=noneKeep";

  private Tokenizer() {}

  /** The tokens of a stretch of the reading copy, with their places in the copy. */
  static List<CoreLabel> tokens(String text, int start, int end) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text.substring(start, end)), new CoreLabelTokenFactory(), OPTIONS)
            .tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + start);
      token.setEndPosition(token.endPosition() + start);
    }
    return tokens;
  }
}
