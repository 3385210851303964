package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments that a query of the catalog opens with. They are Markdown:
 *
 * <pre>
 * # # Who met whom, where and when?
 * # Group: Meetings and visits
 * #
 * # What it finds, in a paragraph or two.
 * #
 * # ## Parameters
 * # - `party`: what one may set it to
 * # - `class` (has a default): another, which stands as it is in the query unless it is set
 * # - `words` (needed): another, which must be set
 * #
 * # ## Columns
 * # - `date`: what it holds
 * #
 * # ## Notes
 * # What else one should know.
 * </pre>
 */
final class QueryHeader {
  private static final Pattern TERM = Pattern.compile("- `(\\w+)`(?: \\(([^)]+)\\))?: (.+)");
  private static final String DESCRIPTION = "";

  private QueryHeader() {}

  /**
   * @throws IllegalArgumentException when a part of the header is missing
   */
  static NamedQuery read(String name, String text) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = DESCRIPTION;
    for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
      String content = line.substring(1).strip();
      if (content.startsWith("## ")) {
        section = content.substring(3);
      } else {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(content);
      }
    }
    List<String> top = sections.getOrDefault(DESCRIPTION, List.of());
    if (top.size() < 3 || !top.get(0).startsWith("# ") || !top.get(1).startsWith("Group: ")) {
      throw new IllegalArgumentException(name + ".rq does not open with its question and group");
    }
    return new NamedQuery(
        name,
        top.get(0).substring(2),
        top.get(1).substring("Group: ".length()),
        paragraph(top.subList(2, top.size())),
        lines(name, "Parameters", sections).stream()
            .map(line -> new NamedQuery.Parameter(line.group(1), line.group(3), unless(name, line)))
            .toList(),
        lines(name, "Columns", sections).stream()
            .map(line -> new NamedQuery.Term(line.group(1), line.group(3)))
            .toList(),
        Optional.ofNullable(sections.get("Notes")).map(QueryHeader::paragraph),
        text);
  }

  private static String paragraph(List<String> lines) {
    return String.join(" ", lines).strip();
  }

  private static NamedQuery.Unless unless(String name, MatchResult line) {
    String mark = line.group(2) == null ? "" : line.group(2);
    return Arrays.stream(NamedQuery.Unless.values())
        .filter(unless -> unless.mark().equals(mark))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + ".rq: what is (" + mark + ")?"));
  }

  private static List<MatchResult> lines(
      String name, String section, Map<String, List<String>> sections) {
    List<MatchResult> lines = new ArrayList<>();
    for (String line : sections.getOrDefault(section, List.of())) {
      Matcher matcher = TERM.matcher(line);
      if (matcher.matches()) {
        lines.add(matcher.toMatchResult());
      } else if (!line.isEmpty()) {
        throw new IllegalArgumentException(name + ".rq, " + section + ": cannot read " + line);
      }
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq has no section " + section);
    }
    return lines;
  }
}
