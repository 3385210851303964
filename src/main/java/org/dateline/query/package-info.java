/**
 * What one asks. The name of a question of {@code queries/}, or a query, comes in; tables, CSV,
 * JSON and graphs go out. Knows parameters; knows nothing of language.
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
