package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/**
 * Titles that a clause says of somebody: "X is president of Y", "X, who was foreign minister", "X
 * was elected chancellor", "they appointed X as envoy".
 */
final class PredicateTitles {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST_RELATIVE = 7;
  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "no");
  private static final Set<String> PERFECT = Set.of("has", "had", "have", "'s");

  private final EntityWords words;
  private final TitlePhrases phrases;
  private final TitleOwners owners;

  /**
   * A title that a clause gives.
   *
   * @param holder token of whoever has it
   * @param owner the name that the office belongs to, where said
   * @param first first token of the words that say so, without the holder
   * @param last one past the last
   */
  record Said(
      int holder, TitleHead head, Optional<Name> owner, boolean former, int first, int last) {}

  PredicateTitles(EntityWords words, TitlePhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.owners = new TitleOwners();
  }

  /** The titles said of people who are named there. */
  List<FoundTitle> find(SentenceNames names) {
    List<FoundTitle> found = new ArrayList<>();
    for (Said said : said(names)) {
      names
          .headedBy(said.holder())
          .filter(Name::isPerson)
          .ifPresent(person -> found.add(title(names, said, person)));
    }
    for (Name person : names.people()) {
      inverted(names, person).ifPresent(found::add);
    }
    for (FoundTitle owned : whose(names)) {
      found.removeIf(title -> title.of().isEmpty() && title.isOf(owned));
      found.add(owned);
    }
    return found;
  }

  /** "The head of Y is X". */
  private Optional<FoundTitle> inverted(SentenceNames names, Name person) {
    Sentence sentence = names.sentence();
    DependencyGraph graph = sentence.dependencies();
    List<Integer> copulas = graph.children(person.head(), "cop");
    List<Integer> subjects = graph.children(person.head(), "nsubj");
    if (copulas.isEmpty() || subjects.size() != 1 || !isStated(sentence, person.head())) {
      return Optional.empty();
    }
    int token = subjects.get(0);
    return phrases
        .covering(sentence, token)
        .filter(phrase -> !phrase.plural() && phrase.head(sentence) == token)
        .map(phrase -> TitleHead.before(names, phrase, words))
        .map(head -> inverted(names, head, person, isWas(sentence, copulas.get(0))));
  }

  private FoundTitle inverted(SentenceNames names, TitleHead head, Name person, boolean past) {
    Optional<Name> owner = head.owner().or(() -> owners.below(names, head.head()));
    Said said =
        new Said(person.head(), head, owner, head.former() || past, head.first(), head.last());
    return title(names, said, person);
  }

  private static FoundTitle title(SentenceNames names, Said said, Name person) {
    return new FoundTitle(
        names.sentence().index(),
        person,
        said.head().title(),
        said.owner(),
        said.former(),
        Math.min(person.first(), said.first()),
        Math.max(person.last(), said.last()),
        CONFIDENCE);
  }

  /** All that the sentence says, whoever holds it. */
  List<Said> said(SentenceNames names) {
    List<Said> found = new ArrayList<>();
    Sentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (sentence.token(token).isNoun()) {
        phrases
            .covering(sentence, token)
            .filter(phrase -> !phrase.plural() && phrase.head(sentence) == token)
            .ifPresent(phrase -> read(names, phrase, token, found));
      }
    }
    return found;
  }

  /** "Y, whose president is X" and "Y, whose president, X, ...". */
  private List<FoundTitle> whose(SentenceNames names) {
    List<FoundTitle> found = new ArrayList<>();
    Sentence sentence = names.sentence();
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).text().equals("whose")) {
        int comma = sentence.token(i - 1).text().equals(",") ? i - 1 : i;
        Optional<Name> owner = names.endingAt(comma).filter(name -> !name.isPerson());
        owner.flatMap(name -> whose(names, name, comma)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<FoundTitle> whose(SentenceNames names, Name owner, int from) {
    Sentence sentence = names.sentence();
    int limit = Math.min(sentence.size(), from + LONGEST_RELATIVE);
    for (int i = from + 1; i < limit; i++) {
      Optional<TitlePhrases.Phrase> phrase = phrases.startingAt(sentence, i);
      if (phrase.isPresent() && !phrase.get().plural() && phrase.get().last() < sentence.size()) {
        int link = phrase.get().last();
        String word = sentence.token(link).text();
        TitleHead head = TitleHead.before(names, phrase.get(), words);
        return Set.of("is", "was", ",").contains(word)
            ? names
                .startingAt(link + 1)
                .filter(Name::isPerson)
                .map(person -> whose(owner, head, person, word.equals("was")))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static FoundTitle whose(Name owner, TitleHead head, Name person, boolean past) {
    return new FoundTitle(
        person.sentence(),
        person,
        head.title(),
        Optional.of(owner),
        head.former() || past,
        owner.first(),
        person.last(),
        CONFIDENCE);
  }

  private void read(SentenceNames names, TitlePhrases.Phrase phrase, int token, List<Said> found) {
    Sentence sentence = names.sentence();
    int base = base(sentence, token);
    List<Integer> copulas = sentence.dependencies().children(base, "cop");
    int verb = copulas.isEmpty() ? linkingVerb(sentence, base) : base;
    if (verb < 0 || !isStated(sentence, verb)) {
      return;
    }
    boolean past =
        copulas.isEmpty()
            ? isOver(sentence, verb)
            : isWas(sentence, copulas.get(0)) || isHadBeen(sentence, base);
    int start = copulas.isEmpty() ? verb : copulas.get(0);
    for (int holder : holders(sentence, verb, copulas.isEmpty())) {
      TitleHead head = TitleHead.before(names, phrase, words);
      Optional<Name> owner =
          head.owner()
              .or(() -> owners.below(names, head.head()))
              .or(() -> owners.below(names, base));
      int last = Math.max(owner.map(Name::last).orElse(0), head.last());
      found.add(
          new Said(
              holder, head, owner, head.former() || past, Math.min(start, head.first()), last));
    }
  }

  /** In "chairman and president of Y" the first title, which the clause is built on. */
  private int base(Sentence sentence, int token) {
    return sentence
        .dependencies()
        .head(token)
        .filter(edge -> edge.kind().equals("conj") && edge.governor() < token)
        .map(Dependency::governor)
        .filter(first -> phrases.covering(sentence, first).isPresent())
        .orElse(token);
  }

  /** The verb of "became president", "serves as president", "was elected president"; -1 if none. */
  private int linkingVerb(Sentence sentence, int token) {
    return sentence
        .dependencies()
        .head(token)
        .filter(edge -> edge.governor() != Dependency.ROOT)
        .filter(
            edge ->
                Set.of("xcomp", "obj", "obl:as", "nmod:as").contains(edge.relation())
                    || edge.kind().equals("xcomp"))
        .filter(edge -> words.findTitleVerb(sentence.token(edge.governor()).lemma()).isPresent())
        .filter(edge -> fits(sentence, edge))
        .map(Dependency::governor)
        .orElse(-1);
  }

  /** "Became president" needs no "as", "serves as president" does. */
  private boolean fits(Sentence sentence, Dependency edge) {
    EntityWords.TitleVerb verb =
        words.findTitleVerb(sentence.token(edge.governor()).lemma()).orElseThrow();
    boolean as = edge.relation().endsWith(":as");
    return as || verb != EntityWords.TitleVerb.SERVE && !isActiveObject(sentence, edge, verb);
  }

  /** "Named the president" gives nobody a title. */
  private static boolean isActiveObject(
      Sentence sentence, Dependency edge, EntityWords.TitleVerb verb) {
    return verb == EntityWords.TitleVerb.APPOINT
        && edge.kind().equals("obj")
        && sentence.dependencies().children(edge.governor(), "nsubj:pass").isEmpty();
  }

  /** Neither denied nor only to come. */
  private static boolean isStated(Sentence sentence, int predicate) {
    DependencyGraph graph = sentence.dependencies();
    boolean modal =
        graph.children(predicate, "aux").stream()
            .anyMatch(i -> !PERFECT.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)));
    boolean negated =
        graph.children(predicate, "advmod", "neg", "det").stream()
            .anyMatch(i -> NEGATIONS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)));
    boolean infinitive =
        graph.children(predicate, "mark").stream()
            .anyMatch(i -> Set.of("to", "if", "whether").contains(sentence.token(i).text()));
    return !modal && !negated && !infinitive;
  }

  private List<Integer> holders(Sentence sentence, int predicate, boolean byVerb) {
    DependencyGraph graph = sentence.dependencies();
    boolean appoints =
        byVerb
            && words.findTitleVerb(sentence.token(predicate).lemma()).orElseThrow()
                == EntityWords.TitleVerb.APPOINT;
    List<Integer> passive = graph.children(predicate, "nsubj:pass");
    List<Integer> found =
        !appoints
            ? graph.children(predicate, "nsubj", "nsubj:pass")
            : passive.isEmpty() ? graph.children(predicate, "obj") : passive;
    List<Integer> own = found.isEmpty() && !appoints ? sharedSubjects(graph, predicate) : found;
    return own.stream().filter(i -> !sentence.token(i).pos().startsWith("W")).distinct().toList();
  }

  /** "X founded Y and was president": the subject of the clause that this one is joined to. */
  private static List<Integer> sharedSubjects(DependencyGraph graph, int predicate) {
    return graph
        .head(predicate)
        .filter(edge -> edge.kind().equals("conj") && edge.governor() != Dependency.ROOT)
        .map(edge -> graph.children(edge.governor(), "nsubj", "nsubj:pass"))
        .orElse(List.of());
  }

  private static boolean isWas(Sentence sentence, int copula) {
    return sentence.token(copula).text().equalsIgnoreCase("was");
  }

  private static boolean isHadBeen(Sentence sentence, int predicate) {
    return sentence.dependencies().children(predicate, "aux").stream()
        .anyMatch(i -> sentence.token(i).text().equalsIgnoreCase("had"));
  }

  /** "Served as president" is over, "became president" is not. */
  private boolean isOver(Sentence sentence, int verb) {
    boolean serves =
        words.findTitleVerb(sentence.token(verb).lemma()).orElseThrow()
            == EntityWords.TitleVerb.SERVE;
    return serves && sentence.token(verb).pos().equals("VBD") || isHadBeen(sentence, verb);
  }
}
