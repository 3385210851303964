package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Where a place lies, as the article says: "Samarkand, Uzbekistan", "the city of Lviv in Ukraine",
 * "Lviv in western Ukraine". The names must follow each other and the parse must join them.
 */
final class LocationReader {
  private static final List<FillerType> PLACE = List.of(FillerType.PLACE);

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
        if (follows(syntax, inner, outer) && isJoined(syntax, inner, outer)) {
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

  /** A city may lie in a region or country, a region in a country; nothing lies in a city. */
  private boolean isWider(Found inner, Found outer) {
    EntityType in = view.cast().entity(((Filler.Entity) inner.filler()).key()).type();
    EntityType out = view.cast().entity(((Filler.Entity) outer.filler()).key()).type();
    boolean small = in == EntityType.CITY || in == EntityType.PLACE || in == EntityType.REGION;
    boolean wide = out == EntityType.COUNTRY || out == EntityType.REGION;
    return small && wide && in != out;
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
    return link.equals("in") || link.equals(",") && outer.first() == inner.last() + 1;
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
