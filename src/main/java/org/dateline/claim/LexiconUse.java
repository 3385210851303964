package org.dateline.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Cast;
import org.dateline.language.Document;
import org.dateline.language.Sentence;

/** Counts in how many sentences of some articles each entry fires. Not safe for threads. */
public final class LexiconUse {
  private final FrameClaimReader claims;
  private final Map<String, Integer> sentencesOf = new HashMap<>();
  private int sentences;

  /**
   * @param claims reads with the lexicon whose use is counted
   */
  public LexiconUse(FrameClaimReader claims) {
    this.claims = claims;
  }

  /** Counts one article. */
  public void add(Document document, Cast cast) {
    sentences +=
        (int) document.sentences().stream().filter(it -> it.kind() == Sentence.Kind.BODY).count();
    Set<String> seen = new HashSet<>();
    for (MatchTrace trace : claims.explain(document, cast)) {
      if (trace.fired() && seen.add(trace.sentence() + " " + trace.entry())) {
        sentencesOf.merge(trace.entry(), 1, Integer::sum);
      }
    }
  }

  /** Number of sentences read. */
  public int sentences() {
    return sentences;
  }

  /**
   * The entries that never fired and those that fired in too many sentences.
   *
   * @param lexicon the entries
   * @param files names of the files whose entries are looked at; all where it is empty
   * @param broad the share of sentences, 0 to 1, above which an entry is too broad
   */
  public List<LexiconFinding> findings(Lexicon lexicon, Set<String> files, double broad) {
    List<LexiconFinding> findings = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      boolean counted = entry.type().isPresent();
      if (counted && (files.isEmpty() || files.contains(entry.file()))) {
        int fired = sentencesOf.getOrDefault(entry.name(), 0);
        if (fired == 0) {
          findings.add(
              LexiconFinding.of(
                  LexiconFinding.Kind.UNUSED,
                  entry,
                  "It fired in none of " + sentences + " sentences."));
        } else if (fired > broad * sentences) {
          findings.add(LexiconFinding.of(LexiconFinding.Kind.TOO_BROAD, entry, share(fired)));
        }
      }
    }
    return findings;
  }

  private String share(int fired) {
    return String.format(
        Locale.ROOT,
        "It fired in %d of %d sentences (%.1f%%).",
        fired,
        sentences,
        100.0 * fired / sentences);
  }
}
