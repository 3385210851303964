package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Finds people named by what they share: "several American officials", "the leaders of India and
 * Pakistan".
 */
final class GroupFinder {
  private static final double OWNED = 0.85;
  private static final double UNOWNED = 0.7;
  private static final double UNRESOLVED = 0.6;
  private static final EntityWords.GroupNoun COUNTED =
      new EntityWords.GroupNoun(false, false, false, true);

  private final EntityWords words;
  private final TitlePhrases phrases;
  private final Owners owners;
  private final NamedNouns people;
  private final OfficeHolders holders;
  private final OfficeFinder offices;
  private final GroupsBefore groupsBefore = new GroupsBefore();
  private final Draft draft;
  private final String article;

  GroupFinder(EntityWords words, Draft draft, String article) {
    this.words = words;
    this.phrases = new TitlePhrases(words);
    this.owners = new Owners(draft);
    this.people = new NamedNouns(draft);
    this.holders = new OfficeHolders(draft, words);
    this.offices = new OfficeFinder(words, phrases, draft, article);
    this.draft = draft;
    this.article = article;
  }

  /** Adds the groups of a sentence. */
  void add(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && draft.headedBy(sentence.index(), token.index()).isEmpty()) {
        add(sentence, token);
      } else if (isCounted(sentence, token)) {
        addGroup(sentence, token, COUNTED);
      }
    }
  }

  /** "Killed 12", "two more were arrested": whoever is counted is somebody. */
  private boolean isCounted(Sentence sentence, Token number) {
    int index = number.index();
    boolean numeric =
        number.pos().equals("CD")
            || number.text().equals("more")
                && !sentence.dependencies().children(index, "nummod").isEmpty();
    Optional<Dependency> up = sentence.dependencies().head(index);
    if (!numeric || up.isEmpty() || !up.get().relation().matches("obj|nsubj:pass")) {
      return false;
    }
    int verb = up.get().governor();
    boolean counting = words.countsPeople(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    return counting && isBare(sentence, index) && draft.headedBy(sentence.index(), index).isEmpty();
  }

  private void add(Sentence sentence, Token noun) {
    boolean indefinite = NounPhrase.of(sentence, noun.index()).isIndefinite(sentence);
    if (isInsideName(sentence, noun.index()) || isPremodifier(sentence, noun.index())) {
      return;
    }
    if (findNoun(sentence, noun).isPresent() && people.addBody(sentence, noun.index())) {
      return;
    }
    Optional<TitlePhrases.Phrase> title =
        phrases
            .covering(sentence, noun.index())
            .filter(phrase -> !phrase.plural() && phrase.head(sentence) == noun.index());
    title.ifPresent(office -> offices.add(sentence, office));
    if (draft.headedBy(sentence.index(), noun.index()).isEmpty()
        && (title.isEmpty() || indefinite)) {
      findNoun(sentence, noun)
          .filter(group -> isPlural(noun) || !isPredicate(sentence, noun.index()))
          .filter(group -> isMeant(noun, group) || title.isEmpty() && indefinite)
          .filter(group -> !group.count() || isBare(sentence, noun.index()))
          .filter(group -> !people.add(sentence, noun.index()))
          .ifPresent(group -> addGroup(sentence, noun, group));
    }
  }

  /** "It is a group": somebody named is said to be one. */
  private static boolean isPredicate(Sentence sentence, int noun) {
    return !sentence.dependencies().children(noun, "cop").isEmpty();
  }

  private static boolean isMeant(Token noun, EntityWords.GroupNoun group) {
    return group.collective() || group.single() || isPlural(noun);
  }

  /** "Thousands marched", but not "thousands of dollars". */
  private static boolean isBare(Sentence sentence, int noun) {
    return sentence.dependencies().from(noun).stream()
        .noneMatch(edge -> edge.kind().matches("nmod|compound|amod"));
  }

  /**
   * "The government" of which nobody has spoken: when all that refers back is read, what is left
   * speaks for itself.
   */
  void addUnresolved(Sentence sentence) {
    for (Mention mention : draft.mentions(sentence.index())) {
      if (mention.kind() == Mention.Kind.NOMINAL && mention.entities().isEmpty()) {
        addUnresolved(sentence, mention);
      }
    }
  }

  private void addUnresolved(Sentence sentence, Mention mention) {
    Token noun = sentence.token(mention.head());
    NounPhrase phrase = NounPhrase.of(sentence, noun.index());
    boolean acts =
        findNoun(sentence, noun)
            .filter(group -> group.collective() || group.single() || isPlural(noun))
            .isPresent();
    if (acts && !phrase.isOfTwo(sentence)) {
      draft.replace(
          mention,
          new Mention(
              mention.sentence(),
              mention.first(),
              mention.last(),
              mention.head(),
              Mention.Kind.GROUP,
              List.of(draft.addGroup(phrase.label(article, sentence), Optional.empty())),
              Optional.empty(),
              UNRESOLVED));
    }
  }

  private Optional<EntityWords.GroupNoun> findNoun(Sentence sentence, Token noun) {
    int index = noun.index();
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    Optional<EntityWords.GroupNoun> pair =
        index == 0
            ? Optional.empty()
            : words.findGroupNoun(TitlePhrases.text(sentence, index - 1, index) + " " + lemma);
    return pair.or(
            () ->
                index == 0
                    ? Optional.empty()
                    : words.findGroupNoun(TitlePhrases.text(sentence, index - 1, index + 1)))
        .or(() -> words.findGroupNoun(lemma))
        .or(() -> words.findGroupNoun(noun.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPlural(Token noun) {
    return noun.pos().endsWith("S");
  }

  private boolean isInsideName(Sentence sentence, int token) {
    return draft.mentions(sentence.index()).stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.NAME
                    && mention.first() <= token
                    && token < mention.last());
  }

  /** "minister" of "Foreign Minister Lavrov", "government" of "government forces". */
  private static boolean isPremodifier(Sentence sentence, int token) {
    return sentence
        .dependencies()
        .head(token)
        .filter(edge -> edge.kind().equals("compound") && edge.governor() > token)
        .isPresent();
  }

  private void addGroup(Sentence sentence, Token noun, EntityWords.GroupNoun group) {
    NounPhrase phrase = NounPhrase.of(sentence, noun.index());
    if (phrase.isPossessed(sentence)) {
      return;
    }
    List<Mention> all = ownersOf(sentence, noun.index());
    List<Mention> after = all.stream().filter(owner -> owner.first() > noun.index()).toList();
    List<Mention> owned = after.isEmpty() ? all : after;
    if (owned.isEmpty() && phrase.isDefinite(sentence) && refersBack(sentence, phrase)) {
      return;
    }
    if (addNamedHolders(sentence, phrase, owned)) {
      return;
    }
    int end = after.stream().mapToInt(Mention::last).max().orElse(0);
    List<String> keys =
        owned.size() > 1
            ? owned.stream().map(owner -> share(sentence, noun, owner)).toList()
            : List.of(
                draft.addGroup(
                    phrase.until(end).label(article, sentence), owned.stream().findFirst()));
    Optional<String> acts =
        group.actsAsOwner() && owned.size() == 1
            ? Optional.of(owned.get(0).actor())
            : Optional.empty();
    Mention mention =
        new Mention(
            sentence.index(),
            phrase.first(),
            Math.max(end, phrase.last()),
            noun.index(),
            Mention.Kind.GROUP,
            keys,
            acts,
            owned.isEmpty() ? UNOWNED : OWNED);
    if (draft.add(mention)) {
      groupsBefore.learn(mention, noun.text().toLowerCase(Locale.ROOT));
    }
  }

  /** "Mali's government and fighters from Gao": what has a possessor has no other owner. */
  private List<Mention> ownersOf(Sentence sentence, int noun) {
    List<Mention> all = owners.of(sentence, noun);
    List<Integer> possessors = sentence.dependencies().children(noun, "nmod:poss");
    List<Mention> possessing =
        all.stream().filter(owner -> possessors.contains(owner.head())).toList();
    return possessing.isEmpty() ? all : possessing;
  }

  /**
   * "The soldiers" are those of whom it was the talk before; "the two leaders" are somebody named.
   * "The soldiers of the junta" are neither.
   */
  private boolean refersBack(Sentence sentence, NounPhrase phrase) {
    boolean described =
        sentence.dependencies().from(phrase.head()).stream()
            .anyMatch(edge -> edge.kind().equals("nmod") || edge.relation().equals("acl:relcl"));
    if (described && !phrase.isOfTwo(sentence)) {
      return false;
    }
    String lemma = sentence.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    String word = sentence.token(phrase.head()).text().toLowerCase(Locale.ROOT);
    Optional<Mention> earlier = groupsBefore.findLast(sentence.index(), word);
    earlier.ifPresent(group -> draft.add(sentence, phrase, group.entities(), UNOWNED));
    return earlier.isPresent()
        || words.anaphors().findPluralAnaphor(lemma).isPresent()
        || !words.anaphors().anaphorTypes(lemma).isEmpty();
  }

  /** "The Chinese and Russian presidents", both of whom the article names. */
  private boolean addNamedHolders(Sentence sentence, NounPhrase phrase, List<Mention> owned) {
    Optional<String> title =
        phrases
            .covering(sentence, phrase.head())
            .filter(found -> found.plural() && found.head(sentence) == phrase.head())
            .map(TitlePhrases.Phrase::title);
    if (title.isEmpty()) {
      return false;
    }
    List<String> here = holders.findHere(sentence, phrase.head());
    if (here.size() > 1) {
      return draft.add(sentence, phrase, here, OWNED);
    }
    List<String> keys =
        owned.stream()
            .flatMap(owner -> holders.find(title.get(), owner.actor()).stream())
            .distinct()
            .toList();
    int end = owned.stream().mapToInt(Mention::last).max().orElse(0);
    return keys.size() > 1
        && keys.size() == owned.size()
        && draft.add(sentence, phrase.until(end), keys, OWNED);
  }

  /** "leaders of India" of "the leaders of India and Pakistan". */
  private String share(Sentence sentence, Token noun, Mention owner) {
    String name = NameText.of(article, sentence, owner.first(), owner.last());
    String label =
        owner.first() > noun.index() ? noun.text() + " of " + name : name + " " + noun.text();
    return draft.addGroup(label, Optional.of(owner));
  }
}
