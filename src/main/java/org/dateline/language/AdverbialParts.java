package org.dateline.language;

/** Takes for adverbials what the parser took for subjects, objects or parts of nouns. */
final class AdverbialParts {
  private final EditedTree tree;
  private final WordLists words;
  private final WordLists calendar;

  private AdverbialParts(EditedTree tree, WordLists words, WordLists calendar) {
    this.tree = tree;
    this.words = words;
    this.calendar = calendar;
  }

  static void repair(EditedTree tree, WordLists words, WordLists calendar) {
    AdverbialParts parts = new AdverbialParts(tree, words, calendar);
    for (int token = 1; token + 1 < tree.size(); token++) {
      parts.openDue(token);
      parts.partWeekday(token);
      parts.measure(token);
      parts.partResult(token);
      parts.closeApposition(token);
    }
  }

  /** "She was due to meet X": the adjective governs what is to come, and is no mark of it. */
  private void openDue(int due) {
    int verb = tree.head(due);
    boolean marks =
        tree.tag(due).equals("JJ")
            && tree.label(due).equals("mark")
            && tree.form(due + 1).equals("to")
            && verb == due + 2;
    if (!marks) {
      return;
    }
    tree.attach(due, tree.head(verb), tree.label(verb));
    for (int token = 0; token < due; token++) {
      if (tree.head(token) == verb) {
        tree.move(token, due);
      }
    }
    tree.attach(verb, due, "xcomp");
    tree.attach(due + 1, verb, "mark");
  }

  /** "On Thursday soldiers shot two": soldiers shot, and no soldiers are Thursday's. */
  private void partWeekday(int day) {
    int noun = tree.head(day);
    boolean before =
        calendar.has("weekday", tree.form(day))
            && noun == day + 1
            && tree.tag(noun).matches("NNS|NN")
            && tree.label(noun).equals("obl")
            && tree.head(day - 1) == noun
            && tree.label(day - 1).equals("case");
    int verb = before ? tree.head(noun) : -1;
    if (verb <= noun || !tree.tag(verb).startsWith("VB") || tree.hasChild(verb, "nsubj")) {
      return;
    }
    tree.attach(day, verb, "obl");
    tree.move(day - 1, day);
    tree.attach(noun, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /** "Was toppled hours before the vote": the hours are no object of what is done. */
  private void measure(int unit) {
    boolean object =
        tree.label(unit).equals("obj")
            && tree.tag(unit).equals("NNS")
            && isUnit(tree.form(unit))
            && tree.head(unit) < unit
            && words.has("spanning", tree.form(unit + 1));
    if (object && tree.tag(tree.head(unit)).startsWith("VB")) {
      tree.attach(unit, tree.head(unit), "obl:tmod");
    }
  }

  private boolean isUnit(String form) {
    return calendar.has("unit", form) || calendar.has("clock-unit", form);
  }

  /** "Shot dead two rebels": they are shot, and not described. */
  private void partResult(int result) {
    boolean described =
        words.has("resulting", tree.form(result))
            && tree.label(result).equals("amod")
            && tree.tag(result - 1).startsWith("VB")
            && tree.head(tree.head(result)) == result - 1;
    if (described) {
      tree.attach(result, result - 1, "advmod");
    }
  }

  /**
   * "In Zanzibar, the islands off the coast, the party said": an apposition that no comma closes
   * before the verb is its subject, and what precedes it belongs to the place.
   */
  private void closeApposition(int subject) {
    int verb = tree.head(subject);
    int other = tree.child(subject, "appos");
    boolean open =
        tree.label(subject).equals("nsubj")
            && other > subject
            && tree.label(other).equals("appos")
            && tree.last(other) == verb - 1
            && tree.tag(tree.first(other)).equals("DT");
    int first = open ? tree.first(subject) : 0;
    first += open && tree.form(first).equals(",") ? 1 : 0;
    int place = first > 1 && tree.form(first - 1).equals(",") ? first - 2 : -1;
    if (place < 1 || !tree.tag(place).equals("NNP") || !tree.label(place).equals("obl")) {
      return;
    }
    if (!calendar.has("weekday", tree.form(place))) {
      tree.attach(other, verb, "nsubj");
      tree.attach(subject, place, "appos");
    }
  }
}
