package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Undoes what the parser is known to get wrong in long sentences of news, where the parts of speech
 * leave no doubt: each rule holds whatever the words mean.
 */
final class TreeRepair {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ");
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

  private final List<String> forms;
  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> labels;

  private TreeRepair(List<String> forms, List<String> tags, BasicTree tree) {
    this.forms = forms;
    this.tags = tags;
    this.heads = new ArrayList<>(tree.heads());
    this.labels = new ArrayList<>(tree.labels());
  }

  /**
   * @param forms the forms that the tree was made of
   * @param tags their parts of speech
   */
  static BasicTree repair(List<String> forms, List<String> tags, BasicTree tree) {
    TreeRepair repair = new TreeRepair(forms, tags, tree);
    for (int token = 0; token < forms.size(); token++) {
      repair.liftFiniteConjunct(token);
      repair.partAddressee(token);
      repair.openRelativeClause(token);
      repair.openReportedClause(token);
    }
    return new BasicTree(repair.heads, repair.labels);
  }

  /**
   * "X called for a vote to end the war and asked Y …": a finite verb is not coordinated with an
   * infinitive or a gerund, but with the clause that they are part of.
   */
  private void liftFiniteConjunct(int verb) {
    boolean finite = FINITE.contains(tags.get(verb)) && !hasChild(verb, "aux");
    if (!finite || !labels.get(verb).equals("conj") || !isNonFinite(heads.get(verb))) {
      return;
    }
    int clause = heads.get(verb);
    while (clause != Dependency.ROOT && !isFiniteClause(clause)) {
      clause = heads.get(clause);
    }
    if (clause != Dependency.ROOT && clause < verb) {
      heads.set(verb, clause);
    }
  }

  private boolean isNonFinite(int verb) {
    String tag = tags.get(verb);
    boolean infinitive = tag.equals("VB") && children(verb, "mark").stream().anyMatch(this::isTo);
    return infinitive || tag.equals("VBG") && !hasChild(verb, "aux");
  }

  private boolean isFiniteClause(int verb) {
    String tag = tags.get(verb);
    boolean verbal = FINITE.contains(tag) || tag.equals("VBP") || hasChild(verb, "aux");
    return verbal || tag.equals("VBN") && hasChild(verb, "nsubj");
  }

  /**
   * "X called on Y to act", "X appealed to Y to act": Y is whom X calls on, and no preposition
   * opens the clause.
   */
  private void partAddressee(int infinitive) {
    int verb = heads.get(infinitive);
    boolean below = verb != Dependency.ROOT && verb < infinitive && tags.get(verb).startsWith("VB");
    if (!below || !tags.get(infinitive).equals("VB")) {
      return;
    }
    List<Integer> marks = children(infinitive, "mark");
    List<Integer> subjects = children(infinitive, "nsubj");
    if (marks.size() != 2 || subjects.size() != 1 || !isTo(marks.get(1))) {
      return;
    }
    int preposition = marks.get(0);
    int addressee = subjects.get(0);
    boolean between = preposition < addressee && addressee < marks.get(1);
    if (between && ADDRESSING.contains(forms.get(preposition)) && !isTo(preposition)) {
      attach(preposition, addressee, "case");
      attach(addressee, verb, "obl");
    }
  }

  /** "X, which settled borders with Y, …": the verb behind "which" is no modifier of a noun. */
  private void openRelativeClause(int verb) {
    int object = heads.get(verb);
    boolean behindPronoun = verb > 1 && tags.get(verb - 1).matches("WDT|WP");
    boolean modifier = labels.get(verb).matches("amod|compound") && object > verb;
    if (!behindPronoun || !modifier || !tags.get(verb).matches("VB[DPZ]")) {
      return;
    }
    int antecedent = heads.get(object);
    if (antecedent != Dependency.ROOT && antecedent < verb - 1) {
      attach(verb, antecedent, "acl:relcl");
      attach(object, verb, "obj");
      attach(verb - 1, verb, "nsubj");
    }
  }

  /**
   * "X denied it and said the state would pay": what X does is not the subject of "pay"; the noun
   * behind the last verb of it is.
   */
  private void openReportedClause(int verb) {
    int clause = heads.get(verb);
    boolean thrown = labels.get(verb).startsWith("csubj") && clause > verb;
    boolean finite = FINITE.contains(tags.get(verb)) && hasChild(verb, "nsubj");
    if (!thrown || !finite || hasChild(verb, "mark") || hasChild(clause, "nsubj")) {
      return;
    }
    int speaking = children(verb, "conj").stream().reduce(verb, (first, second) -> second);
    int subject = children(speaking, "obj").stream().reduce(-1, (first, second) -> second);
    if (FINITE.contains(tags.get(speaking)) && speaking < subject && subject < clause) {
      attach(verb, heads.get(clause), labels.get(clause));
      attach(clause, speaking, "ccomp");
      attach(subject, clause, hasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  private void attach(int token, int head, String label) {
    heads.set(token, head);
    labels.set(token, label);
  }

  private boolean isTo(int token) {
    return tags.get(token).equals("TO");
  }

  private boolean hasChild(int head, String label) {
    return !children(head, label).isEmpty();
  }

  /** The dependents by a relation, with or without its subtype, in order of the text. */
  private List<Integer> children(int head, String label) {
    List<Integer> children = new ArrayList<>();
    for (int token = 0; token < heads.size(); token++) {
      boolean labelled =
          labels.get(token).equals(label) || labels.get(token).startsWith(label + ":");
      if (heads.get(token) == head && labelled) {
        children.add(token);
      }
    }
    return children;
  }
}
