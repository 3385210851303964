package org.dateline.language;

/**
 * A stretch of the reading copy that no sentence crosses.
 *
 * @param paragraph which paragraph it is part of, from 0; a dateline and the sentence after it
 *     share one
 * @param kind what it is
 * @param start first unit
 * @param end one past the last unit
 */
record Block(int paragraph, Sentence.Kind kind, int start, int end) {}
