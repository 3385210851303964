package org.dateline.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that a careful reader finds in an article.
 *
 * @param type its class
 * @param orTypes other classes that a reader may give it
 * @param optional whether it is neither asked for nor held against the program
 * @param says the words that say it
 * @param required what must be found, dates included
 * @param allowed what may be found besides
 * @param modalities one of these it must have
 */
record GoldFact(
    String type,
    Set<String> orTypes,
    boolean optional,
    String says,
    List<RoleValue> required,
    List<RoleValue> allowed,
    Set<String> modalities) {
  GoldFact {
    orTypes = Set.copyOf(orTypes);
    required = List.copyOf(required);
    allowed = List.copyOf(allowed);
    modalities = Set.copyOf(modalities);
  }

  boolean isOfType(String found) {
    return type.equals(found) || orTypes.contains(found);
  }

  /** What must be found, without dates. */
  List<RoleValue> requiredRoles() {
    return required.stream().filter(asked -> !Dates.isDate(asked.role())).toList();
  }

  List<RoleValue> requiredDates() {
    return required.stream().filter(asked -> Dates.isDate(asked.role())).toList();
  }

  /** All that may stand in a role. */
  Stream<GoldValue> valuesOf(String role) {
    return Stream.concat(required.stream(), allowed.stream())
        .filter(value -> value.role().equals(role))
        .map(RoleValue::value);
  }

  /** One line: the class and what is asked of it. */
  String text() {
    return required.isEmpty()
        ? type
        : type + ": " + required.stream().map(RoleValue::text).collect(Collectors.joining(", "));
  }
}
