package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entity.Coreference.Antecedent;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/** Whom "he", "she", "his" and "her" mean. */
final class PersonPronouns {
  private static final double BOUND = 0.85;
  private static final double NEAR = 0.75;
  private static final double FAR = 0.6;
  private static final int FARTHEST = 3;
  private static final int FRONTED = 10;

  private final Discourse discourse;

  PersonPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  Optional<Antecedent> resolve(Sentence sentence, int token) {
    String gender = discourse.words().findGender(sentence.token(token).text()).orElse("-");
    Set<Integer> reported = discourse.reported(sentence, token);
    List<String> speakers = discourse.speakers(sentence, token);
    List<String> doers = doers(sentence, token);
    Predicate<Mention> fits =
        mention ->
            discourse.isPerson(mention)
                && !speakers.containsAll(mention.entities())
                && !doers.containsAll(mention.entities())
                && discourse.mayBe(mention, gender)
                && !(mention.sentence() == sentence.index() && reported.contains(mention.head()));
    return bound(sentence, token, fits)
        .or(() -> cataphoric(sentence, token, fits))
        .or(() -> inSentence(sentence, token, fits))
        .or(() -> before(sentence, fits));
  }

  /** "X spoke with Y and asked him": nobody that does something is "him" to whom it is done. */
  private List<String> doers(Sentence sentence, int token) {
    DependencyGraph graph = sentence.dependencies();
    return graph
        .head(token)
        .filter(edge -> edge.kind().matches("obj|iobj|obl") && edge.governor() >= 0)
        .map(Dependency::governor)
        .map(verb -> subjects(graph, verb))
        .or(() -> done(sentence, token))
        .orElse(List.of())
        .stream()
        .flatMap(subject -> discourse.draft().headedBy(sentence.index(), subject).stream())
        .flatMap(mention -> mention.entities().stream())
        .toList();
  }

  /** "X, whom he replaced": whoever does it is not X. */
  private static Optional<List<Integer>> done(Sentence sentence, int token) {
    DependencyGraph graph = sentence.dependencies();
    return graph
        .head(token)
        .filter(edge -> edge.kind().equals("nsubj") && edge.governor() >= 0)
        .flatMap(edge -> graph.head(edge.governor()))
        .filter(edge -> edge.relation().equals("acl:relcl") && edge.governor() >= 0)
        .filter(
            edge ->
                sentence.tokens().subList(edge.governor(), token).stream()
                    .anyMatch(word -> word.pos().startsWith("W")))
        .map(edge -> List.of(edge.governor()));
  }

  private static List<Integer> subjects(DependencyGraph graph, int verb) {
    List<Integer> own = graph.children(verb, "nsubj");
    Optional<Dependency> up =
        graph
            .head(verb)
            .filter(
                edge ->
                    edge.kind().equals("conj")
                        || edge.kind().equals("xcomp")
                            && graph.children(edge.governor(), "obj", "iobj").isEmpty());
    return own.isEmpty() && up.isPresent()
        ? graph.children(up.get().governor(), "nsubj", "nsubj:pass")
        : own;
  }

  /** An earlier pronoun of the sentence that is resolved. */
  private Optional<Antecedent> bound(Sentence sentence, int token, Predicate<Mention> fits) {
    return discourse.antecedents(sentence.index(), fits).stream()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.head() < token)
        .filter(mention -> sentence.token(mention.head()).isPronoun())
        .filter(mention -> isLike(sentence, mention.head(), token))
        .reduce((first, second) -> second)
        .map(mention -> Antecedent.of(mention, Math.min(BOUND, mention.confidence())));
  }

  /** "'He is ill,' she said": neither of one gender nor in one person's words. */
  private boolean isLike(Sentence sentence, int one, int other) {
    Optional<String> gender = discourse.words().findGender(sentence.token(one).text());
    return gender.equals(discourse.words().findGender(sentence.token(other).text()))
        && (!discourse.isQuoted(sentence, one) || discourse.isQuoted(sentence, other));
  }

  /** "After his visit, X left": nobody is named before, and the main subject follows. */
  private Optional<Antecedent> cataphoric(Sentence sentence, int token, Predicate<Mention> fits) {
    boolean named =
        discourse.antecedents(sentence.index(), fits).stream()
            .anyMatch(mention -> mention.last() <= token);
    return token >= FRONTED || named
        ? Optional.empty()
        : discourse
            .mainSubject(sentence.index(), fits)
            .filter(mention -> mention.first() > token)
            .map(mention -> Antecedent.of(mention, NEAR));
  }

  private Optional<Antecedent> inSentence(Sentence sentence, int token, Predicate<Mention> fits) {
    List<Mention> before =
        discourse.antecedents(sentence.index(), fits.and(mention -> mention.last() <= token));
    Optional<Mention> best = discourse.mostSalient(before);
    boolean weak =
        best.isPresent() && isSubject(sentence, token) && !discourse.isSubject(best.get());
    if (weak && sentence.index() > 0) {
      Optional<Mention> previous = discourse.mainSubject(sentence.index() - 1, fits);
      if (previous.isPresent()) {
        return previous.map(mention -> Antecedent.of(mention, NEAR));
      }
    }
    return best.map(mention -> Antecedent.of(mention, NEAR));
  }

  /**
   * "X persuaded him to join. He rose": who was spoken of already rather than who comes in, as
   * centering theory has it (Grosz, Joshi and Weinstein 1995).
   */
  private Mention centre(Mention subject, List<Mention> named) {
    DependencyGraph graph = discourse.sentence(subject.sentence()).dependencies();
    return named.stream()
        .filter(mention -> subject.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .filter(mention -> !mention.entities().equals(subject.entities()))
        .filter(
            mention ->
                graph.to(mention.head()).stream().anyMatch(edge -> isDoneTo(graph, edge, subject)))
        .findFirst()
        .orElse(subject);
  }

  /** Whether the main verb does something to whom an edge leads to. */
  private static boolean isDoneTo(DependencyGraph graph, Dependency edge, Mention subject) {
    return edge.kind().matches("obj|iobj")
        && graph.to(subject.head()).stream().anyMatch(own -> own.governor() == edge.governor());
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.dependencies().to(token).stream().anyMatch(edge -> edge.kind().equals("nsubj"));
  }

  private Optional<Antecedent> before(Sentence sentence, Predicate<Mention> fits) {
    for (int back = 1; back <= FARTHEST && back <= sentence.index(); back++) {
      List<Mention> named = discourse.single(discourse.antecedents(sentence.index() - back, fits));
      Optional<Mention> best =
          discourse
              .mainSubject(sentence.index() - back, fits)
              .map(subject -> centre(subject, named))
              .or(() -> discourse.mostSalient(named));
      if (best.isPresent()) {
        double confidence = back == 1 ? NEAR : FAR;
        return best.map(mention -> Antecedent.of(mention, confidence));
      }
    }
    return Optional.empty();
  }
}
