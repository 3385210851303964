package org.dateline.language;

/**
 * Words in quotation marks.
 *
 * @param outer the marks and what stands between them
 * @param inner what stands between them, without white space at its ends
 */
public record Quotation(Span outer, Span inner) {}
