package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the sentences of an article's blocks, none longer than the parser bears. */
final class SentenceFinder {
  private static final Logger LOG = LoggerFactory.getLogger(SentenceFinder.class);
  private static final int LONGEST = 250;

  private final SentenceSplitter splitter;

  SentenceFinder(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /**
   * A sentence on its way to being analysed.
   *
   * @param parseable whether it is running text of a length that sentences have
   */
  record Draft(Block block, List<CoreLabel> tokens, boolean parseable) {}

  List<Draft> find(String text, List<Block> blocks, List<Quotation> quotations) {
    QuotationMarks marks = QuotationMarks.of(quotations);
    List<Draft> drafts = new ArrayList<>();
    for (Block block : blocks) {
      List<CoreLabel> tokens = Tokenizer.tokens(text, block.start(), block.end());
      boolean prose =
          block.kind() != Sentence.Kind.DATELINE && block.kind() != Sentence.Kind.BYLINE;
      List<List<CoreLabel>> sentences =
          block.kind() == Sentence.Kind.BODY ? splitter.split(tokens, marks) : whole(tokens);
      for (List<CoreLabel> sentence : sentences) {
        if (sentence.size() <= LONGEST) {
          drafts.add(new Draft(block, sentence, prose));
        } else {
          drafts.addAll(pieces(block, sentence));
        }
      }
    }
    return drafts;
  }

  private static List<List<CoreLabel>> whole(List<CoreLabel> tokens) {
    return tokens.isEmpty() ? List.of() : List.of(tokens);
  }

  /** Cuts what is too long to be a sentence, such as a table; its pieces are not parsed. */
  private static List<Draft> pieces(Block block, List<CoreLabel> sentence) {
    LOG.warn("a stretch of {} tokens without an end of sentence is not parsed", sentence.size());
    List<Draft> pieces = new ArrayList<>();
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      int to = Math.min(sentence.size(), from + LONGEST);
      pieces.add(new Draft(block, sentence.subList(from, to), false));
    }
    return pieces;
  }
}
