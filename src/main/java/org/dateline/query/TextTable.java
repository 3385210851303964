package org.dateline.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows for a screen: literals as plain text, IRIs by their prefix where the query has one.
 * As a table where that fits, with long text folded at blanks but no IRI cut; else row by row, a
 * line for each value.
 */
final class TextTable {
  private static final String GAP = "  ";

  /** Text folded to less than this is not read any more. */
  private static final int NARROWEST = 20;

  private final PrefixMapping prefixes;
  private final int width;

  TextTable(PrefixMapping prefixes, int width) {
    this.prefixes = prefixes;
    this.width = width;
  }

  void write(ResultSet rows, PrintWriter out) {
    List<String> names = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    boolean[] rigid = new boolean[names.size()];
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      cells.add(names.stream().map(name -> text(row.get(name))).toList());
      for (int column = 0; column < rigid.length; column++) {
        Node value = row.get(names.get(column));
        rigid[column] |= value != null && !value.isLiteral();
      }
    }
    Optional<int[]> widths = fit(names, cells, rigid);
    if (widths.isPresent()) {
      writeTable(names, cells, widths.get(), out);
    } else {
      cells.forEach(row -> writeRecord(names, row, out));
    }
    out.println(cells.size() == 1 ? "1 row" : cells.size() + " rows");
  }

  private void writeTable(
      List<String> names, List<List<String>> cells, int[] widths, PrintWriter out) {
    line(names, widths, out);
    line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, out);
    cells.forEach(row -> line(row, widths, out));
    out.println();
  }

  private void writeRecord(List<String> names, List<String> row, PrintWriter out) {
    int left = names.stream().mapToInt(TextTable::length).max().orElse(0);
    int right = Math.max(NARROWEST, width - left - GAP.length());
    for (int column = 0; column < row.size(); column++) {
      String value = row.get(column);
      if (!value.isEmpty()) {
        boolean foldable = value.indexOf(' ') >= 0;
        line(
            List.of(names.get(column), value),
            new int[] {left, foldable ? right : length(value)},
            out);
      }
    }
    out.println();
  }

  private String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
  }

  /** The widest columns of text give way first, all to the same width; empty where that fails. */
  private Optional<int[]> fit(List<String> names, List<List<String>> cells, boolean[] rigid) {
    int[] widths = new int[names.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = length(names.get(column));
      for (List<String> row : cells) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    int available = width - GAP.length() * (widths.length - 1);
    for (int cap = Arrays.stream(widths).max().orElse(0); cap >= NARROWEST; cap--) {
      int[] capped = cap(widths, rigid, cap);
      if (Arrays.stream(capped).sum() <= available) {
        return Optional.of(capped);
      }
    }
    return cells.isEmpty() ? Optional.of(widths) : Optional.empty();
  }

  private static int[] cap(int[] widths, boolean[] rigid, int cap) {
    int[] capped = widths.clone();
    for (int column = 0; column < capped.length; column++) {
      if (!rigid[column]) {
        capped[column] = Math.min(capped[column], cap);
      }
    }
    return capped;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void line(List<String> cells, int[] widths, PrintWriter out) {
    List<List<String>> folded = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      folded.add(fold(cells.get(column), widths[column]));
      height = Math.max(height, folded.get(column).size());
    }
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String part = at < folded.get(column).size() ? folded.get(column).get(at) : "";
        line.append(part).append(" ".repeat(widths[column] - length(part))).append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static List<String> fold(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int limit = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', limit);
      int cut = blank > 0 ? blank : limit;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
