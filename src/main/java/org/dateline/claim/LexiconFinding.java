package org.dateline.claim;

/**
 * What is wrong with a lexicon entry.
 *
 * @param kind what sort of fault
 * @param entry local name of the entry
 * @param file the file that it stands in
 * @param sentence what is wrong, as a sentence
 */
public record LexiconFinding(Kind kind, String entry, String file, String sentence) {
  /** What may be wrong with an entry. */
  public enum Kind {
    /** It has no example. */
    NO_EXAMPLE,
    /** It does nothing in its own example. */
    SILENT_EXAMPLE,
    /** It says what another says of the same word, under the same conditions. */
    REPEATED,
    /** It says something else than another of the same word, under the same conditions. */
    CONTRADICTED,
    /** Wherever it might fire, another of the same word fires before it. */
    SHADOWED,
    /** It fired in no sentence of the articles. */
    UNUSED,
    /** It fired in too many sentences of the articles. */
    TOO_BROAD
  }

  static LexiconFinding of(Kind kind, LexiconEntry entry, String sentence) {
    return new LexiconFinding(kind, entry.name(), entry.file(), sentence);
  }

  /** One line: the file, the entry, and what is wrong. */
  @Override
  public String toString() {
    return file + ": lex:" + entry + ": " + sentence;
  }
}
