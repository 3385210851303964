package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.Identity;
import org.dateline.entity.Mention;
import org.dateline.gazetteer.EntityType;

/**
 * Says what a token means where a role of some type is to be filled. Types are hard limits: the
 * capital is its state where somebody acts, and itself where something happens.
 */
final class FillerResolver {
  /** A name behind its function: "Sudan's government" for Sudan. */
  private static final double BY_FUNCTION = 0.85;

  private static final double UNLINKED = 0.9;
  private static final double LIKELY = 0.95;

  private final DocumentView view;
  private final Lexicon lexicon;
  private final WordLists words;
  private final NounPhrase phrases;

  FillerResolver(DocumentView view, Lexicon lexicon, WordLists words) {
    this.view = view;
    this.lexicon = lexicon;
    this.words = words;
    this.phrases = new NounPhrase(view);
  }

  /** The fillers of the first type that fits, for the token and what is coordinated with it. */
  List<Found> resolve(Syntax syntax, int token, List<FillerType> types) {
    if (isClause(syntax, token)) {
      return alone(syntax, token, types);
    }
    List<Found> found = new ArrayList<>();
    for (int each : listed(syntax, token)) {
      if (each != token && isOtherEvent(syntax, each, types)) {
        continue;
      }
      for (Found one : alone(syntax, each, types)) {
        if (found.stream().noneMatch(other -> other.filler().equals(one.filler()))) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /** What is coordinated with a token; of a person's title, the people listed behind it as well. */
  private List<Integer> listed(Syntax syntax, int token) {
    Set<Integer> listed = new LinkedHashSet<>(syntax.coordinated(token));
    int sentence = syntax.sentence().index();
    if (view.cast().isPerson(sentence, token)) {
      syntax.children(token, "appos").stream()
          .filter(other -> view.cast().isPerson(sentence, other))
          .forEach(listed::add);
    }
    return List.copyOf(listed);
  }

  /** The fillers of the first type that fits, for the token alone. */
  List<Found> alone(Syntax syntax, int token, List<FillerType> types) {
    for (FillerType type : types) {
      List<Found> found =
          type == FillerType.ANY ? words(syntax, token) : entities(syntax, token, type);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** In "support for X and opposition to Y" the opposition is no second X. */
  boolean isOtherEvent(Syntax syntax, int token, List<FillerType> types) {
    boolean besideName =
        syntax.up(token).filter(edge -> isProper(syntax, edge.governor())).isPresent();
    return (besideName || !types.contains(FillerType.ANY))
        && syntax.relation(token).startsWith("conj")
        && !isProper(syntax, token)
        && !lexicon.find(LexiconEntry.Kind.NOUN, syntax.lemma(token)).isEmpty();
  }

  private static boolean isProper(Syntax syntax, int token) {
    return syntax.token(token).pos().startsWith("NNP");
  }

  private static boolean isClause(Syntax syntax, int token) {
    return syntax.token(token).isVerb() || syntax.has(token, "nsubj", "cop");
  }

  /** The words of a noun phrase or a clause. */
  private List<Found> words(Syntax syntax, int token) {
    // "Called it as unwise": how something is called is not what it is about.
    boolean quality =
        syntax.token(token).pos().startsWith("JJ") && syntax.relation(token).endsWith(":as");
    if (syntax.token(token).isPronoun() || syntax.isWhWord(token) || quality) {
      return List.of();
    }
    String text =
        isClause(syntax, token) ? phrases.clauseText(syntax, token) : phrases.text(syntax, token);
    return text.isEmpty() ? List.of() : List.of(new Found(new Filler.Words(text), token, 1));
  }

  private List<Found> entities(Syntax syntax, int token, FillerType type) {
    if (isNobody(syntax, token)) {
      return List.of();
    }
    Optional<Mention> mention =
        view.cast()
            .at(syntax.sentence().index(), token)
            .filter(it -> !it.entities().isEmpty() || it.kind() == Mention.Kind.PRONOUN)
            .filter(it -> it.kind() != Mention.Kind.SITE || type == FillerType.SITE);
    List<Integer> bodies = bodiesBefore(syntax, token);
    if (!bodies.isEmpty()) {
      return firstMeant(syntax, bodies, type, 1);
    }
    if (mention.isPresent()) {
      return meant(mention.get(), token, type, 1);
    }
    if (syntax.token(token).isVerb()) {
      return List.of();
    }
    List<Found> named = byName(syntax, token, type);
    if (named.isEmpty() && (type == FillerType.PERSON || type == FillerType.AGENT)) {
      named = byTitle(syntax, token);
    }
    return named.isEmpty() ? byFunction(syntax, token, type) : named;
  }

  private boolean isNobody(Syntax syntax, int token) {
    return words.clauses().nobody().containsKey(syntax.word(token))
        || syntax.word(token).equals("one")
            && syntax.children(token, "det").stream().anyMatch(it -> syntax.word(it).equals("no"));
  }

  private List<Found> meant(Mention mention, int token, FillerType type, double factor) {
    List<Found> found = new ArrayList<>();
    for (String key : mention.entities()) {
      fit(view.cast().entity(key), mention, type)
          .ifPresent(
              fitting ->
                  found.add(
                      new Found(
                          new Filler.Entity(fitting),
                          token,
                          factor * mention.confidence() * certainty(fitting))));
    }
    return found;
  }

  private Optional<String> fit(Entity entity, Mention mention, FillerType type) {
    switch (type) {
      case PERSON:
        return keyIf(entity, entity.type() == EntityType.PERSON);
      case GROUP:
        return keyIf(entity, entity.type() == EntityType.GROUP);
      case ORGANIZATION:
        return keyIf(
            entity,
            entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.INTERNATIONAL_ORGANIZATION);
      case PLACE:
        return keyIf(entity, entity.type().isPlace()).or(() -> area(entity, mention));
      case SITE:
        return keyIf(entity, entity.type().isSite());
      case STATE:
        return keyIf(entity, entity.type() == EntityType.COUNTRY)
            .or(() -> owner(entity, mention).filter(this::isState));
      case AGENT:
        return principal(entity, mention)
            .filter(key -> view.cast().entity(key).type().isAgent())
            .or(() -> keyIf(entity, entity.type().isAgent()));
      default:
        return Optional.empty();
    }
  }

  /** "Several Central Asian countries" are where Central Asia is. */
  private Optional<String> area(Entity entity, Mention mention) {
    Syntax syntax = view.sentence(mention.sentence());
    boolean places =
        entity.type() == EntityType.GROUP && words.places().contains(syntax.lemma(mention.head()));
    return places
        ? owner(entity, mention).filter(key -> view.cast().entity(key).type().isPlace())
        : Optional.empty();
  }

  private boolean isState(String key) {
    return view.cast().entity(key).type() == EntityType.COUNTRY;
  }

  private static Optional<String> owner(Entity entity, Mention mention) {
    return entity.type() == EntityType.PERSON || mention.entities().size() > 1
        ? Optional.empty()
        : mention.standsFor().or(entity::represents);
  }

  /** The state for its government, but not for its diplomats. */
  private static Optional<String> principal(Entity entity, Mention mention) {
    boolean ownPeople = entity.type() == EntityType.GROUP && mention.standsFor().isEmpty();
    return ownPeople ? Optional.empty() : owner(entity, mention);
  }

  private static Optional<String> keyIf(Entity entity, boolean fits) {
    return fits ? Optional.of(entity.key()) : Optional.empty();
  }

  private double certainty(String key) {
    Identity identity = view.cast().entity(key).identity();
    if (identity instanceof Identity.Linked) {
      return 1;
    }
    return identity instanceof Identity.Likely ? LIKELY : UNLINKED;
  }

  /** "The president, Joe Biden"; "the city of Samarkand". */
  private List<Found> byName(Syntax syntax, int token, FillerType type) {
    List<Integer> names = new ArrayList<>(syntax.children(token, "appos"));
    personAfter(syntax, token).ifPresent(names::add);
    names.addAll(predicated(syntax, token, type));
    if (type == FillerType.PLACE && words.places().contains(syntax.lemma(token))) {
      names.addAll(syntax.children(token, "nmod:of", "compound"));
    } else if (type == FillerType.PLACE) {
      return List.of();
    }
    return firstMeant(syntax, names, type, 1);
  }

  /** "Minister of Trade Ana Silva", where the parse joins the name elsewhere. */
  private List<Found> byTitle(Syntax syntax, int token) {
    return view.cast().holder(syntax.sentence(), token).stream()
        .filter(key -> syntax.token(token).pos().startsWith("NNP"))
        .map(key -> new Found(new Filler.Entity(key), token, certainty(key)))
        .toList();
  }

  /** "Y is a company founded in 1997": the company is Y. */
  private static List<Integer> predicated(Syntax syntax, int token, FillerType type) {
    boolean said =
        type == FillerType.ORGANIZATION
            && syntax.has(token, "cop")
            && syntax.children(token, "advmod").stream()
                .noneMatch(it -> syntax.word(it).equals("not"));
    return said ? syntax.children(token, "nsubj") : List.of();
  }

  /** "The Tass news agency", "the Wagner group": the name before says which. */
  private List<Integer> bodiesBefore(Syntax syntax, int token) {
    if (!words.bodies().contains(syntax.lemma(token))) {
      return List.of();
    }
    return syntax.children(token, "compound").stream()
        .filter(name -> isBody(syntax, name))
        .toList();
  }

  private boolean isBody(Syntax syntax, int name) {
    return view.cast()
        .at(syntax.sentence().index(), name)
        .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.entities().size() == 1)
        .map(mention -> view.cast().entity(mention.entities().get(0)).type())
        .filter(type -> type == EntityType.ORGANIZATION)
        .isPresent();
  }

  /** "Chad's leader Mahamat Deby": the person's name may hang below the title. */
  private Optional<Integer> personAfter(Syntax syntax, int token) {
    return view.cast().mentions(syntax.sentence().index()).stream()
        .filter(it -> it.first() == token + 1 && it.kind() == Mention.Kind.NAME)
        .filter(it -> it.entities().size() == 1)
        .filter(it -> view.cast().entity(it.entities().get(0)).type() == EntityType.PERSON)
        .map(Mention::head)
        .filter(head -> syntax.isBelow(head, token))
        .findFirst();
  }

  /** "Sudan's government", "Russian forces", "leaders of India and Pakistan". */
  private List<Found> byFunction(Syntax syntax, int token, FillerType type) {
    boolean acts = type == FillerType.AGENT || type == FillerType.STATE;
    if (!acts || !words.acting().contains(syntax.lemma(token))) {
      return List.of();
    }
    List<Integer> owners =
        new ArrayList<>(syntax.children(token, "nmod:poss", "nmod:of", "nmod:from"));
    owners.addAll(syntax.children(token, "amod", "compound"));
    return firstMeant(syntax, owners, type, BY_FUNCTION);
  }

  private List<Found> firstMeant(
      Syntax syntax, List<Integer> tokens, FillerType type, double factor) {
    List<Found> found = new ArrayList<>();
    String relation = "";
    for (int token : tokens) {
      Optional<Mention> mention = view.cast().at(syntax.sentence().index(), token);
      String here = syntax.relation(token);
      if (mention.isEmpty() || !found.isEmpty() && !joined(here, relation)) {
        continue;
      }
      relation = here;
      found.addAll(meant(mention.get(), token, type, factor));
    }
    return found;
  }

  /** "Of India and Pakistan" are two of the same, "US soldiers of Texas" are not. */
  private static boolean joined(String relation, String first) {
    return relation.equals(first) || relation.startsWith("conj");
  }
}
