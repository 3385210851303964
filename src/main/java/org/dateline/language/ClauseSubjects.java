package org.dateline.language;

import java.util.List;

/**
 * Gives a clause back the subject that the parser took for one more object of the clause before: in
 * "Chad attacked Sudan and Egypt condemned it" Egypt is not attacked but condemns.
 */
final class ClauseSubjects {
  private static final List<String> LOOSE =
      List.of("dep", "conj", "parataxis", "advcl", "ccomp", "acl:relcl");
  private static final List<String> BEFORE_VERB =
      List.of("aux", "aux:pass", "auxpass", "cop", "advmod", "neg");

  private final EditedTree tree;
  private final WordLists words;

  private ClauseSubjects(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    ClauseSubjects repair = new ClauseSubjects(tree, words);
    for (int verb = 2; verb < tree.size(); verb++) {
      repair.giveSubject(verb);
    }
  }

  private void giveSubject(int verb) {
    if (!LOOSE.contains(tree.label(verb)) || tree.head(verb) > verb || !isFiniteAlone(verb)) {
      return;
    }
    int end = start(verb) - 1;
    int subject = conjunctEndingAt(end);
    int verbAbove = subject < 0 ? -1 : verbAbove(subject);
    if (verbAbove < 0 || !tree.isAbove(tree.head(verb), subject)) {
      return;
    }
    tree.move(tree.child(subject, "cc"), verb);
    tree.attach(subject, verb, isPassive(verb) ? "nsubj:pass" : "nsubj");
    tree.attach(verb, verbAbove, "conj");
  }

  private boolean isFiniteAlone(int verb) {
    boolean finite = tree.tag(verb).matches("VBD|VBZ|VBP");
    for (int token = 0; token < tree.size(); token++) {
      if (tree.head(token) == verb) {
        if (tree.label(token).matches("nsubj.*|csubj.*|mark|expl")) {
          return false;
        }
        finite |= token < verb && tree.label(token).startsWith("aux");
      }
    }
    return finite && tree.tag(verb).startsWith("VB");
  }

  /** Where a verb's auxiliaries and adverbs begin, as far as they stand right before it. */
  private int start(int verb) {
    int start = verb;
    while (start > 0
        && tree.head(start - 1) == verb
        && BEFORE_VERB.contains(tree.label(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The noun that is joined by "and" or "but" to another one, with its words ending here; or -1.
   */
  private int conjunctEndingAt(int end) {
    int at = end;
    while (at > 0 && !tree.label(at).equals("conj") && tree.head(at) >= 0) {
      int head = tree.head(at);
      if (tree.last(head) != end) {
        return -1;
      }
      at = head;
    }
    boolean joined = at > 0 && tree.label(at).equals("conj") && tree.last(at) == end;
    if (!joined || !isNoun(at) || !isNoun(tree.head(at)) || tree.head(at) > at) {
      return -1;
    }
    int conjunction = tree.child(at, "cc");
    return conjunction >= 0 && words.has("joining", tree.form(conjunction)) ? at : -1;
  }

  private boolean isNoun(int token) {
    return tree.tag(token).matches("NN.*|PRP");
  }

  private int verbAbove(int token) {
    int at = tree.head(token);
    while (at >= 0 && !tree.tag(at).startsWith("VB")) {
      if (tree.label(at).startsWith("nsubj")) {
        return -1;
      }
      at = tree.head(at);
    }
    return at;
  }

  private boolean isPassive(int verb) {
    return tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "auxpass") >= 0;
  }
}
