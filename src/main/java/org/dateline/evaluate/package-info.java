/**
 * How well the program reads. Articles with a gold that a person wrote by reading come in; figures
 * by class, a list of errors and a file for later comparison go out. Start at {@link
 * org.dateline.evaluate.Evaluator}; docs/evaluation.md tells how facts are held against the gold.
 */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
