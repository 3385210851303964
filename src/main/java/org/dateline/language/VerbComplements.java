package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives verbs of news the complements that the parser takes for parts of something else. */
final class VerbComplements {
  private static final int LONGEST = 3;

  private final EditedTree tree;
  private final WordLists words;

  private VerbComplements(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    VerbComplements complements = new VerbComplements(tree, words);
    for (int token = 1; token < tree.size(); token++) {
      complements.findMade(token);
      complements.liftFromSum(token);
    }
  }

  /** Looks for what somebody is made, a word or a phrase that begins here. */
  private void findMade(int first) {
    List<String> phrase = new ArrayList<>();
    for (int last = first; last < Math.min(first + LONGEST, tree.size()); last++) {
      phrase.add(tree.form(last));
      Optional<String> verbs = words.find("made", String.join("-", phrase));
      if (verbs.isPresent()) {
        partPredicate(first, last, verbs.get());
      }
    }
  }

  /** "Took ten miners hostage", "declared the envoy persona non grata": what they are made. */
  private void partPredicate(int first, int last, String verbs) {
    int verb = verbAbove(first, last);
    if (verb == Dependency.ROOT || !words.has(verbs, tree.form(verb))) {
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
}
