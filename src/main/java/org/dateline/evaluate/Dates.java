package org.dateline.evaluate;

import java.util.Set;

/** The roles that hold times; they are scored apart from the others. */
final class Dates {
  private static final Set<String> ROLES = Set.of("date", "start", "end");

  private Dates() {}

  static boolean isDate(String role) {
    return ROLES.contains(role);
  }
}
