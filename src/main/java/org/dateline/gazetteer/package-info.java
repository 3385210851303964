/**
 * Who is who. Rows of {@code data/gazetteer/}, or a larger index, come in; {@link
 * org.dateline.gazetteer.Entry candidates} for a name go out. Knows Wikidata ids, names, demonyms,
 * offices and their dates; knows nothing of sentences or RDF.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
