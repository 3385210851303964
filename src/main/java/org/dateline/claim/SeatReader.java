package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Where an organization has its seat, as a location of it: "Y, headquartered in Geneva", "Y is
 * based in Geneva", "the Geneva-based Y".
 */
final class SeatReader {
  private static final List<FillerType> ORGANIZATION = List.of(FillerType.ORGANIZATION);
  private static final List<FillerType> PLACE = List.of(FillerType.PLACE);

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;

  SeatReader(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.words = words;
    this.resolver = new FillerResolver(view, lexicon, words);
  }

  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      if (words.seated().contains(syntax.word(token))) {
        in(syntax, token, drafts);
        hyphened(syntax, token, drafts);
      }
    }
    return drafts;
  }

  /** "Based in Geneva": the place directly behind. */
  private void in(Syntax syntax, int participle, List<Draft> drafts) {
    int next = participle + 1;
    boolean placed = next < syntax.size() && List.of("in", "at").contains(syntax.word(next));
    if (!placed || !syntax.token(participle).isVerb()) {
      return;
    }
    if (syntax.relation(participle).equals("case")) {
      int seat = syntax.up(participle).orElseThrow().governor();
      syntax.up(seat).ifPresent(edge -> add(syntax, edge.governor(), seat, drafts));
      return;
    }
    List<Integer> seats = syntax.children(participle, "obl", "nmod");
    for (int organization : organizations(syntax, participle)) {
      for (int seat : seats) {
        if (seat > participle && hasCase(syntax, seat, next)) {
          add(syntax, organization, seat, drafts);
        }
      }
    }
  }

  private List<Integer> organizations(Syntax syntax, int participle) {
    List<Integer> found = new VerbArguments(syntax, view.cast(), words).objects(participle);
    boolean copular = found.isEmpty() && syntax.has(participle, "cop", "aux:pass");
    return copular ? syntax.children(participle, "nsubj") : found;
  }

  private static boolean hasCase(Syntax syntax, int seat, int preposition) {
    return syntax.children(seat, "case").contains(preposition);
  }

  /** "Geneva-based Y": place and participle before a name, and the parse joins them. */
  private void hyphened(Syntax syntax, int participle, List<Draft> drafts) {
    int end = syntax.word(Math.max(0, participle - 1)).equals("-") ? participle - 1 : participle;
    int sentence = syntax.sentence().index();
    Optional<Mention> place = view.cast().nameEndingAt(sentence, end);
    Optional<Mention> organization =
        view.cast().mentions(sentence).stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .filter(mention -> mention.first() > participle)
            .filter(mention -> syntax.isBelow(participle, mention.head()))
            .findFirst();
    if (place.isPresent() && organization.isPresent()) {
      add(syntax, organization.get().head(), place.get().head(), drafts);
    }
  }

  private void add(Syntax syntax, int organization, int seat, List<Draft> drafts) {
    List<Found> seated = resolver.alone(syntax, organization, ORGANIZATION);
    List<Found> seats = resolver.alone(syntax, seat, PLACE);
    if (seated.size() == 1 && seats.size() == 1 && isAround(seats.get(0))) {
      Draft draft = new Draft(syntax.sentence().index(), organization, "Location");
      draft.add("place", seated.get(0));
      draft.add("locatedIn", seats.get(0));
      drafts.add(draft);
    }
  }

  private boolean isAround(Found seat) {
    return seat.filler() instanceof Filler.Entity entity
        && view.cast().entity(entity.key()).type() != EntityType.GROUP;
  }
}
