package org.dateline.language;

/**
 * One token.
 *
 * @param index place in its sentence, from 0
 * @param text as written; HTML entities and invisible characters left in the text are resolved
 * @param lemma dictionary form, lower case except for names
 * @param pos Penn Treebank part of speech
 * @param span where it stands in the article's text
 */
public record Token(int index, String text, String lemma, String pos, Span span) {
  /** Whether it is tagged as a verb, {@code VB*}; modals are not. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /** Whether it is tagged as a common or proper noun, {@code NN*}. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** Whether it is tagged as a personal or possessive pronoun. */
  public boolean isPronoun() {
    return pos.startsWith("PRP");
  }
}
