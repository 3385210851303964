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
      repair.openBehindRelative(verb);
      repair.giveToGerund(verb);
    }
  }

  private void giveSubject(int verb) {
    if (!LOOSE.contains(tree.label(verb)) || tree.head(verb) > verb || !isFiniteAlone(verb)) {
      return;
    }
    int end = start(verb) - 1;
    if (giveFromAdjunct(verb, end) || giveFromObject(verb, end)) {
      return;
    }
    int subject = conjunctEndingAt(end);
    int verbAbove = subject < 0 ? -1 : verbAbove(subject);
    if (verbAbove < 0 || !tree.isAbove(tree.head(verb), subject)) {
      return;
    }
    tree.move(tree.child(subject, "cc"), verb);
    tree.attach(subject, verb, isPassive(verb) ? "nsubj:pass" : "nsubj");
    tree.attach(verb, verbAbove, "conj");
  }

  /** "X fled after the war of 1998 killed many": the war killed, and is not what X fled after. */
  private boolean giveFromAdjunct(int verb, int end) {
    int above = tree.head(verb);
    for (int noun = end; noun > above; noun--) {
      int marker = tree.child(noun, "case");
      boolean opens = marker >= 0 && words.has("opening", tree.form(marker));
      boolean below = tree.label(noun).matches("obl|nmod") && tree.isAbove(above, noun);
      if (opens && below && tree.last(noun) == end && tree.tag(noun).startsWith("NN")) {
        tree.attach(noun, verb, isPassive(verb) ? "nsubj:pass" : "nsubj");
        tree.attach(marker, verb, "mark");
        tree.attach(verb, above, "advcl");
        return true;
      }
    }
    return false;
  }

  /** "Thanked Y, who had left after the war killed many": Y killed nobody. */
  private void openBehindRelative(int verb) {
    int subject = tree.child(verb, "nsubj");
    int relative = subject < 0 ? -1 : tree.child(subject, "acl:relcl");
    int above = tree.head(verb);
    boolean apart = 0 <= above && above < subject && subject < relative && relative < verb;
    int end = start(verb) - 1;
    if (!apart || tree.last(relative) != end || !tree.tag(above).startsWith("VB")) {
      return;
    }
    tree.attach(verb, relative, "dep");
    if (giveFromAdjunct(verb, end)) {
      tree.attach(subject, above, "obj");
    } else {
      tree.attach(verb, above, "ccomp");
    }
  }

  /** "Dropped its objection to Finland joining": Finland joins, and no objection does. */
  private void giveToGerund(int gerund) {
    int noun = tree.tag(gerund).equals("VBG") ? tree.child(gerund, "nsubj") : -1;
    int above = tree.head(gerund);
    if (noun < 0 || above < 0 || above > noun || tree.hasChild(gerund, "aux")) {
      return;
    }
    for (int joining : tree.children(noun, "nmod")) {
      int preposition = tree.child(joining, "case");
      boolean opens = preposition >= 0 && words.has("before-gerund", tree.form(preposition));
      if (opens && tree.last(joining) == gerund - 1 && tree.tag(above).startsWith("VB")) {
        tree.attach(noun, above, "obj");
        tree.attach(joining, gerund, "nsubj");
        tree.attach(preposition, gerund, "mark");
        tree.attach(gerund, noun, "acl");
        return;
      }
    }
  }

  /** "X said the union was not cutting aid": nobody said a union. */
  private boolean giveFromObject(int verb, int end) {
    int above = tree.head(verb);
    boolean auxiliary = start(verb) < verb && tree.label(start(verb)).startsWith("aux");
    int noun = tree.tag(above).startsWith("VB") ? tree.child(above, "obj") : -1;
    if (!auxiliary || noun < above || tree.last(noun) != end || conjunctEndingAt(end) >= 0) {
      return false;
    }
    tree.attach(noun, verb, isPassive(verb) ? "nsubj:pass" : "nsubj");
    tree.attach(verb, above, "ccomp");
    return true;
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
