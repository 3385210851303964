package org.dateline.evaluate;

/**
 * A role with one value that was found.
 *
 * @param role local name of the property
 * @param value what the program states
 */
record FoundRole(String role, FoundValue value) {
  String text() {
    return role + " " + value.text();
  }
}
