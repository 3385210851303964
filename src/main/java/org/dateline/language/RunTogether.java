package org.dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts two sentences that the full stop of an acronym holds together: "went to the U.S. Smith is
 * …". A person's name right after an acronym that belongs to no person, with a finite verb on
 * either side, begins a sentence.
 */
final class RunTogether {
  private RunTogether() {}

  /** The sentences that tagged tokens hold, nearly always one. */
  static List<List<CoreLabel>> part(List<CoreLabel> tokens) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (SentenceSplitter.isAcronym(tokens.get(i)) && begins(tokens, from, i + 1)) {
        parts.add(tokens.subList(from, i + 1));
        from = i + 1;
      }
    }
    parts.add(tokens.subList(from, tokens.size()));
    return parts;
  }

  private static boolean begins(List<CoreLabel> tokens, int from, int next) {
    return tokens.get(next).ner().equals("PERSON")
        && !tokens.get(next - 1).ner().equals("PERSON")
        && tokens.subList(from, next).stream().anyMatch(RunTogether::isFinite)
        && tokens.subList(next, tokens.size()).stream().anyMatch(RunTogether::isFinite);
  }

  private static boolean isFinite(CoreLabel token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }
}
