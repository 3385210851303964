package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Where a place lies, as the article says: "Samarkand, Uzbekistan", "the city of Lviv in Ukraine",
 * "Lviv in western Ukraine", "the Ukrainian city of Lviv", "Lima, the capital of Peru". The names
 * must follow each other and the parse must join them.
 */
final class LocationReader {
  private static final List<FillerType> PLACE = List.of(FillerType.PLACE);

  /** How many words may stand between a country and the noun for a place of it. */
  private static final int BETWEEN = 3;

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;

  LocationReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    List<Mention> mentions = view.cast().mentions(syntax.sentence().index());
    for (Mention inner : mentions) {
      for (Mention outer : mentions) {
        boolean said =
            follows(syntax, inner, outer) && isJoined(syntax, inner, outer)
                || precedes(syntax, outer, inner)
                || isDescribed(syntax, inner, outer);
        if (said) {
          draft(syntax, inner, outer).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Syntax syntax, Mention inner, Mention outer) {
    List<Found> places = resolver.alone(syntax, inner.head(), PLACE);
    List<Found> around = resolver.alone(syntax, outer.head(), PLACE);
    if (places.size() != 1 || around.size() != 1 || !isWider(places.get(0), around.get(0))) {
      return Optional.empty();
    }
    Draft draft = new Draft(syntax.sentence().index(), inner.head(), "Location");
    draft.add("place", places.get(0));
    draft.add("locatedIn", around.get(0));
    return Optional.of(draft);
  }

  /** A city may lie in a region or country, a region in a country; in a city only a mere place. */
  private boolean isWider(Found inner, Found outer) {
    EntityType in = view.cast().entity(((Filler.Entity) inner.filler()).key()).type();
    EntityType out = view.cast().entity(((Filler.Entity) outer.filler()).key()).type();
    boolean small = in == EntityType.CITY || in == EntityType.PLACE || in == EntityType.REGION;
    boolean wide = out == EntityType.COUNTRY || out == EntityType.REGION;
    boolean inCity = in == EntityType.PLACE && out == EntityType.CITY;
    return small && (wide || inCity) && in != out;
  }

  private boolean follows(Syntax syntax, Mention inner, Mention outer) {
    if (inner.kind() != Mention.Kind.NAME
        || outer.kind() != Mention.Kind.NAME
        || outer.first() <= inner.last()) {
      return false;
    }
    for (int token = inner.last() + 1; token < outer.first(); token++) {
      if (!words.directions().contains(syntax.word(token))) {
        return false;
      }
    }
    String link = syntax.word(inner.last());
    return link.equals("in") || link.equals(",") && !syntax.word(outer.first() - 1).equals("the");
  }

  /** "The Ukrainian city of Lviv", "Peru's capital, Lima", "the Uzbek capital Tashkent". */
  private boolean precedes(Syntax syntax, Mention outer, Mention inner) {
    int noun = inner.first() - 1;
    if (noun > 0 && (syntax.word(noun).equals("of") || syntax.word(noun).equals(","))) {
      noun--;
    }
    boolean near =
        inner.kind() == Mention.Kind.NAME && noun >= outer.last() && noun - outer.last() <= BETWEEN;
    if (!near || !isPlaceNoun(syntax, noun)) {
      return false;
    }
    for (int token = outer.last(); token < noun; token++) {
      if (!syntax.token(token).pos().matches("POS|JJ[RS]?|NN|VBN|CD")) {
        return false;
      }
    }
    return isBeside(syntax, noun, inner.head()) && isBeside(syntax, outer.head(), noun, inner);
  }

  private boolean isPlaceNoun(Syntax syntax, int token) {
    return syntax.token(token).isNoun() && words.places().contains(syntax.word(token));
  }

  private static boolean isBeside(Syntax syntax, int token, int other) {
    return syntax.up(token).filter(edge -> edge.governor() == other).isPresent()
        || syntax.up(other).filter(edge -> edge.governor() == token).isPresent();
  }

  private static boolean isBeside(Syntax syntax, int outer, int noun, Mention inner) {
    return syntax
        .up(outer)
        .filter(edge -> edge.governor() == noun || edge.governor() == inner.head())
        .isPresent();
  }

  /** "Lviv, a city in Ukraine", "Lima, the capital of Peru", "Lima, Peru's capital". */
  private boolean isDescribed(Syntax syntax, Mention inner, Mention outer) {
    boolean apart =
        inner.kind() == Mention.Kind.NAME
            && outer.first() > inner.last()
            && syntax.word(inner.last()).equals(",");
    if (!apart) {
      return false;
    }
    for (int noun : syntax.children(inner.head(), "appos")) {
      boolean of = syntax.children(noun, "nmod:of", "nmod:in", "nmod:poss").contains(outer.head());
      boolean near = syntax.extent(noun)[0] == inner.last() + 1;
      if (of && near && isPlaceNoun(syntax, noun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(Syntax syntax, Mention inner, Mention outer) {
    List<Integer> below = syntax.path(outer.head());
    int at = below.indexOf(inner.head());
    boolean direct = at == 1 && isPlacing(syntax, outer.head());
    int kind = syntax.up(inner.head()).map(edge -> edge.governor()).orElse(-1);
    boolean throughKind =
        syntax.relation(inner.head()).matches("nmod:of|appos|compound")
            && below.size() > 1
            && below.get(1) == kind
            && isPlacing(syntax, outer.head());
    return direct || throughKind;
  }

  private static boolean isPlacing(Syntax syntax, int token) {
    return syntax.relation(token).matches("appos|nmod:in|nmod|dep|conj|flat|nmod:npmod|obl:in");
  }
}
