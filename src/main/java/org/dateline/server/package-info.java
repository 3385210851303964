/**
 * Where it is seen: an embedded Fuseki with its own UI, safe by default, and a start page beside
 * it.
 */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
