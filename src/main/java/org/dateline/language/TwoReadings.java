package org.dateline.language;

/**
 * One article as two parsers read it. All but the dependencies, and what follows from them, is the
 * same in both.
 *
 * @param main as the first parser, whose claims are stated, reads it
 * @param second as a parser of another kind reads it
 */
public record TwoReadings(Document main, Document second) {}
