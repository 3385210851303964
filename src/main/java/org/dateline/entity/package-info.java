/**
 * Who and what is meant. A {@link org.dateline.language.Document} comes in; a {@link
 * org.dateline.entity.Cast} goes out: every mention, and whom it means. Knows the gazetteer,
 * coreference, metonyms, demonyms, titles and offices; knows neither CoreNLP nor RDF.
 */
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
