package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.Sentence;

/**
 * Finds the titles that a sentence gives to the people whom it names. A pattern of tokens finds
 * them; they are surer where the parse connects the title and the name as well.
 */
final class TitleFinder {
  private static final double AGREED = 0.95;
  private static final double UNCONFIRMED = 0.7;
  private static final Set<String> LINKS = Set.of("of", "for", "at");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their");

  private final EntityWords words;
  private final TitlePhrases phrases;
  private final TitleOwners owners = new TitleOwners();

  TitleFinder(EntityWords words) {
    this.words = words;
    this.phrases = new TitlePhrases(words);
  }

  /** The titles of a sentence in order. */
  List<FoundTitle> find(SentenceNames names) {
    List<FoundTitle> found = new ArrayList<>();
    for (Name person : names.people()) {
      List<FoundTitle> given =
          before(names, person).map(List::of).orElseGet(() -> after(names, person));
      found.addAll(given);
    }
    found.addAll(new SharedTitles(words, phrases).find(names));
    found.addAll(new PredicateTitles(words, phrases).find(names));
    return counterparts(found);
  }

  /** "His Japanese counterpart X" has the title that somebody before has; else none. */
  private List<FoundTitle> counterparts(List<FoundTitle> titles) {
    List<FoundTitle> found = new ArrayList<>();
    Optional<FoundTitle> other = Optional.empty();
    for (FoundTitle title : titles) {
      if (!words.isCounterpart(title.title())) {
        found.add(title);
        other = Optional.of(title);
      } else if (title.of().isPresent()) {
        other.map(it -> title.withTitle(it.title())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Foreign Minister X", "Turkey's president, X", "the foreign minister of Russia, X". */
  private Optional<FoundTitle> before(SentenceNames names, Name person) {
    Sentence sentence = names.sentence();
    int end = withoutHonorific(sentence, person.first());
    Optional<TitlePhrases.Phrase> close =
        phrases.endingAt(sentence, end).map(phrase -> outsideName(names, phrase));
    if (close.isPresent()) {
      TitleHead head = TitleHead.before(names, close.get(), words);
      return title(names, owners.behind(names, head, person), person);
    }
    boolean comma = end > 0 && sentence.token(end - 1).text().equals(",");
    int tail = comma ? end - 1 : end;
    Optional<TitlePhrases.Phrase> apart =
        comma ? phrases.endingAt(sentence, tail) : Optional.empty();
    if (apart.isPresent()) {
      TitleHead head = TitleHead.before(names, apart.get(), words);
      return connects(sentence, head.head(), person)
              || !head.owners().isEmpty() && !isApposed(names, head)
          ? title(names, head, person)
          : Optional.empty();
    }
    return names
        .endingAt(tail)
        .filter(owner -> !owner.isPerson())
        .flatMap(owner -> ownedBefore(names, owner, tail))
        .or(() -> comma ? apposed(names, person, tail) : Optional.empty())
        .flatMap(head -> title(names, head, person));
  }

  /** "President" of "European Parliament President", where the parliament is named. */
  private TitlePhrases.Phrase outsideName(SentenceNames names, TitlePhrases.Phrase phrase) {
    return names
        .at(phrase.first())
        .filter(name -> !name.isPerson() && name.first() < phrase.first())
        .flatMap(name -> phrases.startingAt(names.sentence(), name.last()))
        .filter(shorter -> shorter.last() == phrase.last())
        .orElse(phrase);
  }

  /** "The head of the Z institute in Berlin, X": the parse must join the two. */
  private Optional<TitleHead> apposed(SentenceNames names, Name person, int end) {
    Sentence sentence = names.sentence();
    return sentence
        .dependencies()
        .head(person.head())
        .filter(edge -> edge.kind().equals("appos") && edge.governor() >= 0)
        .filter(edge -> edge.governor() < end)
        .flatMap(edge -> phrases.covering(sentence, edge.governor()))
        .filter(phrase -> !phrase.plural())
        .map(phrase -> TitleHead.before(names, phrase, words))
        .filter(head -> sentence.dependencies().extent(head.head())[0] <= head.first())
        .map(head -> withOwnerBelow(names, head));
  }

  private TitleHead withOwnerBelow(SentenceNames names, TitleHead head) {
    return head.owners().isEmpty()
        ? owners
            .below(names, head.head())
            .map(owner -> head.withOwners(List.of(owner), Math.max(head.last(), owner.last())))
            .orElse(head)
        : head;
  }

  /** Whether the title belongs to a name that stands before it: "X, the foreign minister, Y". */
  private static boolean isApposed(SentenceNames names, TitleHead head) {
    int start = head.first();
    while (start > 0 && DETERMINERS.contains(names.sentence().token(start - 1).text())) {
      start--;
    }
    return start > 1
        && names.sentence().token(start - 1).text().equals(",")
        && names.endingAt(start - 1).filter(Name::isPerson).isPresent();
  }

  /** "the foreign minister of Russia", read from its owner leftwards. */
  private Optional<TitleHead> ownedBefore(SentenceNames names, Name owner, int end) {
    Sentence sentence = names.sentence();
    int link = owner.first() - 1;
    while (link > 0 && DETERMINERS.contains(sentence.token(link).text())) {
      link--;
    }
    if (link < 1 || !LINKS.contains(sentence.token(link).text())) {
      return Optional.empty();
    }
    return phrases
        .endingAt(sentence, link)
        .filter(phrase -> !phrase.plural())
        .map(phrase -> TitleHead.before(names, phrase, words))
        .map(head -> head.owners().isEmpty() ? head.withOwners(List.of(owner), end) : head);
  }

  /** "X, Russia's foreign minister", "X, the president of Y", "X, founder and head of Y". */
  private List<FoundTitle> after(SentenceNames names, Name person) {
    Sentence sentence = names.sentence();
    int comma = person.last();
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return List.of();
    }
    int start = afterAge(sentence, comma) + 1;
    int limit = Math.min(sentence.size(), start + 9);
    for (int i = start; i < limit && isInNounPhrase(sentence, i); i++) {
      Optional<TitlePhrases.Phrase> phrase = phrases.startingAt(sentence, i);
      if (phrase.isPresent() && !isOwnerOfMore(sentence, phrase.get().last())) {
        return joined(names, longest(sentence, phrase.get()), person);
      }
    }
    return List.of();
  }

  /** "X, the president's brother" is no president. */
  private static boolean isOwnerOfMore(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).pos().equals("POS");
  }

  /** A title, and a second that "and" joins to it; the owner of one is that of the other. */
  private List<FoundTitle> joined(SentenceNames names, TitlePhrases.Phrase phrase, Name person) {
    Sentence sentence = names.sentence();
    TitleHead head = withOwnerAfter(names, TitleHead.before(names, phrase, words));
    int next = phrase.last();
    boolean and =
        next < sentence.size() && List.of("and", "&").contains(sentence.token(next).text());
    Optional<TitlePhrases.Phrase> second =
        and ? phrases.startingAt(sentence, next + 1) : Optional.empty();
    List<FoundTitle> found = new ArrayList<>();
    if (second.isEmpty()) {
      title(names, head, person).ifPresent(found::add);
      return found;
    }
    TitleHead other = withOwnerAfter(names, TitleHead.before(names, second.get(), words));
    boolean own = !head.owners().isEmpty();
    TitleHead shared = own ? head : head.withOwners(other.owners(), other.last());
    title(names, shared, person).ifPresent(found::add);
    title(
            names,
            other.owners().isEmpty() ? other.withOwners(head.owners(), other.last()) : other,
            person)
        .ifPresent(found::add);
    return found;
  }

  /** "foreign minister" rather than "foreign": the longest title from here or the next tokens. */
  private TitlePhrases.Phrase longest(Sentence sentence, TitlePhrases.Phrase phrase) {
    return phrases
        .endingAt(sentence, phrase.last())
        .filter(found -> found.first() <= phrase.first())
        .orElse(phrase);
  }

  private static int afterAge(Sentence sentence, int comma) {
    boolean age =
        comma + 2 < sentence.size()
            && sentence.token(comma + 1).pos().equals("CD")
            && sentence.token(comma + 2).text().equals(",");
    return age ? comma + 2 : comma;
  }

  private static boolean isInNounPhrase(Sentence sentence, int index) {
    String pos = sentence.token(index).pos();
    return pos.startsWith("N")
        || pos.startsWith("JJ")
        || Set.of("DT", "POS", "HYPH", "PRP$", "VBN", "RB", "CD").contains(pos)
        || sentence.token(index).text().equals("-");
  }

  private TitleHead withOwnerAfter(SentenceNames names, TitleHead head) {
    Sentence sentence = names.sentence();
    int next = head.last();
    if (!head.owners().isEmpty()) {
      return head;
    }
    if (next >= sentence.size() || !LINKS.contains(sentence.token(next).text())) {
      return withOwnerBelow(names, head);
    }
    next++;
    while (next < sentence.size() && DETERMINERS.contains(sentence.token(next).text())) {
      next++;
    }
    Optional<Name> owner = names.startingAt(next).filter(name -> !name.isPerson());
    Optional<Integer> noun = owner.flatMap(name -> nounBehind(sentence, name));
    if (noun.isPresent()) {
      return ofNoun(names, head, owner.get(), noun.get());
    }
    return owner
        .map(name -> head.withOwners(List.of(name), name.last()))
        .orElseGet(() -> withOwnerBelow(names, head));
  }

  /** The noun whose first word a name is: "army" of "Sudan's army". */
  private static Optional<Integer> nounBehind(Sentence sentence, Name name) {
    return sentence
        .dependencies()
        .head(name.head())
        .filter(edge -> edge.relation().matches("nmod:poss|compound|amod"))
        .map(Dependency::governor)
        .filter(noun -> noun >= name.last());
  }

  /** "Head of Sudan's army" is head of the army, of Sudan; "head of the UN office Z", of Z. */
  private static TitleHead ofNoun(SentenceNames names, TitleHead head, Name owner, int noun) {
    Optional<Name> named = names.headedBy(noun).filter(name -> !name.isPerson());
    if (named.isPresent()) {
      return head.withOwners(List.of(named.get()), named.get().last());
    }
    Sentence sentence = names.sentence();
    int start = owner.last();
    if (sentence.token(start).pos().equals("POS")) {
      start++;
    }
    String field = TitlePhrases.text(sentence, start, noun + 1);
    return head.of(field).withOwners(List.of(owner), noun + 1);
  }

  private int withoutHonorific(Sentence sentence, int first) {
    int start = first;
    while (start > 1
        && words.isHonorific(sentence.token(start - 1).text())
        && !words.isTitle(TitlePhrases.text(sentence, start - 1, start))) {
      start--;
    }
    return start;
  }

  /** "Professor X" is addressed so; "Y professor X" is one there. */
  private boolean isAddress(TitleHead head) {
    return head.owners().isEmpty()
        && words.isHonorific(head.title())
        && words.findGender(head.title()).isEmpty();
  }

  private Optional<FoundTitle> title(SentenceNames names, TitleHead head, Name person) {
    if (head.plural() || isAddress(head)) {
      return Optional.empty();
    }
    boolean agreed = connects(names.sentence(), head.head(), person);
    return Optional.of(
        new FoundTitle(
            names.sentence().index(),
            person,
            head.title(),
            head.owner(),
            head.former(),
            Math.min(head.first(), person.first()),
            Math.max(head.last(), person.last()),
            agreed ? AGREED : UNCONFIRMED));
  }

  /** Whether the parse joins a title and a name, one below the other. */
  static boolean connects(Sentence sentence, int title, Name person) {
    return isBelow(sentence, title, person.head()) || isBelow(sentence, person.head(), title);
  }

  private static boolean isBelow(Sentence sentence, int lower, int upper) {
    for (Dependency edge : sentence.dependencies().to(lower)) {
      if (edge.governor() == upper
          && Set.of("compound", "appos", "nmod", "dep", "amod", "flat").contains(edge.kind())) {
        return true;
      }
    }
    return false;
  }
}
