/**
 * What is said. A {@link org.dateline.language.Document} and its {@link org.dateline.entity.Cast}
 * come in; {@link org.dateline.claim.Claim}s go out: events, statements and situations with their
 * roles, time, modality, source and evidence. Knows the lexicon and one generic frame matcher;
 * knows neither CoreNLP nor how RDF is written.
 */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
