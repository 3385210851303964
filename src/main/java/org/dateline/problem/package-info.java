/**
 * The kinds of trouble that every room speaks of in the same way: {@link
 * org.dateline.problem.UserMistake}, which ends the command with exit code 2, and {@link
 * org.dateline.problem.BadArticle}, which is counted and reported while the run goes on. Anything
 * else is a bug or an outage and propagates with its cause.
 */
@NullMarked
package org.dateline.problem;

import org.jspecify.annotations.NullMarked;
