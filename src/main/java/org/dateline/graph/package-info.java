/**
 * How it is written. An {@link org.dateline.article.Article}, its {@link org.dateline.entity.Cast}
 * and its {@link org.dateline.claim.Claim}s come in; an RDF dataset goes out, the same to the byte
 * for the same input, checked against the shapes. Knows Jena, the ontology, IRIs and provenance.
 */
@NullMarked
package org.dateline.graph;

import org.jspecify.annotations.NullMarked;
