/**
 * Where it is kept. Datasets come in; a TDB2 database or a remote Fuseki holds them, each article's
 * graph replaced whole. Knows transactions; knows nothing of language.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
