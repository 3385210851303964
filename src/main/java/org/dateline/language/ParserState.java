package org.dateline.language;

import java.util.Arrays;

/**
 * Where an arc-standard parse (Nivre 2004) stands: a stack, the words not yet read, the arcs so
 * far. Words count from 1; 0 is the root above the sentence. One use by one thread.
 */
final class ParserState {
  /** No such word. */
  static final int ABSENT = -1;

  private final int size;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[] leftmost;
  private final int[] secondLeft;
  private final int[] rightmost;
  private final int[] secondRight;

  /**
   * @param size number of words
   */
  ParserState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = absent();
    this.labels = absent();
    this.leftmost = absent();
    this.secondLeft = absent();
    this.rightmost = absent();
    this.secondRight = absent();
  }

  private int[] absent() {
    int[] values = new int[size + 1];
    Arrays.fill(values, ABSENT);
    return values;
  }

  boolean isFinished() {
    return depth == 1 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The root is never a dependent. */
  boolean canReduceLeft() {
    return depth > 2;
  }

  /** The root takes one dependent, the last. */
  boolean canReduceRight() {
    return depth > 2 || depth == 2 && next > size;
  }

  /** Whether the arc of a right reduction would come from the root. */
  boolean reducesToRoot() {
    return depth == 2;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The top of the stack becomes the head of the word below it, which leaves the stack. */
  void reduceLeft(int label) {
    int head = stack[depth - 1];
    attach(head, stack[depth - 2], label);
    stack[--depth - 1] = head;
  }

  /** The word below the top of the stack becomes its head; the top leaves the stack. */
  void reduceRight(int label) {
    attach(stack[depth - 2], stack[depth - 1], label);
    depth--;
  }

  /** Arc-standard attaches from the inside out: a new dependent is the outermost on its side. */
  private void attach(int head, int dependent, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
    if (dependent < head) {
      secondLeft[head] = leftmost[head];
      leftmost[head] = dependent;
    } else {
      secondRight[head] = rightmost[head];
      rightmost[head] = dependent;
    }
  }

  /** The word so deep in the stack, 0 on top. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : ABSENT;
  }

  /** The word so far ahead, 0 the next. */
  int buffer(int ahead) {
    return next + ahead <= size ? next + ahead : ABSENT;
  }

  int leftmost(int word) {
    return word == ABSENT ? ABSENT : leftmost[word];
  }

  int secondLeft(int word) {
    return word == ABSENT ? ABSENT : secondLeft[word];
  }

  int rightmost(int word) {
    return word == ABSENT ? ABSENT : rightmost[word];
  }

  int secondRight(int word) {
    return word == ABSENT ? ABSENT : secondRight[word];
  }

  /** The label of the arc to a word; {@link #ABSENT} as long as it has none. */
  int label(int word) {
    return word == ABSENT ? ABSENT : labels[word];
  }

  int head(int word) {
    return heads[word];
  }
}
