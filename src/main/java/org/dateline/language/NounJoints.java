package org.dateline.language;

import java.util.List;
import java.util.stream.IntStream;

/** Hangs nouns where their commas and prepositions say, and not where the parser took them to. */
final class NounJoints {
  private final EditedTree tree;
  private final WordLists words;

  private NounJoints(EditedTree tree, WordLists words) {
    this.tree = tree;
    this.words = words;
  }

  static void repair(EditedTree tree, WordLists words) {
    NounJoints repair = new NounJoints(tree, words);
    for (int token = 0; token < tree.size(); token++) {
      repair.partTitles(token);
      repair.liftBehindApposition(token);
      repair.joinSeries(token);
      repair.placeSubject(token);
      repair.countObject(token);
      repair.setAside(token);
      repair.nameBehind(token);
    }
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
    boolean place = first > 0 && first < noun && words.has("placing-behind", tree.form(first));
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
    return words.has("placing", tree.form(token));
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
    if (words.has("around", tree.form(around)) && !tree.hasChild(verb, "obj")) {
      tree.attach(number, verb, tree.hasChild(verb, "aux:pass") ? "obl" : "obj");
      tree.attach(around, number, "advmod");
    }
  }
}
