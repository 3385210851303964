package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Cast;
import org.dateline.entity.Title;

/** Positions, from the titles that the article gives to people. */
final class PositionReader {
  /** Before a title that is said to be past; it is then a title of its own, held by nobody now. */
  private static final String FORMER = "former ";

  private PositionReader() {}

  static List<Draft> read(DocumentView view, Cast cast) {
    List<Draft> drafts = new ArrayList<>();
    for (Title title : cast.titles()) {
      Draft draft = new Draft(title.sentence(), tokenAt(view, title), "Position");
      draft.add("holder", new Filler.Entity(title.holder()));
      draft.add("title", new Filler.Words((title.former() ? FORMER : "") + title.title()));
      title.of().ifPresent(key -> draft.add("of", new Filler.Entity(key)));
      draft.weigh(title.confidence());
      drafts.add(draft);
    }
    return drafts;
  }

  private static int tokenAt(DocumentView view, Title title) {
    Syntax syntax = view.sentence(title.sentence());
    for (int token = 0; token < syntax.size(); token++) {
      if (title.span().covers(syntax.token(token).span())) {
        return token;
      }
    }
    return 0;
  }
}
