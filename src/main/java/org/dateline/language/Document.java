package org.dateline.language;

import java.util.List;
import org.dateline.article.Article;

/**
 * An article with its sentences.
 *
 * @param article the article that it was made from
 * @param sentences its sentences in order
 * @param quotations words in quotation marks, in order, never nested
 */
public record Document(Article article, List<Sentence> sentences, List<Quotation> quotations) {
  public Document {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
