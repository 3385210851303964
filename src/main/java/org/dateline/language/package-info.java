/**
 * How an article is built. An {@link org.dateline.article.Article} comes in; a {@link
 * org.dateline.language.Document} goes out: sentences, tokens, dependencies, name spans, times and
 * quotations in records of our own. The only room that knows CoreNLP.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
