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
