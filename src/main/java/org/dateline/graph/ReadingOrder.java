package org.dateline.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The order in which a person reads a graph: the article, what happened and what holds, who and
 * where, then the evidence and the mentions as they stand in the text.
 */
final class ReadingOrder {
  private enum Section {
    ARTICLE,
    ABOUT_THE_GRAPH,
    CLAIMS,
    OTHER,
    EVIDENCE,
    MENTIONS
  }

  private final Map<Node, Set<Node>> types = new HashMap<>();
  private final Set<Node> claims = new HashSet<>();

  ReadingOrder(List<Quad> quads) {
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Vocabulary.TYPE)) {
        types.computeIfAbsent(quad.getSubject(), s -> new HashSet<>()).add(quad.getObject());
      } else if (quad.getPredicate().equals(Vocabulary.MODALITY)) {
        claims.add(quad.getSubject());
      }
    }
  }

  /** Sections first, then types, then names, numbers in them by their value. */
  Comparator<Node> subjects() {
    return Comparator.comparing((Node subject) -> section(subject))
        .thenComparing(subject -> type(subject))
        .thenComparing(subject -> subject.toString(), ReadingOrder::compareWithNumbers);
  }

  /** The type and the label first, then Dateline's own, then the rest; each by name. */
  static Comparator<Node> properties() {
    return Comparator.comparingInt(ReadingOrder::rank)
        .thenComparing(property -> property.toString());
  }

  private static int rank(Node property) {
    if (property.equals(Vocabulary.TYPE)) {
      return 0;
    }
    if (property.equals(Vocabulary.LABEL)) {
      return 1;
    }
    return property.toString().startsWith(Vocabulary.DL) ? 2 : 3;
  }

  private Section section(Node subject) {
    String name = subject.toString();
    if (name.contains("#evidence-")) {
      return Section.EVIDENCE;
    }
    if (name.contains("#mention-")) {
      return Section.MENTIONS;
    }
    if (claims.contains(subject)) {
      return Section.CLAIMS;
    }
    Set<Node> theirs = types.getOrDefault(subject, Set.of());
    if (theirs.contains(Vocabulary.ARTICLE)) {
      return Section.ARTICLE;
    }
    return name.contains("/graph/") ? Section.ABOUT_THE_GRAPH : Section.OTHER;
  }

  private String type(Node subject) {
    return claims.contains(subject)
        ? types.getOrDefault(subject, Set.of()).stream()
            .map(Node::toString)
            .sorted()
            .findFirst()
            .orElse("")
        : "";
  }

  /** Compares text, but runs of digits as the numbers that they are. */
  static int compareWithNumbers(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endLeft = endOfDigits(left, i);
      int endRight = endOfDigits(right, j);
      int difference;
      if (endLeft > i && endRight > j) {
        difference = compareNumbers(left.substring(i, endLeft), right.substring(j, endRight));
        i = endLeft;
        j = endRight;
      } else {
        difference = Character.compare(left.charAt(i++), right.charAt(j++));
      }
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(left.length() - i, right.length() - j);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int compareNumbers(String left, String right) {
    String plainLeft = left.replaceFirst("^0+(?=.)", "");
    String plainRight = right.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(plainLeft.length(), plainRight.length());
    int byValue = byLength != 0 ? byLength : plainLeft.compareTo(plainRight);
    return byValue != 0 ? byValue : Integer.compare(left.length(), right.length());
  }
}
