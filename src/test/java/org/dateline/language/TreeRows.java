package org.dateline.language;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trees of tests, a token a line: form, part of speech, head, relation. */
final class TreeRows {
  private TreeRows() {}

  /** The tree after an edit, a token a line: form, head, relation. */
  static String edited(String rows, Consumer<EditedTree> edit) {
    List<String[]> cells = rows.lines().map(line -> line.split(" ")).toList();
    List<Integer> heads = cells.stream().map(row -> Integer.valueOf(row[2])).toList();
    EditedTree tree =
        new EditedTree(column(cells, 0), column(cells, 1), new BasicTree(heads, column(cells, 3)));
    edit.accept(tree);
    return IntStream.range(0, tree.size())
        .mapToObj(i -> tree.form(i) + " " + tree.head(i) + " " + tree.label(i))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> column(List<String[]> cells, int index) {
    return cells.stream().map(row -> row[index]).toList();
  }
}
