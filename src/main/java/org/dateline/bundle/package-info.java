/**
 * The files that travel with the program: the ontology, the lexicon, the gazetteer, the queries.
 * They are read from the class path, from folders and from the packaged jar alike.
 */
@NullMarked
package org.dateline.bundle;

import org.jspecify.annotations.NullMarked;
