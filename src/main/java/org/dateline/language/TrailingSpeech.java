package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that reads what is said and who says it apart where a sentence ends in who says it:
 * "Rebels hit two bases, the army said on Monday". Together, the model of English news takes what
 * stands last in what is said, or all of it, for part of the sentence of saying.
 */
final class TrailingSpeech implements DependencyParser {
  private static final int LONGEST_SUBJECT = 14;
  private static final int LONGEST_REST = 12;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** What the words for whoever speaks may begin with. */
  private static final Set<String> NAMING =
      Set.of("DT", "NNP", "NNPS", "NN", "NNS", "PRP", "PRP$", "JJ", "CD");

  private static final Set<String> AFTER = Set.of("IN", "RB", "NNP", "NN", "JJ", "TO");
  private static final Set<String> AFTER_TELLING = Set.of("DT", "NNP", "NNPS", "NNS", "PRP", "JJ");

  private final DependencyParser parser;
  private final WordLists words = new WordLists("tree.words.tsv");

  TrailingSpeech(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public BasicTree parse(List<String> forms, List<String> tags) {
    int verb = verb(forms, tags);
    int comma = verb < 0 ? -1 : comma(tags, verb);
    if (comma < 0 || !isClause(forms, tags, comma)) {
      return parser.parse(forms, tags);
    }
    int from = comma + 1;
    int size = forms.size();
    BasicTree tail = parser.parse(forms.subList(from, size), tags.subList(from, size));
    return tail.heads().get(verb - from) == Dependency.ROOT
        ? joined(said(forms, tags, comma), tail, verb)
        : parser.parse(forms, tags);
  }

  /** What is said, as a sentence of its own: its comma is read as a full stop. */
  private BasicTree said(List<String> forms, List<String> tags, int comma) {
    List<String> clause = new ArrayList<>(forms.subList(0, comma));
    List<String> kinds = new ArrayList<>(tags.subList(0, comma));
    clause.add(".");
    kinds.add(".");
    return parser.parse(clause, kinds);
  }

  private static BasicTree joined(BasicTree said, BasicTree tail, int verb) {
    int from = said.size();
    List<Integer> heads = new ArrayList<>(said.heads());
    List<String> labels = new ArrayList<>(said.labels());
    for (int token = 0; token < from; token++) {
      if (heads.get(token) == Dependency.ROOT) {
        heads.set(token, verb);
        labels.set(token, "ccomp");
      }
    }
    heads.set(from - 1, verb);
    labels.set(from - 1, "punct");
    for (int token = 0; token < tail.size(); token++) {
      int head = tail.heads().get(token);
      heads.add(head == Dependency.ROOT ? head : head + from);
      labels.add(tail.labels().get(token));
    }
    return new BasicTree(heads, labels);
  }

  /** The verb of saying that the sentence ends in, with little behind it; or -1. */
  private int verb(List<String> forms, List<String> tags) {
    int end = end(tags);
    for (int token = end; token > 2 && end - token <= LONGEST_REST; token--) {
      boolean finite = FINITE.contains(tags.get(token)) || isMistagged(tags, token);
      boolean said = words.has("trailing", forms.get(token)) && !tags.get(token).equals("MD");
      if (finite && (said || !tags.get(token).equals("VBN"))) {
        return said && isRest(forms, tags, token, end) ? token : -1;
      }
    }
    return -1;
  }

  /**
   * "The ministry announced late on Tuesday": a past tense that the tagger took for a participle.
   */
  private static boolean isMistagged(List<String> tags, int token) {
    return tags.get(token).equals("VBN") && tags.get(token - 1).startsWith("NN");
  }

  private static int end(List<String> tags) {
    int end = tags.size() - 1;
    while (end > 0 && !Character.isLetter(tags.get(end).charAt(0))) {
      end--;
    }
    return end;
  }

  /** Whether what follows the verb is no more than when, where or to whom, or who speaks. */
  private boolean isRest(List<String> forms, List<String> tags, int verb, int end) {
    if (verb == end) {
      return true;
    }
    String next = tags.get(verb + 1);
    boolean open = tags.subList(verb, end).stream().anyMatch(tag -> tag.matches("W.*|``|:"));
    boolean inverted = tags.get(verb - 1).equals(",") && NAMING.contains(next);
    boolean told = words.has("telling", forms.get(verb)) && AFTER_TELLING.contains(next);
    boolean adjunct =
        AFTER.contains(next) && !(next.equals("IN") && forms.get(verb + 1).equals("that"));
    return !open && (inverted || told || adjunct);
  }

  /** The comma behind what is said; or -1. */
  private static int comma(List<String> tags, int verb) {
    int comma = before(tags, verb);
    boolean empty = comma == verb - 1;
    if (empty && verb < end(tags) && NAMING.contains(tags.get(verb + 1))) {
      return comma;
    }
    if (empty) {
      int name = comma < 1 ? -1 : before(tags, comma);
      int first = name < 1 ? -1 : before(tags, name);
      return first > 0 && isSubject(tags, name + 1, comma) && isSubject(tags, first + 1, name)
          ? first
          : -1;
    }
    return comma > 0 && isSubject(tags, comma + 1, verb) ? comma : -1;
  }

  private static int before(List<String> tags, int token) {
    return tags.subList(0, token).lastIndexOf(",");
  }

  private static boolean isSubject(List<String> tags, int from, int to) {
    List<String> subject = tags.subList(from, to);
    return !subject.isEmpty()
        && subject.size() <= LONGEST_SUBJECT
        && NAMING.contains(subject.get(0))
        && subject.stream().noneMatch(tag -> FINITE.contains(tag) || tag.matches("W.*|TO|``|''"));
  }

  /** Whether what stands before the comma is a whole clause, and not quoted. */
  private boolean isClause(List<String> forms, List<String> tags, int comma) {
    List<String> said = tags.subList(0, comma);
    boolean quoted = said.contains("``") || said.contains("''");
    int finite = 0;
    while (finite < comma && !FINITE.contains(said.get(finite))) {
      finite++;
    }
    boolean waiting = words.has("waiting", forms.get(0)) && said.lastIndexOf(",") < finite;
    return finite < comma && finite > 0 && !quoted && !waiting;
  }
}
