package org.dateline.language;

import java.util.List;

/** Parts a report from what it reports, where the parser took the one for a piece of the other. */
final class ReportJoints {
  private final EditedTree tree;
  private final WordLists words;

  private ReportJoints(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    ReportJoints joints = new ReportJoints(tree, words);
    for (int token = 0; token < tree.size(); token++) {
      joints.openReportedClause(token);
      joints.partReport(token);
      joints.openTrailingReport(token);
      joints.partTrailingReport(token);
      joints.turnTrailingReport(token);
      joints.openSaidClause(token);
    }
  }

  /**
   * "X denied it and said the state would pay": what X does is not the subject of "pay"; the noun
   * behind the last verb of it is.
   */
  private void openReportedClause(int verb) {
    int clause = tree.head(verb);
    boolean thrown = tree.label(verb).startsWith("csubj") && clause > verb;
    boolean finite = tree.isFinite(verb) && tree.hasChild(verb, "nsubj");
    if (!thrown || !finite || tree.hasChild(verb, "mark") || tree.hasChild(clause, "nsubj")) {
      return;
    }
    int speaking = tree.children(verb, "conj").stream().reduce(verb, (first, second) -> second);
    int subject = tree.children(speaking, "obj").stream().reduce(-1, (first, second) -> second);
    if (tree.isFinite(speaking) && speaking < subject && subject < clause) {
      tree.attach(verb, tree.head(clause), tree.label(clause));
      tree.attach(clause, speaking, "ccomp");
      tree.attach(subject, clause, tree.hasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /**
   * "X warned that Y would pay, and Z met W": behind what is to come and a comma the past tense
   * tells of a fact, which X has not warned of.
   */
  private void partReport(int verb) {
    int content = tree.head(verb);
    boolean joined = tree.label(verb).equals("conj") && content >= 0 && content < verb;
    if (!joined || !tree.tag(verb).equals("VBD") || tree.hasChild(verb, "aux")) {
      return;
    }
    int subject = tree.child(verb, "nsubj");
    int first = subject < 0 ? verb : tree.first(subject);
    boolean apart =
        first > 1 && tree.form(first - 1).equals("and") && tree.form(first - 2).equals(",");
    int reporting = tree.head(content);
    boolean foretold =
        tree.label(content).equals("ccomp")
            && tree.children(content, "aux").stream().anyMatch(it -> tree.tag(it).equals("MD"));
    if (subject >= 0 && apart && foretold && tree.tag(reporting).equals("VBD")) {
      tree.attach(verb, reporting, "conj");
    }
  }

  /** "Chad must leave Niger, EU leaders demanded": leaders for another name of Niger. */
  private void openTrailingReport(int verb) {
    boolean loose = tree.label(verb).equals("dep") && words.has("reporting", tree.form(verb));
    int noun = verb - 1;
    if (!loose || noun < 2 || !tree.label(noun).equals("appos") || tree.hasChild(verb, "nsubj")) {
      return;
    }
    int first = tree.first(noun);
    if (first > 0 && tree.form(first - 1).equals(",") && tree.isAbove(tree.head(verb), noun)) {
      tree.attach(noun, verb, "nsubj");
      tree.attach(verb, tree.head(verb), "parataxis");
    }
  }

  /** "Chad left Niger, EU leaders said": the parser has Niger say what Chad left. */
  private void partTrailingReport(int verb) {
    int told = tree.head(verb);
    List<Integer> subjects = tree.children(verb, "nsubj");
    boolean behind =
        words.has("reporting", tree.form(verb)) && tree.label(verb).equals("ccomp") && told < verb;
    if (!behind || subjects.size() != 2 || tree.hasChild(told, "obj")) {
      return;
    }
    int object = subjects.get(0);
    int speaker = subjects.get(1);
    int first = tree.first(speaker);
    if (told < object && first > 0 && tree.form(first - 1).equals(",")) {
      tree.attach(object, told, "obj");
      tree.attach(verb, told, "parataxis");
    }
  }

  /** "Three villages were shelled, said Chad": the parser has a said Chad be shelled. */
  private void turnTrailingReport(int verb) {
    int speaker = tree.head(verb);
    boolean behind = speaker > verb && tree.label(verb).equals("amod") && verb > 1;
    if (!behind || !words.has("reporting", tree.form(verb)) || !tree.form(verb - 1).equals(",")) {
      return;
    }
    int told = tree.head(speaker);
    if (told != Dependency.ROOT && told < verb && tree.label(speaker).matches("obj|obl|dep")) {
      tree.attach(verb, told, "parataxis");
      tree.attach(speaker, verb, "nsubj");
    }
  }

  /** "X said troops, backed by Y, had left": the troops left, and nobody said troops. */
  private void openSaidClause(int verb) {
    int speaking = tree.head(verb);
    boolean loose = tree.label(verb).equals("conj") && speaking != Dependency.ROOT;
    if (!loose || !words.has("saying", tree.form(speaking)) || tree.hasChild(verb, "cc")) {
      return;
    }
    List<Integer> objects = tree.children(speaking, "obj");
    boolean own = !tree.hasChild(verb, "aux") || tree.hasChild(verb, "nsubj");
    if (own || objects.size() != 1 || objects.get(0) < speaking || verb < objects.get(0)) {
      return;
    }
    int subject = objects.get(0);
    for (int other : tree.children(speaking, "conj")) {
      if (subject < other && other < verb) {
        tree.attach(other, subject, "acl");
      }
    }
    tree.attach(verb, speaking, "ccomp");
    tree.attach(subject, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }
}
