package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * #
 * # ## Columns
 * # - `date`: what it holds
 * #
 * # ## Notes
 * # What else one should know.
 * </pre>
 */
final class QueryHeader {
  private static final Pattern TERM = Pattern.compile("- `(\\w+)`: (.+)");
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
        terms(name, "Parameters", sections),
        terms(name, "Columns", sections),
        Optional.ofNullable(sections.get("Notes")).map(QueryHeader::paragraph),
        text);
  }

  private static String paragraph(List<String> lines) {
    return String.join(" ", lines).strip();
  }

  private static List<NamedQuery.Term> terms(
      String name, String section, Map<String, List<String>> sections) {
    List<NamedQuery.Term> terms = new ArrayList<>();
    for (String line : sections.getOrDefault(section, List.of())) {
      Matcher matcher = TERM.matcher(line);
      if (matcher.matches()) {
        terms.add(new NamedQuery.Term(matcher.group(1), matcher.group(2)));
      } else if (!line.isEmpty()) {
        throw new IllegalArgumentException(name + ".rq, " + section + ": cannot read " + line);
      }
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq has no section " + section);
    }
    return terms;
  }
}
