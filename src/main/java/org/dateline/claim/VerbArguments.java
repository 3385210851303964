package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.entity.Mention;
import org.dateline.language.Dependency;

/**
 * Who does what in a clause, whether it is said there or shared with another clause: passives,
 * participles, relative clauses, control and raising, coordination.
 */
final class VerbArguments {
  private static final int DEEPEST = 4;

  /** Words that may be a preposition or begin a clause. */
  private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "as", "since", "until");

  private final Syntax syntax;
  private final CastIndex cast;
  private final WordLists words;
  private final Misparses misparses;

  VerbArguments(Syntax syntax, CastIndex cast, WordLists words) {
    this.syntax = syntax;
    this.cast = cast;
    this.words = words;
    this.misparses = new Misparses(syntax);
  }

  /** Whether a token heads the name or the office of somebody. */
  boolean isPerson(int token) {
    return cast.isPerson(syntax.sentence().index(), token);
  }

  /** Whoever does it; behind "by" where the verb is passive. */
  List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (isPassive(verb)) {
      return said(syntax.children(verb, "obl:agent", "obl:by", "nmod:by"));
    }
    List<Integer> better = depth < DEEPEST ? betterThanParsed(verb, depth) : List.of();
    if (!better.isEmpty()) {
      return better;
    }
    List<Integer> own = ownSubjects(verb, "nsubj", "csubj");
    own = own.stream().filter(token -> !syntax.token(token).isVerb()).toList();
    return own.isEmpty() && depth < DEEPEST ? shared(verb, depth) : own;
  }

  /** Where the words tell better than the parse who does it. */
  private List<Integer> betterThanParsed(int verb, int depth) {
    if (syntax.isInfinitive(verb)) {
      return controllers(verb, depth);
    }
    Optional<Integer> clause = misparses.clauseJoinedAbove(verb);
    if (clause.isPresent()) {
      return subjects(clause.get(), depth + 1);
    }
    return syntax
        .up(verb)
        .filter(edge -> edge.relation().startsWith("acl:relcl"))
        .flatMap(edge -> misparses.nounBeforeThat(verb, edge.governor()))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whoever the verb above an infinitive says does it. */
  private List<Integer> controllers(int verb, int depth) {
    Optional<Integer> above =
        syntax
            .up(verb)
            .filter(edge -> edge.kind().matches("xcomp|advcl"))
            .map(Dependency::governor)
            .filter(it -> syntax.token(it).isVerb());
    if (above.isEmpty()) {
      return List.of();
    }
    List<Integer> addressees = addressees(verb, above.get());
    boolean purpose =
        words.purposeful().contains(syntax.lemma(above.get()))
            && !syntax.has(above.get(), "compound:prt");
    return addressees.isEmpty() && purpose && !syntax.passives().isPassive(above.get())
        ? subjects(above.get(), depth + 1)
        : addressees;
  }

  /** Direct objects; the subject where the verb is passive. */
  List<Integer> objects(int verb) {
    Set<Integer> objects = new LinkedHashSet<>(said(misparses.objects(verb)));
    if (syntax.hiddenObject(verb) >= 0) {
      objects.add(syntax.hiddenObject(verb));
    }
    if (objects.isEmpty() && isPassive(verb)) {
      objects.addAll(undergoers(verb));
    }
    if (objects.isEmpty()) {
      predicates(verb).forEach(it -> objects.addAll(said(syntax.children(it, "nsubj"))));
    }
    return objects.stream().flatMap(object -> unshelled(object).stream()).toList();
  }

  /** What the verb says that its object is: "found X guilty". */
  List<Integer> predicates(int verb) {
    return syntax.children(verb, "xcomp").stream()
        .filter(it -> syntax.token(it).pos().matches("JJ.*|NN.*"))
        .toList();
  }

  /** Whether a verb is passive and nothing behind "by" says who does it. */
  boolean isWithoutAgent(int verb) {
    return isPassive(verb) && subjects(verb).isEmpty();
  }

  /** By its form, or as in "officers accused of treason": nobody accuses without an object. */
  private boolean isPassive(int verb) {
    boolean bare =
        syntax.token(verb).pos().matches("VB[DN]")
            && verb + 1 < syntax.size()
            && words
                .clauses()
                .transitive()
                .contains(syntax.lemma(verb) + " " + syntax.word(verb + 1))
            && !syntax.relation(verb).equals("acl:relcl")
            && !syntax.has(verb, "obj", "iobj", "aux", "ccomp");
    return bare || syntax.passives().isPassive(verb);
  }

  /** "X and Y are among the topics discussed": X and Y are what is discussed. */
  private List<Integer> unshelled(int object) {
    List<Integer> meant = said(syntax.children(object, "nsubj"));
    boolean shell = words.shells().contains(syntax.lemma(object)) && syntax.has(object, "cop");
    return shell && !meant.isEmpty() ? meant : List.of(object);
  }

  /** Indirect objects; the subject of a passive verb that keeps its direct object. */
  List<Integer> indirects(int verb) {
    List<Integer> indirects = said(syntax.children(verb, "iobj"));
    if (indirects.isEmpty() && syntax.passives().isPassive(verb) && syntax.has(verb, "obj")) {
      return undergoers(verb);
    }
    return indirects;
  }

  private List<Integer> undergoers(int verb) {
    List<Integer> own = said(syntax.children(verb, "nsubj:pass", "nsubj"));
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Dependency> up = syntax.up(verb);
    if (up.isEmpty()) {
      return List.of();
    }
    int governor = up.get().governor();
    String kind = up.get().kind();
    if (syntax.passives().isOpening(verb)) {
      boolean name = syntax.token(governor).isNoun() && !syntax.has(governor, "cop");
      return name ? List.of(governor) : surface(governor, 0);
    }
    if (kind.equals("acl")
        || syntax.passives().isParticipleAfterNoun(verb)
        || syntax.passives().isApart(verb)) {
      return List.of(governor);
    }
    boolean clause = kind.equals("advcl") || kind.equals("conj") || kind.equals("xcomp");
    boolean predicate = syntax.token(governor).isVerb() || syntax.has(governor, "cop");
    return clause && predicate ? surface(governor, 0) : List.of();
  }

  /** Whoever stands where a subject stands, be the verb active or passive. */
  private List<Integer> surface(int verb, int depth) {
    List<Integer> own = ownSubjects(verb, "nsubj");
    return own.isEmpty() && depth < DEEPEST ? shared(verb, depth) : own;
  }

  private List<Integer> ownSubjects(int verb, String... relations) {
    List<Integer> listed = syntax.headlineList(verb);
    return listed.isEmpty() ? said(syntax.children(verb, relations)) : listed;
  }

  /** "NATO, which …": the name before the pronoun, where the parse joins the clause elsewhere. */
  private Optional<Integer> nameBeforePronoun(int verb) {
    return syntax.children(verb, "nsubj").stream()
        .filter(token -> syntax.isWhWord(token) && token > 1)
        .map(token -> syntax.word(token - 1).equals(",") ? token - 1 : token)
        .flatMap(end -> cast.nameEndingAt(syntax.sentence().index(), end).stream())
        .map(Mention::head)
        .findFirst();
  }

  /**
   * "They met after Chad asked them to": parsers like to hang the name below the verb before it,
   * and the second verb loosely beside it.
   */
  private List<Integer> afterConjunction(int verb) {
    Optional<Dependency> up = syntax.up(verb).filter(edge -> edge.relation().matches("dep|conj"));
    if (up.isEmpty() || !syntax.clauses().isFiniteAlone(verb) || up.get().governor() > verb) {
      return List.of();
    }
    return IntStream.range(up.get().governor() + 1, verb)
        .boxed()
        .filter(token -> syntax.up(token).filter(this::isBehindConjunction).isPresent())
        .filter(token -> said(List.of(token)).size() == 1 && syntax.token(token).isNoun())
        .reduce((first, second) -> second)
        .map(List::of)
        .orElse(List.of());
  }

  private boolean isBehindConjunction(Dependency edge) {
    return edge.kind().matches("obl|nmod") && CONJUNCTIONS.contains(edge.subtype());
  }

  private List<Integer> shared(int verb, int depth) {
    List<Integer> misplaced = afterConjunction(verb);
    if (!misplaced.isEmpty()) {
      return misplaced;
    }
    boolean joined = syntax.relation(verb).startsWith("acl");
    Optional<Integer> name = joined ? Optional.empty() : nameBeforePronoun(verb);
    List<Integer> found = new ArrayList<>(name.map(List::of).orElse(List.of()));
    List<Dependency> edges = new ArrayList<>(syntax.edgesTo(verb));
    if (syntax.hiddenObject(verb) >= 0) {
      syntax.up(verb).ifPresent(edge -> edges.add(0, edge));
    }
    for (Dependency edge : edges) {
      if (edge.governor() != Dependency.ROOT && found.isEmpty()) {
        found.addAll(shared(verb, edge, depth));
      }
    }
    return found;
  }

  private List<Integer> shared(int verb, Dependency edge, int depth) {
    int governor = edge.governor();
    List<Integer> addressees = addressees(verb, governor);
    if (!addressees.isEmpty()) {
      return addressees;
    }
    switch (edge.kind()) {
      case "acl":
        return misparses
            .clauseAround(verb, governor)
            .map(clause -> ofClause(clause, depth))
            .orElseGet(() -> controllerOfNounClause(verb, edge));
      case "xcomp":
        List<Integer> objects = said(syntax.children(governor, "obj", "iobj"));
        return objects.isEmpty() ? surface(governor, depth + 1) : objects;
      case "advcl", "obl":
        // "Accused her of lying", "quoted them as saying": the object does it.
        boolean byObject =
            List.of("of", "from", "for", "into", "as", "against").contains(edge.subtype());
        boolean ofObject = byObject && syntax.relation(governor).equals("obj");
        List<Integer> controllers =
            ofObject ? List.of(governor) : said(syntax.children(governor, "obj"));
        return byObject && !controllers.isEmpty() ? controllers : ofClause(governor, depth);
      case "dep", "conj":
        return ofClause(governor, depth);
      default:
        return List.of();
    }
  }

  /** "Called on both sides to stop": both sides stop. */
  private List<Integer> addressees(int verb, int governor) {
    boolean addressing =
        words.addressing().contains(syntax.lemma(governor)) && syntax.isInfinitive(verb);
    return addressing
        ? said(syntax.children(governor, "obl:on", "obl:upon", "obl:to", "obl:with")).stream()
            .filter(token -> governor < token && token < verb)
            .toList()
        : List.of();
  }

  private List<Integer> ofClause(int governor, int depth) {
    return syntax.token(governor).isVerb() || syntax.has(governor, "nsubj")
        ? surface(governor, depth + 1)
        : List.of();
  }

  private List<Integer> controllerOfNounClause(int verb, Dependency edge) {
    if (syntax.token(verb).pos().equals("VBG") && isMessage(edge.governor())) {
      return issuers(edge.governor());
    }
    if (edge.relation().startsWith("acl:relcl") || syntax.token(verb).pos().equals("VBG")) {
      List<Integer> counted = countedAmong(edge.governor());
      return counted.isEmpty() ? List.of(edge.governor()) : counted;
    }
    return said(syntax.children(edge.governor(), "nmod:poss"));
  }

  private boolean isMessage(int noun) {
    return words.messages().contains(syntax.lemma(noun));
  }

  /** "X issued a statement saying", "a letter from X warning", "a tweet by X calling". */
  private List<Integer> issuers(int message) {
    List<Integer> own =
        said(syntax.children(message, "nmod:poss", "nmod:by", "nmod:from", "nmod:of"));
    Optional<Dependency> up = syntax.up(message);
    boolean issued =
        own.isEmpty()
            && up.filter(edge -> words.issuing().contains(syntax.lemma(edge.governor())))
                .filter(edge -> edge.kind().matches("obj|nsubj"))
                .isPresent();
    if (issued) {
      return subjects(up.get().governor());
    }
    boolean within = up.filter(edge -> edge.kind().matches("obl|nmod")).isPresent();
    return own.isEmpty() && within ? List.of() : own.isEmpty() ? List.of(message) : own;
  }

  /** "X and Y are among the leaders attending": X and Y attend, as far as the text names them. */
  private List<Integer> countedAmong(int noun) {
    return syntax.isAmong(noun) ? said(syntax.children(noun, "nsubj")) : List.of();
  }

  private List<Integer> said(List<Integer> tokens) {
    return tokens.stream()
        .filter(token -> !syntax.isWhWord(token))
        .flatMap(token -> isOwnerOfLostNoun(token) ? lostName(token) : Stream.of(token))
        .toList();
  }

  /** "The Union's Peace and Security Council asked": parsers lose the head of a long name. */
  private boolean isOwnerOfLostNoun(int token) {
    return syntax.children(token, "case").stream()
            .anyMatch(it -> syntax.token(it).pos().equals("POS"))
        && syntax.has(token, "dep");
  }

  private Stream<Integer> lostName(int owner) {
    int apostrophe =
        syntax.children(owner, "case").stream()
            .filter(it -> syntax.token(it).pos().equals("POS"))
            .reduce(owner, (first, second) -> second);
    return syntax.children(owner, "dep").stream()
        .flatMap(token -> cast.nameEndingAt(syntax.sentence().index(), token + 1).stream())
        .filter(mention -> mention.first() == apostrophe + 1)
        .map(Mention::head);
  }
}
