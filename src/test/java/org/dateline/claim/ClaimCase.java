package org.dateline.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the claims that it makes. In a file, {@code ==} and a name begin a case, lines with
 * {@code ->} are its claims as {@link ClaimLine} writes them, {@code ignore} and a class leaves the
 * claims of a class to other cases, all else is text; {@code //} breaks a paragraph.
 *
 * @param name what it shows
 * @param text the article
 * @param expected its claims
 * @param ignored classes that are not looked at
 */
record ClaimCase(String name, String text, List<String> expected, List<String> ignored) {
  boolean ignores(String line) {
    return ignored.contains(line.substring(0, line.indexOf(' ')));
  }

  static List<ClaimCase> read(String file) {
    List<ClaimCase> cases = new ArrayList<>();
    for (String block : text(file).split("(?m)^== ")) {
      if (!block.isBlank() && !block.startsWith("#")) {
        cases.add(parse(block));
      }
    }
    return cases;
  }

  private static ClaimCase parse(String block) {
    List<String> expected = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<String> lines = block.lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("-> ")) {
        expected.add(line.substring(3).strip());
      } else if (line.startsWith("ignore ")) {
        ignored.add(line.substring(7).strip());
      } else if (!line.isBlank()) {
        text.add(line.strip());
      }
    }
    return new ClaimCase(
        lines.get(0).strip(), String.join(" ", text).replace(" // ", "\n\n"), expected, ignored);
  }

  private static String text(String file) {
    try (InputStream in = ClaimCase.class.getResourceAsStream("/claim/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
