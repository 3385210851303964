package org.dateline.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Hangs nouns where their commas and prepositions say, and not where the parser took them to. */
final class NounJoints {
  private static final Set<String> AROUND =
      Set.of("over", "about", "around", "under", "above", "nearly", "some");

  private final EditedTree tree;

  private NounJoints(EditedTree tree) {
    this.tree = tree;
  }

  static void repair(EditedTree tree) {
    NounJoints repair = new NounJoints(tree);
    for (int token = 0; token < tree.size(); token++) {
      repair.joinSeries(token);
      repair.placeSubject(token);
      repair.countObject(token);
      repair.setAside(token);
      repair.nameBehind(token);
    }
  }

  /** "X, Y, Z and W came": between names two or more appositions in a row are a list. */
  private void joinSeries(int first) {
    List<Integer> others = tree.children(first, "appos");
    List<Integer> last = tree.children(first, "conj");
    if (others.size() < 2 || last.isEmpty() || !tree.tag(first).startsWith("NNP")) {
      return;
    }
    int end = last.get(0);
    boolean series =
        tree.tag(end).startsWith("NNP")
            && tree.hasChild(end, "cc")
            && others.stream().allMatch(other -> first < other && other < end && isPlain(other))
            && IntStream.range(first + 1, end).allMatch(this::isOfList);
    if (series) {
      others.forEach(other -> tree.attach(other, first, "conj"));
    }
  }

  private boolean isPlain(int name) {
    return tree.tag(name).startsWith("NNP")
        && IntStream.range(0, tree.size())
            .filter(token -> tree.head(token) == name)
            .allMatch(token -> tree.label(token).matches("compound|det|amod|punct"));
  }

  private boolean isOfList(int token) {
    return tree.tag(token).matches("NNPS?|DT|JJ|CC|,");
  }

  /** "And in Lima toppled it": what has a preposition is no subject. */
  private void placeSubject(int noun) {
    boolean behindPreposition =
        noun > 0
            && tree.label(noun).equals("nsubj")
            && tree.children(noun, "case").stream().anyMatch(it -> isPlacing(it) && it < noun);
    int verb = tree.head(noun);
    if (behindPreposition && tree.tag(noun).startsWith("NNP") && verb > noun) {
      tree.attach(noun, verb, "obl");
    }
  }

  private boolean isPlacing(int token) {
    return tree.form(token).matches("in|at|on|near|from|outside");
  }

  /** "Peru, for its part, came": the part is no reason for coming. */
  private void setAside(int part) {
    boolean owned = part > 1 && tree.form(part).equals("part") && tree.tag(part - 1).equals("PRP$");
    if (owned && tree.form(part - 2).equalsIgnoreCase("for") && tree.head(part) >= 0) {
      tree.attach(part, tree.head(part), "advmod");
    }
  }

  /** "The writer X": the name right behind a noun says who that is. */
  private void nameBehind(int name) {
    int noun = tree.head(name);
    boolean loose = tree.label(name).equals("dep") && tree.tag(name).startsWith("NNP");
    boolean behind = loose && noun >= 0 && noun < name && tree.tag(noun).matches("NNS?");
    if (behind && IntStream.range(noun + 1, name).allMatch(token -> tree.isAbove(name, token))) {
      tree.attach(name, noun, "appos");
    }
  }

  /** "Held over 400": what is counted roughly is held. */
  private void countObject(int number) {
    int verb = tree.head(number);
    boolean bare =
        number > 0 && tree.tag(number).equals("CD") && tree.label(number).startsWith("obl");
    if (!bare || verb != number - 2 || !tree.tag(verb).startsWith("VB")) {
      return;
    }
    int around = number - 1;
    if (AROUND.contains(tree.form(around)) && !tree.hasChild(verb, "obj")) {
      tree.attach(number, verb, tree.hasChild(verb, "aux:pass") ? "obl" : "obj");
      tree.attach(around, number, "advmod");
    }
  }
}
