package org.dateline.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One row of a gazetteer table, checked as it is read. */
final class TableRow {
  private final String file;
  private final int line;
  private final List<String> columns;
  private final String[] cells;

  TableRow(String file, int line, List<String> columns, String text) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = text.split("\t", -1);
    if (cells.length != columns.size()) {
      throw bad("has " + cells.length + " columns instead of " + columns.size());
    }
  }

  String text(String column) {
    String cell = cells[columns.indexOf(column)].strip();
    if (cell.isEmpty()) {
      throw bad("has no " + column);
    }
    return cell;
  }

  Optional<String> find(String column) {
    String cell = cells[columns.indexOf(column)].strip();
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  List<String> list(String column) {
    if (cells[columns.indexOf(column)].isBlank()) {
      return List.of();
    }
    return Arrays.stream(cells[columns.indexOf(column)].split("\\|"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  String id(String column) {
    return checked(text(column));
  }

  Optional<String> findId(String column) {
    return find(column).map(this::checked);
  }

  private String checked(String id) {
    if (!isId(id)) {
      throw bad("names no Wikidata id: " + id);
    }
    return id;
  }

  private static boolean isId(String id) {
    return id.length() > 1
        && id.charAt(0) == 'Q'
        && id.charAt(1) != '0'
        && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  double prior() {
    double prior = number("prior").orElseThrow(() -> bad("has no prior"));
    if (!(prior > 0 && prior <= 1)) {
      throw bad("has a prior that is not above 0 and at most 1: " + prior);
    }
    return prior;
  }

  Optional<Double> number(String column) {
    try {
      return find(column).map(Double::valueOf);
    } catch (NumberFormatException e) {
      throw bad("has no number as " + column + ": " + text(column));
    }
  }

  IllegalStateException bad(String fault) {
    return new IllegalStateException("gazetteer row " + file + ":" + line + " " + fault);
  }
}
