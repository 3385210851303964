package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;

/** Titles that are said of somebody: "X is president of Y", "X, who was foreign minister". */
final class PredicateTitles {
  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST_RELATIVE = 7;

  private final EntityWords words;
  private final TitlePhrases phrases;

  PredicateTitles(EntityWords words, TitlePhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<FoundTitle> find(SentenceNames names) {
    List<FoundTitle> found = new ArrayList<>();
    Sentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (isPredicate(sentence, token)) {
        phrases
            .covering(sentence, token)
            .filter(phrase -> !phrase.plural() && phrase.head(sentence) == token)
            .flatMap(phrase -> title(names, phrase, token))
            .ifPresent(found::add);
      }
    }
    found.addAll(whose(names));
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

  /** A noun with "is" or "was" and neither "not" nor "will". */
  private static boolean isPredicate(Sentence sentence, int token) {
    DependencyGraph graph = sentence.dependencies();
    List<Integer> copulas = graph.children(token, "cop");
    return sentence.token(token).isNoun()
        && !copulas.isEmpty()
        && Set.of("is", "was", "'s").contains(sentence.token(copulas.get(0)).text())
        && graph.children(token, "neg", "aux").isEmpty()
        && graph.children(token, "advmod").stream()
            .noneMatch(i -> Set.of("not", "never", "n't").contains(sentence.token(i).text()));
  }

  private Optional<FoundTitle> title(SentenceNames names, TitlePhrases.Phrase phrase, int token) {
    Sentence sentence = names.sentence();
    Optional<Name> holder =
        sentence.dependencies().children(token, "nsubj").stream()
            .flatMap(subject -> names.headedBy(subject).stream())
            .filter(Name::isPerson)
            .findFirst();
    TitleHead head = TitleHead.before(names, phrase, words);
    Optional<Name> owner =
        head.owner()
            .or(
                () ->
                    sentence.dependencies().children(token, "nmod:of", "nmod:poss").stream()
                        .flatMap(child -> names.headedBy(child).stream())
                        .filter(name -> !name.isPerson())
                        .findFirst());
    int copula = sentence.dependencies().children(token, "cop").get(0);
    boolean past = sentence.token(copula).text().equals("was");
    return holder.map(
        person ->
            new FoundTitle(
                sentence.index(),
                person,
                head.title(),
                owner,
                head.former() || past,
                Math.min(person.first(), head.first()),
                Math.max(owner.map(Name::last).orElse(0), Math.max(person.last(), head.last())),
                CONFIDENCE));
  }
}
