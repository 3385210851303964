package org.dateline.language;

import java.util.List;

/** Finds the basic dependency tree of a sentence. Safe for use by several threads. */
interface DependencyParser {
  /**
   * @param forms word forms as the tokeniser of the model's training data would write them
   * @param tags Penn Treebank parts of speech, one for each form
   */
  BasicTree parse(List<String> forms, List<String> tags);
}
