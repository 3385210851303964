package org.dateline.language;

import java.util.ArrayList;
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

  private final List<String> forms;
  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> labels;

  private ClauseSubjects(List<String> forms, List<String> tags, BasicTree tree) {
    this.forms = forms;
    this.tags = tags;
    this.heads = new ArrayList<>(tree.heads());
    this.labels = new ArrayList<>(tree.labels());
  }

  /** The tree with every clause's own subject, as far as it can be told. */
  static BasicTree repair(List<String> forms, List<String> tags, BasicTree tree) {
    ClauseSubjects repair = new ClauseSubjects(forms, tags, tree);
    for (int verb = 2; verb < tree.size(); verb++) {
      repair.giveSubject(verb);
    }
    return new BasicTree(repair.heads, repair.labels);
  }

  private void giveSubject(int verb) {
    if (!LOOSE.contains(labels.get(verb)) || heads.get(verb) > verb || !isFiniteAlone(verb)) {
      return;
    }
    int end = start(verb) - 1;
    int subject = conjunctEndingAt(end);
    int verbAbove = subject < 0 ? -1 : verbAbove(subject);
    if (verbAbove < 0 || !isAbove(heads.get(verb), subject)) {
      return;
    }
    int conjunction = child(subject, "cc");
    heads.set(conjunction, verb);
    heads.set(subject, verb);
    labels.set(subject, isPassive(verb) ? "nsubj:pass" : "nsubj");
    heads.set(verb, verbAbove);
    labels.set(verb, "conj");
  }

  private boolean isFiniteAlone(int verb) {
    boolean finite = tags.get(verb).matches("VBD|VBZ|VBP");
    for (int token = 0; token < heads.size(); token++) {
      if (heads.get(token) == verb) {
        if (labels.get(token).matches("nsubj.*|csubj.*|mark|expl")) {
          return false;
        }
        finite |= token < verb && labels.get(token).startsWith("aux");
      }
    }
    return finite && tags.get(verb).startsWith("VB");
  }

  /** Where a verb's auxiliaries and adverbs begin, as far as they stand right before it. */
  private int start(int verb) {
    int start = verb;
    while (start > 0
        && heads.get(start - 1) == verb
        && BEFORE_VERB.contains(labels.get(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The noun that is joined by "and" or "but" to another one, with its words ending here; or -1.
   */
  private int conjunctEndingAt(int end) {
    int at = end;
    while (at > 0 && !labels.get(at).equals("conj") && heads.get(at) >= 0) {
      int head = heads.get(at);
      if (last(head) != end) {
        return -1;
      }
      at = head;
    }
    boolean joined = at > 0 && labels.get(at).equals("conj") && last(at) == end;
    if (!joined || !isNoun(at) || !isNoun(heads.get(at)) || heads.get(at) > at) {
      return -1;
    }
    int conjunction = child(at, "cc");
    return conjunction >= 0 && forms.get(conjunction).matches("and|but|while") ? at : -1;
  }

  private boolean isNoun(int token) {
    return tags.get(token).matches("NN.*|PRP");
  }

  private int child(int head, String label) {
    for (int token = 0; token < heads.size(); token++) {
      if (heads.get(token) == head && labels.get(token).equals(label)) {
        return token;
      }
    }
    return -1;
  }

  private int last(int token) {
    int last = token;
    for (int below = token + 1; below < heads.size(); below++) {
      if (isAbove(token, below)) {
        last = below;
      }
    }
    return last;
  }

  private boolean isAbove(int ancestor, int token) {
    int at = token;
    for (int step = 0; step < heads.size() && at >= 0; step++) {
      if (at == ancestor) {
        return true;
      }
      at = heads.get(at);
    }
    return false;
  }

  private int verbAbove(int token) {
    int at = heads.get(token);
    while (at >= 0 && !tags.get(at).startsWith("VB")) {
      if (labels.get(at).startsWith("nsubj")) {
        return -1;
      }
      at = heads.get(at);
    }
    return at;
  }

  private boolean isPassive(int verb) {
    return child(verb, "aux:pass") >= 0 || child(verb, "auxpass") >= 0;
  }
}
