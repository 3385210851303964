package org.dateline.language;

/** Makes gerunds of news the verbs of clauses, where the parser took them for parts of a noun. */
final class GerundJoints {
  private final EditedTree tree;
  private final WordLists words;

  private GerundJoints(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    GerundJoints joints = new GerundJoints(tree, words);
    for (int token = 0; token < tree.size(); token++) {
      joints.openCharge(token);
      joints.openGerund(token);
      joints.liftCharge(token);
      joints.openAgainst(token);
      joints.openExample(token);
      joints.openBare(token);
      joints.openAccused(token);
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

  /** "Followed X in cutting ties with Y": who follows does it, and no ties are cutting. */
  private void openExample(int gerund) {
    int noun = tree.head(gerund);
    boolean modifier = tree.tag(gerund).equals("VBG") && tree.label(gerund).equals("amod");
    if (!modifier || gerund == 0 || noun < gerund || !tree.form(gerund - 1).equals("in")) {
      return;
    }
    int verb = tree.head(noun);
    boolean follows =
        verb != Dependency.ROOT
            && verb < gerund
            && words.has("following", tree.form(verb))
            && tree.hasChild(verb, "obj");
    if (follows && tree.head(gerund - 1) == noun) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(gerund - 1, gerund, "mark");
      tree.attach(noun, gerund, "obj");
    }
  }

  /** "Accused the army of torturing miners": no miners are torturing. */
  private void openAccused(int gerund) {
    int noun = tree.head(gerund);
    boolean modifier = isGerund(gerund) && tree.label(gerund).equals("amod") && noun > gerund;
    int verb = modifier && gerund > 1 ? tree.head(noun) : Dependency.ROOT;
    boolean behind =
        verb != Dependency.ROOT
            && tree.label(noun).startsWith("obl")
            && tree.form(gerund - 1).equals("of")
            && !tree.tag(gerund - 2).matches("IN|RP|RB")
            && tree.head(gerund - 1) == noun;
    int accused = behind ? tree.child(verb, "obj") : -1;
    if (accused > verb && accused < gerund && tree.tag(verb).startsWith("VB")) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(gerund - 1, gerund, "mark");
      tree.attach(noun, gerund, "obj");
    }
  }

  /** "Warned Chad against attacking Niger": a state is not "attacking", somebody attacks it. */
  private void openBare(int gerund) {
    int name = tree.head(gerund);
    boolean modifier = isGerund(gerund) && tree.label(gerund).equals("amod") && name > gerund;
    boolean complex = gerund < 2 || tree.tag(gerund - 2).matches("IN|RP|RB");
    if (!modifier || complex || !tree.tag(name).startsWith("NNP")) {
      return;
    }
    int preposition = gerund - 1;
    int verb = tree.head(name);
    boolean behind =
        verb != Dependency.ROOT
            && verb < preposition
            && tree.tag(verb).startsWith("VB")
            && tree.head(preposition) == name
            && words.has("before-gerunds", tree.form(preposition));
    if (behind && tree.label(name).startsWith("obl")) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(preposition, gerund, "mark");
      tree.attach(name, gerund, "obj");
    }
  }

  private boolean isGerund(int token) {
    return tree.tag(token).equals("VBG");
  }
}
