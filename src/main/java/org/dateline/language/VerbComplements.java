package org.dateline.language;

import java.util.Set;

/** Gives verbs of news the complements that the parser takes for parts of something else. */
final class VerbComplements {
  private static final Set<String> CAPTIVE = Set.of("hostage", "captive");
  private static final String HOLDING = "tak(e|es|en|ing)|took|hold(s|ing)?|held";
  private static final String DECLARING = "declar(e|es|ed|ing)";
  private static final String FOLLOWING = "(follow|join)(s|ed|ing)?";

  private final EditedTree tree;

  private VerbComplements(EditedTree tree) {
    this.tree = tree;
  }

  static void repair(EditedTree tree) {
    VerbComplements complements = new VerbComplements(tree);
    for (int token = 1; token < tree.size(); token++) {
      if (CAPTIVE.contains(tree.form(token))) {
        complements.partPredicate(token, token, HOLDING);
      } else if (complements.isUnwanted(token)) {
        complements.partPredicate(token, token + 2, DECLARING);
      }
      complements.liftFromSum(token);
      complements.openExample(token);
    }
  }

  private boolean isUnwanted(int token) {
    return token + 2 < tree.size()
        && tree.form(token).equals("persona")
        && tree.form(token + 1).equals("non")
        && tree.form(token + 2).equals("grata");
  }

  /** "Took ten miners hostage", "declared the envoy persona non grata": what they are made. */
  private void partPredicate(int first, int last, String verbs) {
    int verb = verbAbove(first, last);
    if (verb == Dependency.ROOT || !tree.form(verb).matches(verbs)) {
      return;
    }
    int noun = tree.tag(first - 1).startsWith("NN") ? first - 1 : -1;
    if (noun < 0 && isWithin(tree.head(first - 1), first, last)) {
      return;
    }
    for (int token = 0; token < tree.size(); token++) {
      boolean outside = token < first || token > last;
      if (outside && isWithin(tree.head(token), first, last)) {
        reattach(token, noun, verb, first);
      }
    }
    tree.attach(first, verb, "xcomp");
    for (int token = first + 1; token <= last; token++) {
      tree.attach(token, first, "flat");
    }
  }

  private void reattach(int token, int noun, int verb, int first) {
    if (token == noun) {
      tree.attach(token, verb, "obj");
    } else if (token < first && noun >= 0) {
      tree.move(token, noun);
    } else {
      tree.attach(token, verb, tree.hasChild(token, "case") ? "obl" : tree.label(token));
    }
  }

  private static boolean isWithin(int token, int first, int last) {
    return first <= token && token <= last;
  }

  private int verbAbove(int first, int last) {
    int above = tree.head(first);
    while (above != Dependency.ROOT && (isWithin(above, first, last) || !isVerb(above))) {
      above = tree.head(above);
    }
    return above < first ? above : Dependency.ROOT;
  }

  private boolean isVerb(int token) {
    return tree.tag(token).startsWith("VB");
  }

  /** "Gave $30m to X": a sum takes nothing, the verb does. */
  private void liftFromSum(int token) {
    int number = tree.head(token);
    boolean below = tree.label(token).startsWith("obl") && number != Dependency.ROOT;
    if (!below || !tree.tag(number).equals("CD")) {
      return;
    }
    int sign = tree.head(number);
    boolean sum = sign != Dependency.ROOT && tree.tag(sign).equals("$");
    int verb = sum ? tree.head(sign) : Dependency.ROOT;
    if (verb != Dependency.ROOT && verb < sign && isVerb(verb)) {
      tree.attach(token, verb, "obl");
    }
  }

  /** "Followed X in cutting ties with Y": who follows does it, and no ties are cutting. */
  private void openExample(int gerund) {
    int noun = tree.head(gerund);
    boolean modifier = tree.tag(gerund).equals("VBG") && tree.label(gerund).equals("amod");
    if (!modifier || noun < gerund || !tree.form(gerund - 1).equals("in")) {
      return;
    }
    int verb = tree.head(noun);
    boolean follows =
        verb != Dependency.ROOT
            && verb < gerund
            && tree.form(verb).matches(FOLLOWING)
            && tree.hasChild(verb, "obj");
    if (follows && tree.head(gerund - 1) == noun) {
      tree.attach(gerund, verb, "advcl");
      tree.attach(gerund - 1, gerund, "mark");
      tree.attach(noun, gerund, "obj");
    }
  }
}
