package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.problem.UserMistake;

/** Pairs the facts of an article's gold with those that were found, each with one, best first. */
final class Alignment {
  /** The best pair stands first; ties go to what is asked for, and then as the article tells. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing((Pair pair) -> pair.fit().strength().orElseThrow())
          .thenComparing(pair -> pair.fit().right())
          .thenComparing(pair -> !pair.gold().optional())
          .thenComparing(pair -> pair.gold().type().equals(pair.found().type()))
          .reversed()
          .thenComparing(Pair::goldIndex)
          .thenComparing(Pair::foundIndex);

  private final List<GoldFact> gold;
  private final List<FoundFact> found;
  private final Map<Integer, Pair> taken = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  private record Pair(int goldIndex, GoldFact gold, int foundIndex, FoundFact found, Fit fit) {}

  private Alignment(List<GoldFact> gold, List<FoundFact> found) {
    this.gold = gold;
    this.found = found;
  }

  /**
   * Holds what was found in an article against its gold.
   *
   * @param text the article's text
   * @throws UserMistake where the words of the gold do not stand in the text
   */
  static ArticleScore score(GoldArticle article, String text, List<FoundFact> found) {
    List<GoldFact> gold = new ArrayList<>(article.facts());
    Map<GoldFact, List<Stretch>> places = new HashMap<>();
    gold.forEach(fact -> places.put(fact, places(fact, text, article)));
    gold.sort(Comparator.comparing(fact -> places.get(fact).get(0).start()));
    Alignment alignment = new Alignment(gold, found);
    alignment.compare(places);
    alignment.take();
    return new ArticleScore(article.name(), alignment.verdicts());
  }

  private static List<Stretch> places(GoldFact fact, String text, GoldArticle article) {
    List<Stretch> places = new ArrayList<>();
    String words = fact.says();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int start = text.codePointCount(0, at);
      places.add(new Stretch(start, start + words.codePointCount(0, words.length())));
    }
    if (places.isEmpty()) {
      throw new UserMistake(
          article.gold() + ": \"" + words + "\" does not stand in " + article.article() + ".",
          "Let gold:says repeat words of the article.");
    }
    return places;
  }

  private void compare(Map<GoldFact, List<Stretch>> places) {
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        Fit fit = Fit.of(gold.get(g), found.get(f), places.get(gold.get(g)));
        if (fit.strength().isPresent()) {
          pairs.add(new Pair(g, gold.get(g), f, found.get(f), fit));
        }
      }
    }
    pairs.sort(BEST_FIRST);
  }

  private void take() {
    for (Pair pair : pairs) {
      if (!taken.containsKey(pair.goldIndex()) && !used.contains(pair.foundIndex())) {
        taken.put(pair.goldIndex(), pair);
        used.add(pair.foundIndex());
      }
    }
  }

  private List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Pair pair = taken.get(g);
      if (pair != null) {
        verdicts.add(new Verdict.Matched(pair.gold(), pair.found(), pair.fit()));
      } else if (!gold.get(g).optional()) {
        verdicts.add(new Verdict.Missed(gold.get(g)));
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!used.contains(f)) {
        verdicts.add(leftOver(f));
      }
    }
    return verdicts;
  }

  /** Stated again where nothing in it is wrong, otherwise beyond the gold. */
  private Verdict leftOver(int index) {
    Optional<Pair> nearest = pairs.stream().filter(pair -> pair.foundIndex() == index).findFirst();
    if (nearest.isPresent() && nearest.get().fit().isClean()) {
      return new Verdict.Duplicate(found.get(index), nearest.get().gold());
    }
    return new Verdict.Beyond(found.get(index), nearest.map(Pair::gold));
  }
}
