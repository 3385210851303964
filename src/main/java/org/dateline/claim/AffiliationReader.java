package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Memberships of people whom the article names together with what they belong to: "X of the SPD",
 * "SPD politician X", "the institute's X", "X, an economist at Y". The order of the words and the
 * parse must agree.
 */
final class AffiliationReader {
  private static final List<FillerType> ORGANIZATION = List.of(FillerType.ORGANIZATION);
  private static final Set<String> AFTER_NAME = Set.of("of", "from");
  private static final String[] AFTER_NOUN = {"nmod:at", "nmod:of", "nmod:with", "nmod:from"};

  /** How many words may stand between the two. */
  private static final int BETWEEN = 3;

  private final DocumentView view;
  private final FillerResolver resolver;
  private final WordLists words;

  AffiliationReader(DocumentView view, FillerResolver resolver, WordLists words) {
    this.view = view;
    this.resolver = resolver;
    this.words = words;
  }

  List<Draft> read(Syntax syntax) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention person : view.cast().mentions(syntax.sentence().index())) {
      if (isNamedPerson(person)) {
        List<Found> organizations = new ArrayList<>(apposed(syntax, person));
        after(syntax, person).ifPresent(organizations::add);
        before(syntax, person).ifPresent(organizations::add);
        organizations.stream()
            .filter(this::hasPeople)
            .forEach(organization -> drafts.add(draft(syntax, person, organization)));
      }
    }
    return drafts;
  }

  private boolean isNamedPerson(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && mention.entities().size() == 1
        && view.cast().entity(mention.entities().get(0)).type() == EntityType.PERSON;
  }

  private Draft draft(Syntax syntax, Mention person, Found organization) {
    Draft draft = new Draft(syntax.sentence().index(), person.head(), "Membership");
    draft.add(
        "member",
        new Found(new Filler.Entity(person.entities().get(0)), person.head(), person.confidence()));
    draft.add("organization", organization);
    return draft;
  }

  /** "X of the Y", "X from Y". */
  private Optional<Found> after(Syntax syntax, Mention person) {
    boolean comma = person.last() + 1 < syntax.size() && syntax.word(person.last()).equals(",");
    int link = person.last() + (comma && syntax.word(person.last() + 1).equals("of") ? 1 : 0);
    if (link + 1 >= syntax.size() || !AFTER_NAME.contains(syntax.word(link))) {
      return Optional.empty();
    }
    for (int at = link + 1; at < Math.min(syntax.size(), link + 2 + BETWEEN); at++) {
      Optional<Mention> name = nameFrom(syntax, at);
      if (name.isPresent()) {
        return name.filter(it -> hangsOn(syntax, it, person))
            .flatMap(it -> organization(syntax, it));
      }
      if (!syntax.token(at).pos().matches("DT|JJ|PRP\\$")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The longest name from a token on that is an organization's. */
  private Optional<Mention> nameFrom(Syntax syntax, int token) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.first() == token && mention.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  /** Whether the parse puts a name directly below a person's name or the noun of that. */
  private static boolean hangsOn(Syntax syntax, Mention name, Mention person) {
    int governor = syntax.up(name.head()).map(edge -> edge.governor()).orElse(-1);
    return person.first() <= governor && governor < person.last()
        || governor >= 0
            && syntax.up(person.head()).filter(edge -> edge.governor() == governor).isPresent()
            && syntax.relation(person.head()).matches("appos|compound|flat|dep");
  }

  /** "SPD politician X", "Green party lawmaker X", "the institute's X". */
  private Optional<Found> before(Syntax syntax, Mention person) {
    int start = person.first();
    int noun = start - 1;
    if (noun < 0) {
      return Optional.empty();
    }
    if (syntax.token(noun).pos().equals("POS")) {
      return nameBefore(syntax, noun)
          .filter(name -> syntax.isBelow(name.head(), person.head()))
          .flatMap(name -> organization(syntax, name));
    }
    if (!words.affiliated().contains(syntax.lemma(noun)) || isOver(syntax, noun)) {
      return Optional.empty();
    }
    int end = noun;
    while (end > 0 && isBetween(syntax, end - 1)) {
      end--;
    }
    return nameBefore(syntax, end)
        .filter(name -> isJoined(syntax, name, person, noun))
        .flatMap(name -> organization(syntax, name));
  }

  private boolean isBetween(Syntax syntax, int token) {
    return words.bodies().contains(syntax.word(token))
        || syntax.token(token).pos().equals("POS")
        || syntax.token(token).pos().equals("JJ")
            && view.cast().nameAround(syntax.sentence().index(), token).isEmpty();
  }

  private static boolean isJoined(Syntax syntax, Mention name, Mention person, int noun) {
    boolean below = syntax.isBelow(name.head(), person.head()) || syntax.isBelow(name.head(), noun);
    boolean together = syntax.isBelow(noun, person.head()) || syntax.isBelow(person.head(), noun);
    return below && together;
  }

  private Optional<Mention> nameBefore(Syntax syntax, int end) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(mention -> mention.last() == end && mention.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  /** "X, an economist at Y"; "X is a researcher with Y". */
  private List<Found> apposed(Syntax syntax, Mention person) {
    List<Found> found = new ArrayList<>();
    for (int noun : nouns(syntax, person)) {
      if (words.affiliated().contains(syntax.lemma(noun)) && !isOver(syntax, noun)) {
        for (int below : syntax.children(noun, AFTER_NOUN)) {
          found.addAll(resolver.resolve(syntax, below, ORGANIZATION));
        }
        if (found.isEmpty()) {
          for (int below : syntax.children(noun, "nmod:poss", "compound")) {
            found.addAll(resolver.alone(syntax, below, ORGANIZATION));
          }
        }
      }
    }
    return found;
  }

  private static List<Integer> nouns(Syntax syntax, Mention person) {
    List<Integer> nouns = new ArrayList<>();
    boolean comma = person.last() < syntax.size() && syntax.word(person.last()).equals(",");
    if (comma) {
      for (int noun : syntax.children(person.head(), "appos")) {
        nouns.addAll(syntax.coordinated(noun));
      }
    }
    syntax
        .up(person.head())
        .filter(edge -> edge.relation().equals("nsubj"))
        .filter(edge -> isSaid(syntax, edge.governor()))
        .ifPresent(edge -> nouns.addAll(syntax.coordinated(edge.governor())));
    return nouns;
  }

  private static boolean isSaid(Syntax syntax, int noun) {
    return syntax.children(noun, "cop").stream().anyMatch(cop -> syntax.word(cop).equals("is"))
        && !syntax.has(noun, "neg")
        && syntax.children(noun, "advmod").stream().noneMatch(it -> syntax.word(it).equals("not"));
  }

  private boolean isOver(Syntax syntax, int noun) {
    int first = syntax.extent(noun)[0];
    for (int token = Math.max(0, first); token < noun; token++) {
      if (words.past().contains(syntax.word(token))) {
        return true;
      }
    }
    return noun > 0 && words.past().contains(syntax.word(noun - 1));
  }

  private Optional<Found> organization(Syntax syntax, Mention name) {
    return resolver.alone(syntax, name.head(), ORGANIZATION).stream().findFirst();
  }

  /**
   * States are the members of some, and others are organs of states: who speaks for them is not.
   */
  private boolean hasPeople(Found organization) {
    return organization.filler() instanceof Filler.Entity entity
        && view.cast().entity(entity.key()).type() == EntityType.ORGANIZATION
        && !view.cast().actsForState(entity.key());
  }
}
