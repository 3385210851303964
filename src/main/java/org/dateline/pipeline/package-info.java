/**
 * The line from an article to its graph, one article or many at once. The only place where the
 * rooms are wired together.
 */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
