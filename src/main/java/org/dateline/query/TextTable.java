package org.dateline.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Writes rows as a table for a screen: literals as plain text, IRIs by their prefix where the query
 * has one, long cells folded at blanks so that the table fits the width.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final PrefixMapping prefixes;
  private final int width;

  TextTable(PrefixMapping prefixes, int width) {
    this.prefixes = prefixes;
    this.width = width;
  }

  void write(ResultSet rows, PrintWriter out) {
    List<String> names = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.nextBinding();
      cells.add(names.stream().map(name -> text(row.get(name))).toList());
    }
    int[] widths = fit(names, cells);
    line(names, widths, out);
    line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, out);
    cells.forEach(row -> line(row, widths, out));
    out.println();
    out.println(cells.size() == 1 ? "1 row" : cells.size() + " rows");
  }

  private String text(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
  }

  /** The widest columns give way first, all to the same width. */
  private int[] fit(List<String> names, List<List<String>> cells) {
    int[] widths = new int[names.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = length(names.get(column));
      for (List<String> row : cells) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    int available = width - GAP.length() * (widths.length - 1);
    int cap = Arrays.stream(widths).max().orElse(0);
    while (cap > NARROWEST && total(widths, cap) > available) {
      cap--;
    }
    int widest = cap;
    return Arrays.stream(widths).map(natural -> Math.min(natural, widest)).toArray();
  }

  private static int total(int[] widths, int cap) {
    return Arrays.stream(widths).map(natural -> Math.min(natural, cap)).sum();
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
