package org.dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Undoes what the parser is known to get wrong in long sentences of news, where the parts of speech
 * leave no doubt: each rule holds whatever the words mean.
 */
final class TreeRepair {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ");
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

  private final EditedTree tree;

  private TreeRepair(EditedTree tree) {
    this.tree = tree;
  }

  static void repair(EditedTree tree) {
    TreeRepair repair = new TreeRepair(tree);
    for (int token = 0; token < tree.size(); token++) {
      repair.liftFiniteConjunct(token);
      repair.partAddressee(token);
      repair.openRelativeClause(token);
      repair.openReportedClause(token);
      repair.openCharge(token);
      repair.openGerund(token);
      repair.partReport(token);
      repair.openSaidClause(token);
      repair.partTitles(token);
      repair.liftBehindApposition(token);
      repair.partSubject(token);
      repair.liftCharge(token);
      repair.openAgainst(token);
    }
  }

  /**
   * "X called for a vote to end the war and asked Y …": a finite verb is not coordinated with an
   * infinitive or a gerund, but with the clause that they are part of.
   */
  private void liftFiniteConjunct(int verb) {
    boolean finite = FINITE.contains(tree.tag(verb)) && !tree.hasChild(verb, "aux");
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
    boolean verbal = FINITE.contains(tag) || tag.equals("VBP") || tree.hasChild(verb, "aux");
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
    if (between && ADDRESSING.contains(tree.form(preposition)) && !tree.isTo(preposition)) {
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

  /**
   * "X denied it and said the state would pay": what X does is not the subject of "pay"; the noun
   * behind the last verb of it is.
   */
  private void openReportedClause(int verb) {
    int clause = tree.head(verb);
    boolean thrown = tree.label(verb).startsWith("csubj") && clause > verb;
    boolean finite = FINITE.contains(tree.tag(verb)) && tree.hasChild(verb, "nsubj");
    if (!thrown || !finite || tree.hasChild(verb, "mark") || tree.hasChild(clause, "nsubj")) {
      return;
    }
    int speaking = tree.children(verb, "conj").stream().reduce(verb, (first, second) -> second);
    int subject = tree.children(speaking, "obj").stream().reduce(-1, (first, second) -> second);
    if (FINITE.contains(tree.tag(speaking)) && speaking < subject && subject < clause) {
      tree.attach(verb, tree.head(clause), tree.label(clause));
      tree.attach(clause, speaking, "ccomp");
      tree.attach(subject, clause, tree.hasChild(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /** "After accusing X of shelling Y": behind a preposition the gerund takes X for its object. */
  private void openCharge(int gerund) {
    int noun = tree.head(gerund);
    boolean modifier =
        tree.label(gerund).equals("amod") && tree.tag(gerund).equals("VBG") && noun > gerund;
    boolean behindPreposition = gerund > 0 && tree.tag(gerund - 1).equals("IN");
    boolean charges =
        noun + 2 < tree.size() && tree.form(noun + 1).equals("of") && isGerund(noun + 2);
    if (!modifier || !behindPreposition || !charges || tree.head(gerund - 1) != noun) {
      return;
    }
    int charge = noun + 2;
    tree.attach(gerund, tree.head(noun), "advcl");
    tree.attach(gerund - 1, gerund, "mark");
    tree.attach(noun, gerund, "obj");
    int object = tree.head(charge);
    if (tree.label(charge).equals("amod") && object > charge) {
      tree.attach(object, charge, "obj");
      tree.attach(charge - 1, charge, "mark");
      tree.attach(charge, gerund, "advcl");
    } else if (object == noun) {
      tree.attach(charge, gerund, "advcl");
    }
  }

  /** "Joined Y in opposing Z": the preposition marks the gerund's clause and is no adverb. */
  private void openGerund(int gerund) {
    int preposition = tree.head(gerund);
    boolean behind = preposition == gerund - 1 && preposition > 0;
    if (behind
        && isGerund(gerund)
        && tree.tag(preposition).equals("IN")
        && tree.label(gerund).equals("dep")
        && tree.label(preposition).equals("advmod")) {
      int verb = tree.head(preposition);
      tree.attach(gerund, verb, "advcl");
      tree.attach(preposition, gerund, "mark");
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

  private boolean isGerund(int token) {
    return tree.tag(token).equals("VBG");
  }

  /** "X said troops, backed by Y, had left": the troops left, and nobody said troops. */
  private void openSaidClause(int verb) {
    int speaking = tree.head(verb);
    boolean loose = tree.label(verb).equals("conj") && speaking != Dependency.ROOT;
    if (!loose || !tree.form(speaking).matches("said|says|say") || tree.hasChild(verb, "cc")) {
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

  /** "X, leader of the party and foreign minister, met Y": X is both, and nobody else met Y. */
  private void partTitles(int title) {
    int name = tree.head(title);
    boolean joined = tree.label(title).equals("conj") && tree.tag(title).equals("NN");
    boolean behind = joined && name != Dependency.ROOT && name + 2 < title;
    if (!behind || !tree.tag(name).equals("NNP") || !isTitleBehind(name, title)) {
      return;
    }
    for (int other : tree.children(name, "conj")) {
      if (other <= title) {
        tree.attach(other, name, "appos");
      }
    }
  }

  /** Whether one comma stands right behind the name, one behind the title, and none between. */
  private boolean isTitleBehind(int name, int title) {
    boolean set =
        tree.form(name + 1).equals(",")
            && tree.tag(name + 2).matches("NN|JJ")
            && title + 1 < tree.size()
            && tree.form(title + 1).equals(",");
    return set && IntStream.range(name + 2, title).noneMatch(token -> tree.form(token).equals(","));
  }

  /** "Received X, an adviser to Y, in Paris": what follows the comma is not Y's. */
  private void liftBehindApposition(int noun) {
    List<Integer> cases = tree.children(noun, "case");
    int first = cases.isEmpty() ? 0 : cases.get(0);
    boolean place = first > 0 && first < noun && tree.form(first).matches("in|at|on");
    if (!place || !tree.form(first - 1).equals(",") || !tree.label(noun).startsWith("nmod")) {
      return;
    }
    boolean apposed = false;
    int above = tree.head(noun);
    while (above != Dependency.ROOT && above < first && !tree.tag(above).startsWith("VB")) {
      apposed |= tree.hasChild(above, "appos");
      apposed |= tree.label(above).equals("appos");
      above = tree.head(above);
    }
    if (apposed && above != Dependency.ROOT && above < first) {
      tree.attach(noun, above, "obl");
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
    boolean bare = FINITE.contains(tree.tag(verb)) && !tree.hasChild(verb, "nsubj");
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

  /** "Was accused by X in The Hague of lying": a name is not "of lying", the verb takes it. */
  private void liftCharge(int gerund) {
    int name = tree.head(gerund);
    boolean charge =
        tree.label(gerund).startsWith("acl")
            && isGerund(gerund)
            && name >= 0
            && gerund > 0
            && tree.tag(name).startsWith("NNP")
            && tree.form(gerund - 1).equals("of");
    int verb = charge ? tree.head(name) : Dependency.ROOT;
    while (verb != Dependency.ROOT && !tree.tag(verb).startsWith("VB")) {
      verb = tree.head(verb);
    }
    if (verb != Dependency.ROOT && verb < name) {
      tree.attach(gerund, verb, "advcl");
    }
  }

  /** "Warned X against striking Y": a preposition has no clause, the verb does. */
  private void openAgainst(int gerund) {
    int preposition = tree.head(gerund);
    boolean behind =
        isGerund(gerund)
            && preposition == gerund - 1
            && preposition > 0
            && tree.tag(preposition).equals("IN")
            && tree.label(gerund).startsWith("acl");
    int verb = behind ? tree.head(preposition) : Dependency.ROOT;
    if (verb != Dependency.ROOT && verb < preposition && tree.tag(verb).startsWith("VB")) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(preposition, gerund, "mark");
    }
  }
}
