package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Mention;
import org.dateline.language.Dependency;

/**
 * Names directly before a noun that say who acts: "Russian invasion", "US sanctions", "NATO-led
 * talks". A country's plain name before a noun mostly says where or whom ("Ukraine war", "Iran
 * deal") and is left out.
 */
final class Modifiers {
  private static final Set<String> INSIDE =
      Set.of("amod", "compound", "nmod", "conj", "obl", "dep", "nummod");
  private static final int DEEPEST = 4;

  private final DocumentView view;
  private final WordLists words;

  Modifiers(DocumentView view, WordLists words) {
    this.view = view;
    this.words = words;
  }

  /** The head tokens of such names before a noun, in order. */
  List<Integer> of(Syntax syntax, int noun) {
    List<Integer> found = new ArrayList<>();
    for (Mention mention : view.cast().mentions(syntax.sentence().index())) {
      boolean before = mention.last() <= noun && mention.head() < noun;
      if (before && actsBeforeNoun(syntax, mention) && leadsTo(syntax, mention.head(), noun)) {
        found.add(mention.head());
      }
    }
    return found;
  }

  /** The head of a name that starts at a token and is not its country's adjective. */
  Optional<Integer> startingAt(Syntax syntax, int token) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.first() == token && mention.kind() == Mention.Kind.NAME)
        .map(Mention::head)
        .findFirst();
  }

  private boolean actsBeforeNoun(Syntax syntax, Mention mention) {
    if (mention.kind() == Mention.Kind.DEMONYM) {
      return true;
    }
    if (mention.kind() != Mention.Kind.NAME || mention.entities().size() != 1) {
      return false;
    }
    String text = view.text(syntax.sentence().span(mention.first(), mention.last()));
    boolean acronym = text.length() < 8 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return acronym
        || !view.cast().entity(mention.entities().get(0)).type().isPlace()
        || isBeforeParticiple(syntax, mention);
  }

  private boolean isBeforeParticiple(Syntax syntax, Mention mention) {
    int hyphen = mention.last();
    return hyphen + 1 < syntax.size()
        && syntax.word(hyphen).equals("-")
        && words.participles().contains(syntax.word(hyphen + 1));
  }

  /** Whether only modifiers stand between, by the parse and by the tokens. */
  private boolean leadsTo(Syntax syntax, int name, int noun) {
    for (int token = name + 1; token < noun; token++) {
      String pos = syntax.token(token).pos();
      if (!pos.matches("JJ.*|NN.*|HYPH|,|CC|VBN|VBG|CD|RB|POS")) {
        return false;
      }
    }
    return isHyphened(syntax, name)
        ? isBeforeParticipleAt(syntax, name)
        : climbs(syntax, name, noun);
  }

  private static boolean isHyphened(Syntax syntax, int name) {
    return name + 1 < syntax.size() && syntax.word(name + 1).equals("-");
  }

  private boolean isBeforeParticipleAt(Syntax syntax, int name) {
    return name + 2 < syntax.size() && words.participles().contains(syntax.word(name + 2));
  }

  private boolean climbs(Syntax syntax, int name, int noun) {
    int at = name;
    for (int step = 0; step < DEEPEST; step++) {
      if (at == noun) {
        return true;
      }
      Optional<Dependency> up = syntax.up(at);
      if (up.isEmpty() || !INSIDE.contains(up.get().kind()) || up.get().governor() > noun) {
        return false;
      }
      at = up.get().governor();
    }
    return at == noun;
  }
}
