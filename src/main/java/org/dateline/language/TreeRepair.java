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
      repair.openCharge(token);
      repair.openSaidClause(token);
      repair.partTitles(token);
      repair.liftBehindApposition(token);
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

  /** "After accusing X of shelling Y": behind a preposition the gerund takes X for its object. */
  private void openCharge(int gerund) {
    int noun = heads.get(gerund);
    boolean modifier =
        labels.get(gerund).equals("amod") && tags.get(gerund).equals("VBG") && noun > gerund;
    boolean behindPreposition = gerund > 0 && tags.get(gerund - 1).equals("IN");
    boolean charges =
        noun + 2 < forms.size() && forms.get(noun + 1).equals("of") && isGerund(noun + 2);
    if (!modifier || !behindPreposition || !charges || heads.get(gerund - 1) != noun) {
      return;
    }
    int charge = noun + 2;
    attach(gerund, heads.get(noun), "advcl");
    attach(gerund - 1, gerund, "mark");
    attach(noun, gerund, "obj");
    int object = heads.get(charge);
    if (labels.get(charge).equals("amod") && object > charge) {
      attach(object, charge, "obj");
      attach(charge - 1, charge, "mark");
      attach(charge, gerund, "advcl");
    } else if (object == noun) {
      attach(charge, gerund, "advcl");
    }
  }

  private boolean isGerund(int token) {
    return tags.get(token).equals("VBG");
  }

  /** "X said troops, backed by Y, had left": the troops left, and nobody said troops. */
  private void openSaidClause(int verb) {
    int speaking = heads.get(verb);
    boolean loose = labels.get(verb).equals("conj") && speaking != Dependency.ROOT;
    if (!loose || !forms.get(speaking).matches("said|says|say") || hasChild(verb, "cc")) {
      return;
    }
    List<Integer> objects = children(speaking, "obj");
    boolean own = !hasChild(verb, "aux") || hasChild(verb, "nsubj");
    if (own || objects.size() != 1 || objects.get(0) < speaking || verb < objects.get(0)) {
      return;
    }
    int subject = objects.get(0);
    for (int other : children(speaking, "conj")) {
      if (subject < other && other < verb) {
        attach(other, subject, "acl");
      }
    }
    attach(verb, speaking, "ccomp");
    attach(subject, verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /** "X, leader of the party and foreign minister, met Y": X is both, and nobody else met Y. */
  private void partTitles(int title) {
    int name = heads.get(title);
    boolean joined = labels.get(title).equals("conj") && tags.get(title).equals("NN");
    boolean behind = joined && name != Dependency.ROOT && name + 2 < title;
    if (!behind || !tags.get(name).equals("NNP") || !isTitleBehind(name, title)) {
      return;
    }
    for (int other : children(name, "conj")) {
      if (other <= title) {
        attach(other, name, "appos");
      }
    }
  }

  /** Whether one comma stands right behind the name, one behind the title, and none between. */
  private boolean isTitleBehind(int name, int title) {
    boolean set =
        forms.get(name + 1).equals(",")
            && tags.get(name + 2).matches("NN|JJ")
            && title + 1 < forms.size()
            && forms.get(title + 1).equals(",");
    return set && !forms.subList(name + 2, title).contains(",");
  }

  /** "Received X, an adviser to Y, in Paris": what follows the comma is not Y's. */
  private void liftBehindApposition(int noun) {
    List<Integer> cases = children(noun, "case");
    int first = cases.isEmpty() ? 0 : cases.get(0);
    boolean place = first > 0 && first < noun && forms.get(first).matches("in|at|on");
    if (!place || !forms.get(first - 1).equals(",") || !labels.get(noun).startsWith("nmod")) {
      return;
    }
    boolean apposed = false;
    int above = heads.get(noun);
    while (above != Dependency.ROOT && above < first && !tags.get(above).startsWith("VB")) {
      apposed |= hasChild(above, "appos");
      apposed |= labels.get(above).equals("appos");
      above = heads.get(above);
    }
    if (apposed && above != Dependency.ROOT && above < first) {
      attach(noun, above, "obl");
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
