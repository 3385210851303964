/**
 * What Wikidata knows. Its SPARQL endpoint, its API and its dumps come in; gazetteer entries and
 * facts about linked entities go out. Knows politeness: identity, limits, retries, a cache.
 */
@NullMarked
package org.dateline.wikidata;

import org.jspecify.annotations.NullMarked;
