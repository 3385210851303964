package org.dateline.language;

import java.util.stream.IntStream;

/**
 * Parts whom a verb makes something from what it makes them: "elected Joseph Aoun president",
 * "declared Hamas a terrorist group".
 */
final class NamedPredicates {
  private final EditedTree tree;
  private final WordLists words;

  private NamedPredicates(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    NamedPredicates predicates = new NamedPredicates(tree, words);
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.tag(verb).startsWith("VB") && words.has("calling", tree.form(verb))) {
        predicates.partRaised(verb);
        predicates.partIndirect(verb);
      }
      if (tree.tag(verb).startsWith("VB") && words.has("electing", tree.form(verb))) {
        predicates.partTitle(verb);
      }
    }
  }

  /** "Declared Hamas a terrorist group", with Hamas as the subject of a clause. */
  private void partRaised(int verb) {
    for (int noun : tree.children(verb, "xcomp")) {
      int subject = tree.child(noun, "nsubj");
      boolean named = subject > verb && tree.tag(subject).startsWith("N");
      if (named && tree.tag(noun).startsWith("NN") && !tree.hasChild(verb, "obj")) {
        tree.attach(subject, verb, "obj");
      }
    }
  }

  /** "Designated Hamas a terrorist group", with Hamas as whom a group is given. */
  private void partIndirect(int verb) {
    int noun = tree.child(verb, "obj");
    if (tree.hasChild(verb, "aux:pass") && noun > verb && tree.hasChild(noun, "det")) {
      tree.attach(noun, verb, "xcomp");
      return;
    }
    int named = tree.child(verb, "iobj");
    if (named < 0) {
      return;
    }
    if (noun < 0) {
      noun = tree.child(named, "dep");
    }
    if (noun > named && tree.tag(noun).startsWith("NN") && tree.hasChild(noun, "det")) {
      tree.attach(named, verb, "obj");
      tree.attach(noun, verb, "xcomp");
    }
  }

  /** "Elected Joseph Aoun president", with the name as the president's modifier. */
  private void partTitle(int verb) {
    int title = tree.child(verb, "obj");
    boolean plain = title > verb && tree.tag(title).equals("NN");
    if (!plain || !tree.tag(verb + 1).startsWith("NNP")) {
      return;
    }
    int end = verb + 1;
    while (end < title && tree.tag(end).startsWith("NNP")) {
      end++;
    }
    int name = end - 1;
    int last = end;
    boolean titled =
        IntStream.range(last, title).allMatch(it -> tree.tag(it).matches("JJ|NN"))
            && tree.head(name) == title;
    if (titled) {
      tree.attach(name, verb, "obj");
      tree.attach(title, verb, "xcomp");
      for (int token = verb + 1; token < name; token++) {
        if (tree.head(token) == title) {
          tree.attach(token, name, "compound");
        }
      }
    }
  }
}
