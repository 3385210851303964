package org.dateline.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the times that a sentence names. Safe for use by several threads. */
@FunctionalInterface
interface TimeFinder {
  /**
   * @param published the day against which relative times are resolved
   */
  List<TimeExpression> find(
      List<Token> tokens, DependencyGraph dependencies, Optional<LocalDate> published);
}
