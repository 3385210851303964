package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bundle.BundledFolder;

/** Reads the tables that travel with the program: a header, then rows of as many cells. */
final class WikidataTable {
  private WikidataTable() {}

  static List<List<String>> rows(String file, int columns) {
    List<String> lines = new BundledFolder("wikidata").lines(file);
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(
            file + ": a row has " + cells.size() + " cells instead of " + columns + ": " + line);
      }
      rows.add(cells);
    }
    return rows;
  }
}
