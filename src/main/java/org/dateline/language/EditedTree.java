package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** A dependency tree while it is being put right. Not thread-safe. */
final class EditedTree {
  private final List<String> forms;
  private final List<String> tags;
  private final List<Integer> heads;
  private final List<String> labels;

  /**
   * @param forms the forms that the tree was made of
   * @param tags their parts of speech
   */
  EditedTree(List<String> forms, List<String> tags, BasicTree tree) {
    this.forms = List.copyOf(forms);
    this.tags = List.copyOf(tags);
    this.heads = new ArrayList<>(tree.heads());
    this.labels = new ArrayList<>(tree.labels());
  }

  /** The tree as it is now. */
  BasicTree tree() {
    return new BasicTree(heads, labels);
  }

  int size() {
    return heads.size();
  }

  String form(int token) {
    return forms.get(token);
  }

  String tag(int token) {
    return tags.get(token);
  }

  /** The token that another hangs from; {@link Dependency#ROOT} for the root. */
  int head(int token) {
    return heads.get(token);
  }

  String label(int token) {
    return labels.get(token);
  }

  void attach(int token, int head, String label) {
    heads.set(token, head);
    labels.set(token, label);
  }

  /** Hangs a token elsewhere by the relation that it has. */
  void move(int token, int head) {
    heads.set(token, head);
  }

  boolean isTo(int token) {
    return tag(token).equals("TO");
  }

  /** Whether a verb is finite by its form alone, as in the past tense. */
  boolean isFinite(int token) {
    return tag(token).equals("VBD") || tag(token).equals("VBZ");
  }

  /** The dependents by a relation, with or without its subtype, in order of the text. */
  List<Integer> children(int head, String label) {
    List<Integer> children = new ArrayList<>();
    for (int token = 0; token < size(); token++) {
      boolean labelled = label(token).equals(label) || label(token).startsWith(label + ":");
      if (head(token) == head && labelled) {
        children.add(token);
      }
    }
    return children;
  }

  /** Whether there is a dependent by a relation, with or without its subtype. */
  boolean hasChild(int head, String label) {
    return !children(head, label).isEmpty();
  }

  /** The first dependent by exactly this relation; or -1. */
  int child(int head, String label) {
    for (int token = 0; token < size(); token++) {
      if (head(token) == head && label(token).equals(label)) {
        return token;
      }
    }
    return -1;
  }

  /** The first token of whatever hangs from a token, itself included. */
  int first(int token) {
    int first = token;
    for (int below = token - 1; below >= 0; below--) {
      if (isAbove(token, below)) {
        first = below;
      }
    }
    return first;
  }

  /** The last token of whatever hangs from a token, itself included. */
  int last(int token) {
    int last = token;
    for (int below = token + 1; below < size(); below++) {
      if (isAbove(token, below)) {
        last = below;
      }
    }
    return last;
  }

  /** Whether a token is another or has it somewhere below. */
  boolean isAbove(int ancestor, int token) {
    int at = token;
    for (int step = 0; step < size() && at >= 0; step++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }
}
