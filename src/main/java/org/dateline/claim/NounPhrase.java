package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.Dependency;
import org.dateline.language.Span;

/** The words of a noun phrase or clause, as they stand in the text, without what trails after. */
final class NounPhrase {
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl",
          "advcl",
          "appos",
          "parataxis",
          "conj",
          "cc",
          "punct",
          "case",
          "mark",
          "cop",
          "ref",
          "dep");
  private static final Set<String> CLAUSE_OUTSIDE = Set.of("mark", "punct", "case");

  /** What a clause means otherwise without: "to leave", "whether it is open". */
  private static final Set<String> KEPT = Set.of("to", "whether", "if");

  private static final int LONGEST = 30;

  private final DocumentView view;

  NounPhrase(DocumentView view) {
    this.view = view;
  }

  /** The span of the noun phrase that a token heads, without a leading article. */
  Span span(Syntax syntax, int head) {
    TreeSet<Integer> tokens = new TreeSet<>();
    collect(syntax, head, tokens, head);
    int first = tokens.first();
    if (first < head && Set.of("the", "a", "an").contains(syntax.word(first))) {
      first++;
    }
    return syntax.sentence().span(first, lastInOneRun(tokens, head) + 1);
  }

  /** The text of {@link #span}. */
  String text(Syntax syntax, int head) {
    return withoutLoneMark(tidy(view.text(span(syntax, head))));
  }

  /** A mark that opens or ends a quotation without its other half. */
  private static String withoutLoneMark(String text) {
    boolean lone = text.chars().filter(it -> "\"“”".indexOf(it) >= 0).count() == 1;
    return lone ? text.replaceAll("[\"“”]", "") : text;
  }

  /** The span of the clause that a verb or predicate heads, without its conjunction. */
  Span clause(Syntax syntax, int head) {
    int[] extent = withoutSpeech(syntax, head);
    int first = extent[0];
    int last = extent[1];
    while (first < head && isTrimmed(syntax, first, head)) {
      first++;
    }
    last = Math.min(last, beforeComment(syntax, head, last));
    while (last > head && !Character.isLetterOrDigit(lastChar(syntax, last))) {
      last--;
    }
    return syntax.sentence().span(first, withClosingMark(syntax, first, last) + 1);
  }

  /**
   * The text of {@link #clause}, without a verb of speech thrown into it: "it is, he said, late".
   */
  String clauseText(Syntax syntax, int head) {
    Span clause = clause(syntax, head);
    int first = syntax.extent(head)[0];
    for (int thrown : syntax.children(head, "parataxis")) {
      int[] inner = syntax.extent(thrown);
      Span before = syntax.sentence().span(first, Math.max(first, inner[0] - 1) + 1);
      boolean within = first < inner[0] && inner[1] < head && before.end() < clause.start();
      if (within && isInsertion(syntax, thrown)) {
        return tidy(bare(view.text(before)) + " " + view.text(clause));
      }
    }
    return tidy(view.text(clause));
  }

  /** Whether a clause between commas or dashes has nobody's words in it but its verb. */
  private static boolean isInsertion(Syntax syntax, int thrown) {
    return syntax.has(thrown, "nsubj") && !syntax.has(thrown, "ccomp");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s,;:–—-]+$", "");
  }

  /** "Agreed to end the war, a breakthrough after years": the comment is no part of the clause. */
  private static int beforeComment(Syntax syntax, int head, int last) {
    for (int token = head + 1; token < last; token++) {
      int[] extent = syntax.relation(token).equals("appos") ? syntax.extent(token) : new int[2];
      boolean toTheEnd = extent[1] >= last && syntax.isBelow(token, head);
      boolean apart = extent[0] > head + 1 && syntax.word(extent[0] - 1).equals(",");
      if (toTheEnd && apart && List.of("a", "an").contains(syntax.word(extent[0]))) {
        return extent[0] - 1;
      }
    }
    return last;
  }

  /** Keeps the mark that ends a quotation begun inside. */
  private static int withClosingMark(Syntax syntax, int first, int last) {
    int open = 0;
    for (int token = first; token <= last; token++) {
      open += syntax.token(token).pos().equals("``") ? 1 : 0;
      open -= syntax.token(token).pos().equals("''") ? 1 : 0;
    }
    boolean closes =
        open > 0 && last + 1 < syntax.size() && syntax.token(last + 1).pos().equals("''");
    return closes ? last + 1 : last;
  }

  private static int withMisreadObject(Syntax syntax, int head, int first) {
    return syntax
        .up(head)
        .map(Dependency::governor)
        .filter(verb -> syntax.clauses().isBehindObject(head, verb))
        .map(verb -> verb + 1)
        .orElse(first);
  }

  /** A clause without a verb of speech thrown in at its end or beginning: "…, he said". */
  private static int[] withoutSpeech(Syntax syntax, int head) {
    int[] extent = syntax.extent(head);
    for (int thrown : syntax.children(head, "csubj", "dep")) {
      extent[0] = Math.max(extent[0], behindSpeech(syntax, thrown, head));
    }
    if (syntax.relation(head).equals("root") && !syntax.has(head, "parataxis")) {
      for (int as : syntax.children(head, "advcl:as")) {
        boolean saying = syntax.has(as, "nsubj") && !syntax.has(as, "ccomp", "cop", "aux");
        int[] inner = syntax.extent(as);
        extent[0] = saying && inner[0] == extent[0] ? inner[1] + 1 : extent[0];
      }
    }
    extent[0] = Math.min(extent[0], withMisreadObject(syntax, head, extent[0]));
    for (int thrown : syntax.children(head, "parataxis")) {
      int[] inner = syntax.extent(thrown);
      if (inner[0] > head) {
        extent[1] = Math.min(extent[1], inner[0] - 1);
      } else if (inner[1] < head) {
        extent[0] = Math.max(extent[0], inner[1] + 1);
      }
    }
    return extent;
  }

  /** The first token behind the last verb that is thrown in before a head. */
  private static int behindSpeech(Syntax syntax, int thrown, int head) {
    for (int token = head - 1; token > thrown; token--) {
      if (syntax.clauses().thrownInto(token).filter(it -> it == head).isPresent()) {
        return token + 1;
      }
    }
    return syntax.clauses().isThrownSubject(thrown) ? thrown + 1 : -1;
  }

  private static boolean isTrimmed(Syntax syntax, int token, int head) {
    Optional<Dependency> up = syntax.up(token);
    boolean marks =
        CLAUSE_OUTSIDE.contains(up.map(Dependency::kind).orElse(""))
            && up.filter(edge -> edge.governor() == head).isPresent()
            && !KEPT.contains(syntax.word(token));
    boolean that = syntax.word(token).equals("that") && syntax.relation(token).equals("dep");
    return marks || that || !Character.isLetterOrDigit(syntax.token(token).text().codePointAt(0));
  }

  private static char lastChar(Syntax syntax, int token) {
    String text = syntax.token(token).text();
    return text.charAt(text.length() - 1);
  }

  /** Quoted words on one line, without the comma that only leads over to the speaker. */
  static String quote(String text) {
    return tidy(text).replaceAll("[,;]$", "");
  }

  /** One line, single spaces. */
  static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static int lastInOneRun(TreeSet<Integer> tokens, int head) {
    int last = head;
    for (int token : tokens.tailSet(head)) {
      if (token - last > 3) {
        break;
      }
      last = token;
    }
    return last;
  }

  private static void collect(Syntax syntax, int token, TreeSet<Integer> tokens, int head) {
    tokens.add(token);
    if (tokens.size() > LONGEST) {
      return;
    }
    for (Dependency edge : syntax.edgesFrom(token)) {
      boolean inside =
          token == head
              ? (!OUTSIDE.contains(edge.kind()) || innerConjunct(edge, head))
                  && !isLeadingAdverb(syntax, edge, head)
              : !Set.of("acl", "advcl", "parataxis", "appos").contains(edge.kind());
      if (inside
          && !edge.extra()
          && !edge.kind().equals("nsubj")
          && !tokens.contains(edge.dependent())) {
        collect(syntax, edge.dependent(), tokens, head);
      }
    }
  }

  private static boolean isLeadingAdverb(Syntax syntax, Dependency edge, int head) {
    return edge.kind().equals("advmod") && edge.dependent() < head && !syntax.has(head, "amod");
  }

  private static boolean innerConjunct(Dependency edge, int head) {
    return edge.kind().equals("conj") && edge.dependent() < head;
  }
}
