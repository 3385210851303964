package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Finds holders of an office who are called by it alone: "the Indian prime minister". */
final class OfficeFinder {
  private static final double NAMED = 0.9;
  private static final double OWNED = 0.85;

  private final EntityWords words;
  private final TitlePhrases phrases;
  private final Owners owners;
  private final OfficeHolders holders;
  private final Draft draft;
  private final String article;

  OfficeFinder(EntityWords words, TitlePhrases phrases, Draft draft, String article) {
    this.words = words;
    this.phrases = phrases;
    this.owners = new Owners(draft);
    this.holders = new OfficeHolders(draft, words);
    this.draft = draft;
    this.article = article;
  }

  /** Adds whoever holds an office: somebody named, or a group of its owner's. */
  void add(Sentence sentence, TitlePhrases.Phrase title) {
    int noun = title.head(sentence);
    List<Mention> owned = owners.of(sentence, noun);
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    int end = Math.max(title.last(), owned.stream().mapToInt(Mention::last).max().orElse(0));
    List<String> known = known(sentence, noun, phrase, end);
    if (!known.isEmpty()) {
      draft.add(sentence, phrase.until(end), known, NAMED);
    } else if (owned.size() == 1) {
      add(sentence, title, phrase.until(end), owned.get(0));
    }
  }

  /** Those whom the text itself gives the title, here or beside it. */
  private List<String> known(Sentence sentence, int noun, NounPhrase phrase, int end) {
    List<String> here = holders.findHere(sentence, noun);
    return here.size() == 1
        ? here
        : nextInList(sentence, phrase, end)
            .or(() -> apposed(sentence, noun))
            .or(() -> apposedBelow(sentence, noun))
            .map(Mention::entities)
            .orElse(List.of());
  }

  /** Adds whoever holds the title of an owner, or, where nobody is known to, somebody unnamed. */
  private void add(Sentence sentence, TitlePhrases.Phrase title, NounPhrase phrase, Mention owner) {
    boolean another = isPast(sentence, phrase) || phrase.isIndefinite(sentence);
    Optional<String> holder = holders.find(title.title(), owner.actor());
    if (holder.isPresent() && !another) {
      draft.add(sentence, phrase, List.of(holder.get()), OWNED);
      return;
    }
    String label = phrase.label(article, sentence);
    boolean acts = words.titles().isStateOffice(title.title()) && !isPast(sentence, phrase);
    draft.add(
        new Mention(
            sentence.index(),
            phrase.first(),
            phrase.last(),
            phrase.head(),
            Mention.Kind.GROUP,
            List.of(draft.addGroup(label, Optional.of(owner))),
            acts ? Optional.of(owner.actor()) : Optional.empty(),
            OWNED));
  }

  /** "The former Kenyan president" acts for Kenya no more, and is not who is president now. */
  private boolean isPast(Sentence sentence, NounPhrase phrase) {
    return sentence.tokens().subList(phrase.first(), phrase.head()).stream()
        .map(Token::text)
        .anyMatch(
            word ->
                words
                        .titles()
                        .findModifier(word)
                        .filter(TitleWords.Modifier.PAST::equals)
                        .isPresent()
                    || words.titles().findAfterPast(word).isPresent());
  }

  /** "A spokesman for the ministry, X,": parsers take X for an apposition of the ministry. */
  private Optional<Mention> apposedBelow(Sentence sentence, int noun) {
    DependencyGraph graph = sentence.dependencies();
    return draft.mentions(sentence.index()).stream()
        .filter(name -> isComma(sentence, name.first() - 1))
        .filter(name -> draft.isOfType(name, Set.of(EntityType.PERSON)))
        .filter(
            name ->
                graph.children(noun, "nmod:for", "nmod:of", "nmod:to", "nmod:at").stream()
                    .anyMatch(owner -> graph.children(owner, "appos").contains(name.head())))
        .findFirst();
  }

  /**
   * "The president of Chad, X, the president of Niger, Y": parsers take the second title for one
   * more apposition of the first. The name behind it is its own where the name before it has one.
   */
  private Optional<Mention> nextInList(Sentence sentence, NounPhrase phrase, int end) {
    return person(sentence, end + 1, true)
        .filter(
            name ->
                isComma(sentence, end)
                    && person(sentence, phrase.first() - 1, false)
                        .filter(before -> isComma(sentence, phrase.first() - 1))
                        .filter(before -> isHeadedByTitle(sentence, before))
                        .isPresent());
  }

  private Optional<Mention> person(Sentence sentence, int edge, boolean first) {
    return draft.mentions(sentence.index()).stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> (first ? mention.first() : mention.last()) == edge)
        .filter(mention -> draft.isOfType(mention, Set.of(EntityType.PERSON)))
        .findFirst();
  }

  private boolean isHeadedByTitle(Sentence sentence, Mention name) {
    return sentence
        .dependencies()
        .head(name.head())
        .filter(edge -> edge.relation().equals("appos") && edge.governor() < name.first())
        .filter(edge -> phrases.covering(sentence, edge.governor()).isPresent())
        .isPresent();
  }

  private static boolean isComma(Sentence sentence, int token) {
    return token >= 0 && token < sentence.size() && sentence.token(token).text().equals(",");
  }

  /** The person whose apposition a title is, or who is the title's. */
  private Optional<Mention> apposed(Sentence sentence, int noun) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies().from(noun));
    edges.addAll(sentence.dependencies().to(noun));
    return edges.stream()
        .filter(edge -> edge.relation().equals("appos"))
        .map(edge -> edge.governor() == noun ? edge.dependent() : edge.governor())
        .flatMap(token -> draft.headedBy(sentence.index(), token).stream())
        .filter(mention -> draft.isOfType(mention, Set.of(EntityType.PERSON)))
        .findFirst();
  }
}
