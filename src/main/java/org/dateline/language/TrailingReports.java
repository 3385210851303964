package org.dateline.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts what is told from who tells it behind a comma: in "Chad left Niger, EU leaders said" the
 * parser takes the leaders for another name of Niger, or has Niger say it.
 */
final class TrailingReports {
  private final EditedTree tree;
  private final WordLists words;

  private TrailingReports(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    TrailingReports reports = new TrailingReports(tree, words);
    for (int verb = 3; verb < tree.size(); verb++) {
      if (reports.isFinite(verb) && words.has("trailing", tree.form(verb))) {
        reports.partSpeakerBefore(verb);
      }
      if (reports.isFinite(verb) && words.has("inverted", tree.form(verb))) {
        reports.partSpeakerBehind(verb);
      }
    }
  }

  /** "Chad left Niger, EU leaders said on Monday." */
  private void partSpeakerBefore(int verb) {
    int comma = commaBefore(verb);
    boolean apart = comma > 1 && isNounPhrase(comma + 1, verb) && !opensClause(verb);
    if (apart) {
      part(comma, verb, comma + 1, verb);
    }
  }

  /** "Three villages were shelled, said the government of Chad." */
  private void partSpeakerBehind(int verb) {
    int end = verb + 1;
    while (end < tree.size() && !tree.tag(end).matches("[,.:]|''")) {
      end++;
    }
    boolean closed = end + 1 >= tree.size() || !tree.tag(end + 1).equals("CC");
    if (tree.form(verb - 1).equals(",") && closed && isNounPhrase(verb + 1, end)) {
      part(verb - 1, verb, verb + 1, end);
    }
  }

  private void part(int comma, int verb, int first, int end) {
    int told = told(comma, verb);
    int speaker = head(first, end);
    if (told < 0 || speaker < 0) {
      return;
    }
    if (tree.head(told) == verb) {
      tree.attach(told, verb, "ccomp");
    } else {
      tree.attach(verb, told, "parataxis");
    }
    tree.attach(speaker, verb, "nsubj");
    for (int token = 0; token < comma; token++) {
      if (token != told && tree.head(token) >= comma) {
        returnTo(token, told);
      }
    }
    for (int token = first; token < end; token++) {
      int above = tree.head(token);
      if (token != speaker && (above < first || above >= end)) {
        tree.attach(token, speaker, tree.tag(token).equals("IN") ? "case" : "dep");
      }
    }
    for (int token = Math.max(verb, end) + 1; token < tree.size(); token++) {
      if (tree.head(token) == told || tree.head(token) == verb) {
        share(token, told, verb);
      }
    }
  }

  /**
   * "Rebels took the town, police said, killing two": the rebels kill, and they do in "… said, and
   * killed two". "… said, blaming Chad": the police blame.
   */
  private void share(int token, int told, int verb) {
    boolean participle = tree.tag(token).equals("VBG") && tree.form(token - 1).equals(",");
    if (participle && tree.label(token).matches("dep|advcl")) {
      giveBack(token, words.has("speaking-on", tree.form(token)) ? verb : told, verb);
      tree.attach(token, tree.head(token), "advcl");
    } else if (tree.label(token).equals("conj") && !tree.hasChild(token, "nsubj")) {
      List<Integer> joints = tree.children(token, "cc");
      joints = joints.isEmpty() ? tree.children(verb, "cc") : joints;
      if (!joints.isEmpty() && tree.form(joints.get(0) - 1).equals(",")) {
        giveBack(token, told, verb);
        joints.forEach(it -> tree.attach(it, token, "cc"));
      }
    }
  }

  /** What is told goes on behind the report, which is then thrown into it. */
  private void giveBack(int token, int clause, int verb) {
    if (clause != verb && tree.head(clause) == verb) {
      tree.attach(clause, tree.head(verb), tree.label(verb));
      tree.attach(verb, clause, "parataxis");
    }
    tree.move(token, clause);
  }

  /** The verb of the clause before a comma that no conjunction makes part of another; or -1. */
  private int told(int comma, int verb) {
    return IntStream.range(0, comma)
        .filter(it -> tree.head(it) == Dependency.ROOT || isToldBy(it, verb))
        .filter(it -> tree.tag(it).startsWith("VB") || tree.hasChild(it, "cop"))
        .filter(it -> subjectBefore(it) && !tree.hasChild(it, "mark"))
        .findFirst()
        .orElse(-1);
  }

  private boolean isToldBy(int clause, int verb) {
    boolean loose = tree.label(clause).matches("ccomp|advcl|dep|parataxis");
    return tree.head(clause) == verb && tree.head(verb) == Dependency.ROOT && loose;
  }

  private boolean subjectBefore(int verb) {
    return tree.children(verb, "nsubj").stream().anyMatch(it -> it < verb)
        && tree.children(verb, "advmod").stream().noneMatch(it -> tree.tag(it).equals("WRB"));
  }

  /** What stood before the comma belongs to the verb before it. */
  private void returnTo(int token, int told) {
    if (tree.tag(token).matches("[,.:]")) {
      tree.attach(token, told, "punct");
      return;
    }
    int verb =
        IntStream.iterate(token - 1, it -> it >= 0, it -> it - 1)
            .filter(it -> tree.tag(it).startsWith("VB") && !tree.isAbove(token, it))
            .findFirst()
            .orElse(told);
    boolean object = tree.tag(token).matches("N.*|PRP") && !tree.hasChild(token, "case");
    boolean free = object && verb < token && !tree.hasChild(verb, "obj");
    tree.attach(token, verb, free ? "obj" : tree.hasChild(token, "case") ? "obl" : "dep");
  }

  /** The first noun of a stretch that hangs from outside of it; or -1. */
  private int head(int first, int end) {
    return IntStream.range(first, end)
        .filter(it -> tree.tag(it).matches("N.*|PRP"))
        .filter(it -> tree.head(it) < first || tree.head(it) >= end)
        .findFirst()
        .orElse(-1);
  }

  private int commaBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && !tree.form(at).equals(",")) {
      at--;
    }
    return at;
  }

  private boolean isNounPhrase(int first, int end) {
    List<String> tags = IntStream.range(first, end).mapToObj(tree::tag).toList();
    return !tags.isEmpty()
        && tags.get(0).matches("DT|PRP\\$?|N.*|JJ.?|CD")
        && tags.stream().anyMatch(it -> it.matches("N.*|PRP"))
        && tags.stream().noneMatch(it -> it.matches("VB[DPZ]|MD|W.*|TO|``|''"));
  }

  /** Whether a verb has something to say behind it: "X said that …". */
  private boolean opensClause(int verb) {
    for (int at = verb + 1; at < tree.size() && !tree.tag(at).matches("[,.:]|''"); at++) {
      if (tree.tag(at).matches("VB[DPZ]|MD|TO|W.*|``")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int verb) {
    return tree.tag(verb).matches("VB[DPZ]");
  }
}
