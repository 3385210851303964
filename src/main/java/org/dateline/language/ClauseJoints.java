package org.dateline.language;

import java.util.List;

/**
 * Hangs clauses where the parts of speech say, and not where the parser took them to, in long
 * sentences of news.
 */
final class ClauseJoints {
  private final EditedTree tree;
  private final WordLists words;

  private ClauseJoints(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    ClauseJoints joints = new ClauseJoints(tree, words);
    for (int token = 0; token < tree.size(); token++) {
      joints.liftFiniteConjunct(token);
      joints.partAddressee(token);
      joints.openRelativeClause(token);
      joints.partSubject(token);
    }
  }

  /**
   * "X called for a vote to end the war and asked Y …": a finite verb is not coordinated with an
   * infinitive or a gerund, but with the clause that they are part of.
   */
  private void liftFiniteConjunct(int verb) {
    boolean finite = tree.isFinite(verb) && !tree.hasChild(verb, "aux");
    if (!finite || !tree.label(verb).equals("conj") || !isNonFinite(tree.head(verb))) {
      return;
    }
    int clause = tree.head(verb);
    while (clause != Dependency.ROOT && !isFiniteClause(clause)) {
      clause = tree.head(clause);
    }
    if (clause != Dependency.ROOT && clause < verb) {
      tree.move(verb, clause);
    }
  }

  private boolean isNonFinite(int verb) {
    String tag = tree.tag(verb);
    boolean infinitive =
        tag.equals("VB") && tree.children(verb, "mark").stream().anyMatch(tree::isTo);
    return infinitive || tag.equals("VBG") && !tree.hasChild(verb, "aux");
  }

  private boolean isFiniteClause(int verb) {
    String tag = tree.tag(verb);
    boolean verbal = tree.isFinite(verb) || tag.equals("VBP") || tree.hasChild(verb, "aux");
    return verbal || tag.equals("VBN") && tree.hasChild(verb, "nsubj");
  }

  /**
   * "X called on Y to act", "X appealed to Y to act": Y is whom X calls on, and no preposition
   * opens the clause.
   */
  private void partAddressee(int infinitive) {
    int verb = tree.head(infinitive);
    boolean below = verb != Dependency.ROOT && verb < infinitive && tree.tag(verb).startsWith("VB");
    if (!below || !tree.tag(infinitive).equals("VB")) {
      return;
    }
    List<Integer> marks = tree.children(infinitive, "mark");
    List<Integer> subjects = tree.children(infinitive, "nsubj");
    if (marks.size() != 2 || subjects.size() != 1 || !tree.isTo(marks.get(1))) {
      return;
    }
    int preposition = marks.get(0);
    int addressee = subjects.get(0);
    boolean between = preposition < addressee && addressee < marks.get(1);
    if (between && words.has("addressing", tree.form(preposition)) && !tree.isTo(preposition)) {
      tree.attach(preposition, addressee, "case");
      tree.attach(addressee, verb, "obl");
    }
  }

  /** "X, which settled borders with Y, …": the verb behind "which" is no modifier of a noun. */
  private void openRelativeClause(int verb) {
    int object = tree.head(verb);
    boolean behindPronoun = verb > 1 && tree.tag(verb - 1).matches("WDT|WP");
    boolean modifier = tree.label(verb).matches("amod|compound") && object > verb;
    if (!behindPronoun || !modifier || !tree.tag(verb).matches("VB[DPZ]")) {
      return;
    }
    int antecedent = tree.head(object);
    if (antecedent != Dependency.ROOT && antecedent < verb - 1) {
      tree.attach(verb, antecedent, "acl:relcl");
      tree.attach(object, verb, "obj");
      tree.attach(verb - 1, verb, "nsubj");
    }
  }

  /** "In a call with X, Y said it was late": Y is no apposition of X, but says so. */
  private void partSubject(int name) {
    int other = tree.head(name);
    int first = tree.first(name);
    int verb = verbBehind(tree.last(name));
    boolean apposed = tree.label(name).equals("appos") && tree.tag(name).matches("NNPS?|PRP");
    if (!apposed || verb < 0 || first == 0 || !tree.form(first - 1).equals(",")) {
      return;
    }
    boolean bare = tree.isFinite(verb) && !tree.hasChild(verb, "nsubj");
    int phrase = other;
    while (phrase != Dependency.ROOT && tree.head(phrase) != verb) {
      phrase = tree.head(phrase);
    }
    boolean before = phrase != Dependency.ROOT && tree.label(phrase).startsWith("obl");
    if (bare && before && tree.hasChild(phrase, "case")) {
      tree.attach(name, verb, "nsubj");
    }
  }

  /** The verb right behind a token, past an adverb; -1 if there is none. */
  private int verbBehind(int token) {
    int at = token + 1;
    while (at < tree.size() && tree.tag(at).equals("RB")) {
      at++;
    }
    return at < tree.size() && tree.tag(at).startsWith("VB") ? at : -1;
  }
}
