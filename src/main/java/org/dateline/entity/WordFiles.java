package org.dateline.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.bundle.BundledFolder;

/**
 * Reads the files of this room, {@code data/language/entity.*}: lists of words, and tables with
 * tabs between their columns.
 *
 * @param folder where they are
 */
record WordFiles(BundledFolder folder) {
  /** The lines of a list. */
  Set<String> set(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The first two columns of a table; of rows that begin alike the last one. */
  Map<String, String> map(String name) {
    return rows(name).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0), row -> row.get(1), (first, second) -> second));
  }

  /** The rows of a table. */
  List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> Arrays.asList(line.split("\t"))).toList();
  }

  private List<String> lines(String name) {
    return folder.lines("entity." + name).stream().map(String::strip).toList();
  }
}
