package org.dateline.claim;

import java.util.List;
import java.util.Map;

/**
 * What a lexicon file says of one subject, before its references are looked up.
 *
 * @param name the subject's local name, with the prefix {@code dl:} or {@code lex:}
 * @param file the file that says so
 * @param values values by local name of the property ({@code type} for its class), sorted
 */
record LexiconBlock(String name, String file, Map<String, List<String>> values) {
  /** All values of a property. */
  List<String> all(String property) {
    return values.getOrDefault(property, List.of());
  }
}
