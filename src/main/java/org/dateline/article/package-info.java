/**
 * What was published. Files, folders and streams come in; {@link org.dateline.article.Article}s go
 * out, their text as it was. Knows formats and encodings; knows nothing of language or RDF.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
