package org.dateline.evaluate;

/**
 * A role with one value of the gold.
 *
 * @param role local name of the property
 * @param value what will do
 */
record RoleValue(String role, GoldValue value) {
  String text() {
    return role + " " + value.text();
  }
}
