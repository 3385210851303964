package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Finds people named by what they share, and holders of an office who are not named: "several
 * American officials", "the leaders of India and Pakistan", "the Indian prime minister".
 */
final class GroupFinder {
  private static final double OWNED = 0.85;
  private static final double UNOWNED = 0.7;
  private static final double UNRESOLVED = 0.6;
  private static final EntityWords.GroupNoun COUNTED =
      new EntityWords.GroupNoun(false, false, false, true);
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

  private final EntityWords words;
  private final TitlePhrases phrases;
  private final Owners owners;
  private final NamedNouns people;
  private final OfficeHolders holders;
  private final GroupsBefore groupsBefore = new GroupsBefore();
  private final Draft draft;
  private final String article;

  GroupFinder(EntityWords words, Draft draft, String article) {
    this.words = words;
    this.phrases = new TitlePhrases(words);
    this.owners = new Owners(draft);
    this.people = new NamedNouns(draft);
    this.holders = new OfficeHolders(draft, words);
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
    if (title.isPresent()) {
      addOffice(sentence, title.get());
    }
    if (draft.headedBy(sentence.index(), noun.index()).isEmpty()
        && (title.isEmpty() || isIndefinite(sentence, noun))) {
      findNoun(sentence, noun)
          .filter(group -> isPlural(noun) || !isPredicate(sentence, noun.index()))
          .filter(group -> isMeant(noun, group) || title.isEmpty() && isIndefinite(sentence, noun))
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

  private static boolean isIndefinite(Sentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.of(sentence, noun.index());
    return INDEFINITE.contains(sentence.token(phrase.first()).text().toLowerCase(Locale.ROOT));
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
              List.of(group(phrase.label(article, sentence), Optional.empty())),
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
    List<String> keys = new ArrayList<>();
    if (owned.size() > 1) {
      owned.forEach(owner -> keys.add(share(sentence, noun, owner)));
    } else {
      NounPhrase whole = phrase.until(after.stream().mapToInt(Mention::last).max().orElse(0));
      keys.add(group(whole.label(article, sentence), owned.stream().findFirst()));
    }
    int end = after.stream().mapToInt(Mention::last).max().orElse(phrase.last());
    Optional<String> acts =
        group.actsAsOwner() && owned.size() == 1
            ? Optional.of(key(owned.get(0)))
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
    earlier.ifPresent(group -> add(sentence, phrase, group.entities(), UNOWNED));
    return earlier.isPresent()
        || words.findPluralAnaphor(lemma).isPresent()
        || !words.anaphorTypes(lemma).isEmpty();
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
      return add(sentence, phrase, here, OWNED);
    }
    List<String> keys =
        owned.stream()
            .flatMap(owner -> holders.find(title.get(), key(owner)).stream())
            .distinct()
            .toList();
    int end = owned.stream().mapToInt(Mention::last).max().orElse(0);
    return !owned.isEmpty()
        && keys.size() == owned.size()
        && add(sentence, phrase.until(end), keys, OWNED);
  }

  /** "leaders of India" of "the leaders of India and Pakistan". */
  private String share(Sentence sentence, Token noun, Mention owner) {
    Sentence words = sentence;
    String name = NameText.of(article, words, owner.first(), owner.last());
    String label =
        owner.first() > noun.index() ? noun.text() + " of " + name : name + " " + noun.text();
    return group(label, Optional.of(owner));
  }

  private String group(String label, Optional<Mention> owner) {
    String key = EntityKey.of(EntityType.GROUP, label);
    draft.add(
        new Entity(
            key, label, EntityType.GROUP, new Identity.Unknown(), List.of(), owner.map(this::key)));
    return key;
  }

  /** Whom an owner is when it acts: Russia for "Moscow". */
  private String key(Mention owner) {
    return owner.standsFor().orElse(owner.entities().get(0));
  }

  private void addOffice(Sentence sentence, TitlePhrases.Phrase title) {
    int noun = title.head(sentence);
    List<Mention> owned = owners.of(sentence, noun);
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    int end = Math.max(title.last(), owned.stream().mapToInt(Mention::last).max().orElse(0));
    Optional<Mention> named =
        nextInList(sentence, phrase, end)
            .or(() -> apposed(sentence, noun))
            .or(() -> apposedBelow(sentence, noun));
    if (named.isPresent()) {
      add(sentence, phrase.until(end), named.get().entities(), 0.9);
      return;
    }
    if (owned.size() != 1) {
      return;
    }
    boolean another = isPast(sentence, phrase) || isIndefinite(sentence, sentence.token(noun));
    Optional<String> holder = holders.find(title.title(), key(owned.get(0)));
    if (holder.isPresent() && !another) {
      add(sentence, phrase.until(end), List.of(holder.get()), 0.85);
      return;
    }
    String label = phrase.until(end).label(article, sentence);
    boolean acts = words.isStateOffice(title.title()) && !isPast(sentence, phrase);
    draft.add(
        new Mention(
            sentence.index(),
            phrase.first(),
            end,
            noun,
            Mention.Kind.GROUP,
            List.of(group(label, Optional.of(owned.get(0)))),
            acts ? Optional.of(key(owned.get(0))) : Optional.empty(),
            OWNED));
  }

  /** "The former Kenyan president" acts for Kenya no more, and is not who is president now. */
  private boolean isPast(Sentence sentence, NounPhrase phrase) {
    return sentence.tokens().subList(phrase.first(), phrase.head()).stream()
        .map(Token::text)
        .anyMatch(
            word ->
                words.findModifier(word).filter(EntityWords.Modifier.PAST::equals).isPresent()
                    || words.findAfterPast(word).isPresent());
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

  private boolean add(Sentence sentence, NounPhrase phrase, List<String> keys, double confidence) {
    return draft.add(
        new Mention(
            sentence.index(),
            phrase.first(),
            phrase.last(),
            phrase.head(),
            Mention.Kind.NOMINAL,
            keys,
            Optional.empty(),
            confidence));
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
