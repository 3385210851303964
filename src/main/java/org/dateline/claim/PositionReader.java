package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.entity.Cast;
import org.dateline.entity.Title;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.CalendarDate;
import org.dateline.language.Dependency;
import org.dateline.language.Span;
import org.dateline.language.TimeExpression;

/**
 * Positions, from the titles that the article gives to people, with the dates of office that it
 * says. Who has an office in an organization that people belong to is its member; who is called a
 * founder founded it.
 */
final class PositionReader {
  /** Before a title that is said to be past; it is then a title of its own, held by nobody now. */
  static final String FORMER = "former ";

  /** That an office in an organization makes a member of it. */
  private static final double IMPLIED = 0.9;

  /** Days of the shortest term of office. */
  private static final int SHORTEST = 10;

  private final DocumentView view;
  private final Cast cast;
  private final WordLists words;

  private record Term(Optional<CalendarDate> start, Optional<CalendarDate> end) {}

  private final FillerResolver resolver;

  PositionReader(DocumentView view, Cast cast, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.resolver = new FillerResolver(view, lexicon, words);
    this.cast = cast;
    this.words = words;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (Title title : cast.titles()) {
      if (words.founders().contains(title.title())) {
        title.of().map(target -> founding(title, target)).ifPresent(drafts::add);
      } else {
        drafts.add(position(title));
        title.of().flatMap(of -> membership(title, of)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "X heads Y", "Y, which is led by X": positions that verbs state. */
  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      String title = words.leading().get(syntax.lemma(token));
      if (title != null && syntax.token(token).isVerb() && !syntax.isInfinitive(token)) {
        leading(syntax, token, title, drafts);
      }
    }
    return drafts;
  }

  private void leading(Syntax syntax, int verb, String title, List<Draft> drafts) {
    VerbArguments arguments = new VerbArguments(syntax, view.cast(), words);
    boolean over = syntax.token(verb).pos().equals("VBD");
    for (int subject : arguments.subjects(verb)) {
      for (Found holder : resolver.alone(syntax, subject, List.of(FillerType.PERSON))) {
        for (int object : arguments.objects(verb)) {
          resolver.alone(syntax, object, List.of(FillerType.ORGANIZATION)).stream()
              .map(of -> led(syntax, verb, holder, (over ? FORMER : "") + title, of))
              .forEach(drafts::add);
        }
      }
    }
  }

  private static Draft led(Syntax syntax, int verb, Found holder, String title, Found of) {
    Draft draft = new Draft(syntax.sentence().index(), verb, "Position");
    draft.add("holder", holder);
    draft.add("title", new Filler.Words(title));
    draft.add("of", of);
    return draft;
  }

  private Draft position(Title title) {
    Draft draft = draft(title, "Position");
    Optional<Term> term = term(title);
    boolean over = title.former() && term.isEmpty();
    draft.add("holder", new Filler.Entity(title.holder()));
    draft.add("title", new Filler.Words((over ? FORMER : "") + title.title()));
    title.of().ifPresent(key -> draft.add("of", new Filler.Entity(key)));
    term.ifPresent(it -> draft.date(it.start(), it.end()));
    return draft;
  }

  private Draft founding(Title title, String target) {
    Draft draft = draft(title, "Founding");
    draft.add("actor", new Filler.Entity(title.holder()));
    draft.add("target", new Filler.Entity(target));
    return draft;
  }

  /** Only of an organization that people belong to: states are the members of the others. */
  private Optional<Draft> membership(Title title, String of) {
    Optional<Term> term = term(title);
    boolean belongs =
        cast.expectEntity(of).type() == EntityType.ORGANIZATION
            && !view.cast().actsForState(of)
            && cast.expectEntity(title.holder()).type() == EntityType.PERSON
            && !words.serving().contains(title.title())
            && (!title.former() || term.isPresent());
    if (!belongs) {
      return Optional.empty();
    }
    Draft draft = draft(title, "Membership");
    draft.add("member", new Filler.Entity(title.holder()));
    draft.add("organization", new Filler.Entity(of));
    term.ifPresent(it -> draft.date(it.start(), it.end()));
    draft.weigh(IMPLIED);
    return Optional.of(draft);
  }

  private Draft draft(Title title, String type) {
    Draft draft = new Draft(title.sentence(), tokenAt(title), type);
    draft.weigh(title.confidence());
    draft.addEvidence(view.sentence(title.sentence()).sentence().span());
    title.of().flatMap(key -> naming(title.sentence(), key)).ifPresent(draft::addEvidence);
    return draft;
  }

  /** The nearest sentence that names the owner, where the title's own does not. */
  private Optional<Span> naming(int sentence, String key) {
    return cast.mentions().stream()
        .filter(
            mention ->
                mention.entities().contains(key)
                    || mention.standsFor().stream().anyMatch(key::equals))
        .map(mention -> mention.sentence())
        .min(java.util.Comparator.comparingInt(other -> Math.abs(other - sentence)))
        .filter(nearest -> nearest != sentence)
        .map(nearest -> view.sentence(nearest).sentence().span());
  }

  /** "Since 2017", "from 2005 to 2021", "until 2019"; "in 2021" where the title is come by. */
  private Optional<Term> term(Title title) {
    Syntax syntax = view.sentence(title.sentence());
    for (TimeExpression time : syntax.sentence().times()) {
      Optional<Integer> governor = governor(syntax, time);
      boolean here =
          governor.isPresent()
              && title.span().covers(syntax.token(governor.get()).span())
              && (time.start().isPresent() || time.end().isPresent());
      boolean coming = words.offices().contains(governor.map(syntax::lemma).orElse(""));
      if (here && !time.isPoint() && !isShort(time)) {
        return Optional.of(new Term(time.start(), time.end()));
      }
      if (here && coming && (time.isPoint() || !isShort(time))) {
        return Optional.of(new Term(time.start(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** "Last week" is no term of office. */
  private static boolean isShort(TimeExpression time) {
    return time.start().isPresent()
        && time.end().isPresent()
        && time.end().get().earliest().minusDays(SHORTEST).isBefore(time.start().get().earliest());
  }

  private static Optional<Integer> governor(Syntax syntax, TimeExpression time) {
    for (int token = time.first(); token < time.last(); token++) {
      Optional<Dependency> up = syntax.up(token);
      if (up.isPresent()
          && (up.get().governor() < time.first() || up.get().governor() >= time.last())) {
        return up.map(Dependency::governor);
      }
    }
    return Optional.empty();
  }

  private int tokenAt(Title title) {
    Syntax syntax = view.sentence(title.sentence());
    for (int token = 0; token < syntax.size(); token++) {
      if (title.span().covers(syntax.token(token).span())) {
        return token;
      }
    }
    return 0;
  }
}
