package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code trees.cases}: a tree as the parser gives it, and as it must become. */
class TreeRepairTest {
  private final TreeRepair repair = new TreeRepair();

  @TestFactory
  Stream<DynamicTest> trees() {
    return Stream.of(cases().split("(?m)^== "))
        .filter(block -> !block.startsWith("#"))
        .map(block -> block.lines().filter(line -> !line.isBlank()).toList())
        .map(lines -> dynamicTest(lines.get(0), () -> check(lines.subList(1, lines.size()))));
  }

  private void check(List<String> lines) {
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("-> "))
            .map(line -> line.substring(3))
            .toList();
    String rows =
        String.join("\n", lines.stream().filter(line -> !line.startsWith("-> ")).toList());
    assertThat(expected).isNotEmpty();
    assertThat(TreeRows.edited(rows, repair::repair).lines()).containsAll(expected);
  }

  private static String cases() {
    try (InputStream in = TreeRepairTest.class.getResourceAsStream("/language/trees.cases")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
