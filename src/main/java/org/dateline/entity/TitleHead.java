package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Sentence;

/**
 * A title with what stands before and after it: modifiers, owner, "former".
 *
 * @param title with those modifiers that are part of it
 * @param owners the names whose office it is; several for "French and German foreign ministers"
 * @param first first token of all that
 * @param last one past the last
 * @param head the noun that governs it
 */
record TitleHead(
    String title,
    List<Name> owners,
    boolean former,
    boolean plural,
    int first,
    int last,
    int head) {

  Optional<Name> owner() {
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  /** Reads leftwards from a title phrase. */
  static TitleHead before(SentenceNames names, TitlePhrases.Phrase phrase, EntityWords words) {
    return new Reader(names, words, phrase).read();
  }

  /** The same of something that has no name: "head of the army". */
  TitleHead of(String field) {
    String whole = title + " of the " + field;
    return new TitleHead(whole, owners, former, plural, first, last, head);
  }

  /** The same with owners that follow it. */
  TitleHead withOwners(List<Name> after, int end) {
    return new TitleHead(title, after, former, plural, first, end, head);
  }

  private static final class Reader {
    private static final Set<EntityType> WORLD =
        Set.of(EntityType.COUNTRY, EntityType.REGION, EntityType.INTERNATIONAL_ORGANIZATION);

    private final Sentence sentence;
    private final SentenceNames names;
    private final EntityWords words;
    private final TitlePhrases.Phrase phrase;
    private final List<Name> owners = new ArrayList<>();
    private String title;
    private boolean former;
    private boolean contiguous = true;
    private int first;

    Reader(SentenceNames names, EntityWords words, TitlePhrases.Phrase phrase) {
      this.sentence = names.sentence();
      this.names = names;
      this.words = words;
      this.phrase = phrase;
      this.title = phrase.title();
      this.first = phrase.first();
      this.former = isPast(phrase.first());
    }

    TitleHead read() {
      readNouns();
      readModifiers();
      contiguous = false;
      readOwners();
      readModifiers();
      return new TitleHead(
          title,
          List.copyOf(owners),
          former,
          phrase.plural(),
          first,
          phrase.last(),
          phrase.head(sentence));
    }

    /** "Equal Opportunities" of "Equal Opportunities Minister". */
    private void readNouns() {
      boolean open = words.titles().isOpen(title);
      while (open && first > 0 && isPlainNoun(first - 1)) {
        first--;
        title = TitlePhrases.text(sentence, first, first + 1) + " " + title;
      }
    }

    private boolean isPlainNoun(int token) {
      String pos = sentence.token(token).pos();
      String text = sentence.token(token).text();
      boolean capitalJoined = pos.startsWith("JJ") && Character.isUpperCase(text.charAt(0));
      return (pos.startsWith("NN") || capitalJoined && token > 0)
          && names.at(token).isEmpty()
          && !(token > 0 && isHyphen(token - 1))
          && words.titles().findModifier(text).isEmpty();
    }

    /** "ex-president", "ex-US president". */
    private boolean isPast(int token) {
      return words.titles().findAfterPast(sentence.token(token).text()).isPresent();
    }

    private void readModifiers() {
      boolean more = true;
      while (more && first > 0) {
        int before = first - (isHyphen(first - 1) && first > 1 ? 2 : 1);
        String word = sentence.token(before).text();
        Optional<TitleWords.Modifier> modifier =
            names.at(before).isPresent() || isVerb(before)
                ? Optional.empty()
                : words.titles().findModifier(word);
        modifier.ifPresent(found -> apply(found, before));
        more = modifier.isPresent();
      }
    }

    /** "Voters ousted President X", but "Ousted President X", "Niger's ousted president". */
    private boolean isVerb(int token) {
      String pos = sentence.token(token).pos();
      return pos.equals("VBD")
          || pos.equals("VBN") && token > 0 && sentence.token(token - 1).isNoun();
    }

    private void apply(TitleWords.Modifier modifier, int before) {
      switch (modifier) {
        case PAST -> former = true;
        case DROP -> contiguous = false;
        case KEEP -> {
          if (contiguous) {
            title =
                TitlePhrases.text(sentence, before, first)
                    + (isHyphen(first - 1) ? "" : " ")
                    + title;
          }
        }
      }
      first = before;
    }

    private boolean isHyphen(int token) {
      return sentence.token(token).text().equals("-");
    }

    private void readOwners() {
      int end = first;
      if (end > 0 && sentence.token(end - 1).pos().equals("POS")) {
        end--;
      }
      Optional<Name> owner = names.endingAt(end).filter(name -> !name.isPerson());
      while (owner.isPresent()) {
        owners.add(0, owner.get());
        former |= isPast(owner.get().first());
        first = owner.get().first();
        readPossessor(owner.get());
        owner = phrase.plural() ? names.endingAt(beforeLink(first)) : Optional.empty();
        owner = owner.filter(name -> !name.isPerson());
      }
    }

    /** "Z's UN ambassador" is of Z, and the UN is a part of the title. */
    private void readPossessor(Name inner) {
      Optional<Name> possessor =
          first > 0 && sentence.token(first - 1).pos().equals("POS") && isWorld(inner)
              ? names.endingAt(first - 1).filter(name -> !name.isPerson())
              : Optional.empty();
      if (possessor.isPresent()) {
        owners.set(0, possessor.get());
        title = inner.text() + " " + title;
        first = possessor.get().first();
      }
    }

    private static boolean isWorld(Name name) {
      return !name.candidates().isEmpty()
          && WORLD.contains(name.candidates().get(0).entry().type());
    }

    /** Where a name would end that is joined by a comma or "and" to what begins here. */
    private int beforeLink(int start) {
      int end = start;
      while (end > 0 && List.of("and", ",", "'s").contains(sentence.token(end - 1).text())) {
        end--;
      }
      return end == start ? -1 : end;
    }
  }
}
