package org.dateline.language;

import java.util.List;
import java.util.Set;

/**
 * Joins to a predicate those of whom a sentence says it in a roundabout way: in "among those held
 * were X and Y" they are held, in "Chad welcomed it, as did Egypt" Egypt welcomed it too.
 */
final class SharedPredicates {
  private static final Set<String> CLAUSE_LEVEL =
      Set.of("punct", "advcl", "parataxis", "mark", "cc", "conj");

  private final EditedTree tree;
  private final WordLists words;

  private SharedPredicates(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    SharedPredicates repair = new SharedPredicates(tree, words);
    for (int token = 0; token + 1 < tree.size(); token++) {
      repair.nameThose(token);
      repair.standIn(token);
      repair.partActive(token);
    }
  }

  /** "Among those held were X", "X was among those held", "those held include X". */
  private void nameThose(int those) {
    int participle = those + 1;
    boolean described =
        tree.form(those).equalsIgnoreCase("those")
            && tree.tag(participle).matches("VBN|VBD")
            && tree.head(participle) == those;
    if (!described) {
      return;
    }
    boolean among = tree.children(those, "case").stream().anyMatch(it -> isAmong(it));
    if (tree.hasChild(those, "cop") && among) {
      tree.children(those, "nsubj").stream()
          .findFirst()
          .ifPresent(subject -> predicate(participle, those, subject));
      return;
    }
    int above = tree.head(those);
    if (above == Dependency.ROOT || above < participle) {
      return;
    }
    boolean subject = tree.label(those).equals("nsubj");
    if (words.has("naming", tree.form(above)) && subject) {
      tree.children(above, "obj").stream()
          .findFirst()
          .ifPresent(object -> predicate(participle, above, object));
    } else if (tree.hasChild(above, "cop") && (subject || among)) {
      predicate(participle, above, above);
    }
  }

  private boolean isAmong(int token) {
    return words.has("among", tree.form(token));
  }

  /** Makes a participle the predicate of a clause in the place of another word. */
  private void predicate(int participle, int old, int subject) {
    tree.attach(participle, tree.head(old), tree.label(old));
    for (int token = 0; token < tree.size(); token++) {
      if (tree.head(token) == old && token != participle) {
        if (tree.label(token).equals("cop")) {
          tree.attach(token, participle, "aux:pass");
        } else if (CLAUSE_LEVEL.contains(tree.label(token)) && !isInside(token, subject)) {
          tree.move(token, participle);
        }
      }
    }
    if (tree.label(participle - 1).startsWith("nsubj") || old != participle - 1) {
      tree.attach(participle - 1, participle, "dep");
    }
    if (old != subject) {
      tree.attach(old, participle, "dep");
    }
    tree.attach(subject, participle, "nsubj:pass");
  }

  /** Whether a word joins one more name to the subject and is no clause of its own. */
  private boolean isInside(int token, int subject) {
    boolean joins = tree.head(token) == subject && tree.label(token).matches("conj|cc|punct");
    return joins && !tree.tag(token).startsWith("VB") && !tree.form(token).matches("[.!?]");
  }

  /** "As did X", "and so has X". */
  private void standIn(int auxiliary) {
    if (!words.has("standing-in", tree.form(auxiliary)) || auxiliary == 0) {
      return;
    }
    int before = auxiliary - 1;
    boolean as = tree.form(before).equals("as");
    boolean inverted = as || tree.form(before).equals("so");
    int other = inverted ? behind(auxiliary) : -1;
    int verb = other < 0 ? -1 : verbBefore(other, auxiliary);
    List<Integer> subjects = verb < 0 ? List.of() : tree.children(verb, "nsubj");
    if (subjects.isEmpty() || subjects.get(0) > verb || tree.isAbove(other, subjects.get(0))) {
      return;
    }
    int subject = subjects.get(0);
    tree.attach(other, subject, "conj");
    tree.children(auxiliary, "cc").forEach(conjunction -> tree.move(conjunction, other));
    tree.attach(auxiliary, other, "dep");
    tree.attach(before, other, as ? "cc" : "dep");
  }

  /** Who stands behind the auxiliary with its words; or -1. */
  private int behind(int auxiliary) {
    for (int token = auxiliary + 1; token < tree.size(); token++) {
      boolean joined = tree.head(token) == auxiliary || tree.head(auxiliary) == token;
      boolean noun = tree.tag(token).matches("NN.*");
      if (noun && joined && tree.label(token).matches("nsubj|obj|obl|nmod|conj|dep|root")) {
        return token;
      }
      if (!tree.tag(token).matches("NN.*|DT|JJ|POS|CD|PRP\\$")) {
        return -1;
      }
    }
    return -1;
  }

  private int verbBefore(int other, int auxiliary) {
    int at = tree.head(auxiliary) == other ? tree.head(other) : tree.head(auxiliary);
    while (at != Dependency.ROOT && !tree.tag(at).startsWith("VB")) {
      at = tree.head(at);
    }
    return at == Dependency.ROOT || at > auxiliary ? -1 : at;
  }

  /**
   * "X said two had been held and accused Y": a verb with an object of its own is no passive, and X
   * is the one who accused.
   */
  private void partActive(int verb) {
    int passive = tree.head(verb);
    boolean joined = tree.label(verb).equals("conj") && tree.tag(verb).matches("VBN|VBD");
    if (!joined || passive > verb || !tree.hasChild(passive, "aux:pass")) {
      return;
    }
    int saying = tree.head(passive);
    boolean said = tree.label(passive).equals("ccomp") && saying != Dependency.ROOT;
    int object = objectBehind(verb, passive);
    boolean own = said && saying < passive && object >= 0 && !tree.hasChild(verb, "aux");
    if (own && tree.hasChild(saying, "nsubj") && !tree.hasChild(verb, "nsubj")) {
      tree.move(verb, saying);
      tree.attach(object, verb, "obj");
      // "Accused Y of hiding them": the charge is no part of Y.
      tree.children(object, "nmod").stream()
          .filter(charge -> tree.tag(charge).equals("VBG"))
          .forEach(charge -> tree.attach(charge, verb, "obl"));
    }
  }

  private int objectBehind(int verb, int passive) {
    for (int holder : List.of(verb, passive)) {
      for (int object : tree.children(holder, "obj")) {
        if (object > verb) {
          return object;
        }
      }
    }
    return -1;
  }
}
