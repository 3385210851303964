package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.bundle.BundledFolder;

/**
 * Lets the models read acronyms that look like words ("IS fighters", "the WHO said") as others of
 * their kind; the text stays as it is.
 */
final class WordlikeAcronyms {
  private final List<String[]> names =
      new BundledFolder("language")
          .lines("wordlike-acronyms.tsv").stream().map(line -> line.split("\t")).toList();

  /** Renames the acronyms of a sentence that is not all in capitals. */
  void rename(List<CoreLabel> sentence) {
    if (Truecaser.isCapitals(sentence)) {
      return;
    }
    for (CoreLabel token : sentence) {
      for (String[] name : names) {
        if (token.word().equals(name[0])) {
          token.setWord(name[1]);
        }
      }
    }
  }
}
