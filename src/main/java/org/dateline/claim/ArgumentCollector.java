package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.Dependency;

/** Finds the tokens that stand where a marker says, seen from a predicate of one sentence. */
final class ArgumentCollector {
  private static final String BESIDE = "obl:(in|during|at|by)";
  private static final List<String> TOPICS = List.of("on", "about", "over", "dedicated_to");

  private static final Set<String> BUSY = Set.of("on", "in", "at");

  private final Syntax syntax;
  private final VerbArguments verbs;
  private final Modifiers modifiers;
  private final QuoteIndex quotes;
  private final Lexicon lexicon;
  private final ClauseWords words;
  private final Beneficiaries beneficiaries;
  private final PrepositionalPhrases phrases;
  private final ReportedClauses reported;

  /**
   * @param lexicon which verbs are light
   * @param words which verbs take a preposition behind their object: "blame on", and which help
   */
  ArgumentCollector(
      Syntax syntax,
      VerbArguments verbs,
      Modifiers modifiers,
      QuoteIndex quotes,
      Lexicon lexicon,
      ClauseWords words) {
    this.syntax = syntax;
    this.verbs = verbs;
    this.modifiers = modifiers;
    this.quotes = quotes;
    this.lexicon = lexicon;
    this.words = words;
    this.beneficiaries = new Beneficiaries(syntax, verbs, words.helping());
    this.phrases = new PrepositionalPhrases(syntax, verbs, words);
    this.reported = new ReportedClauses(syntax, lexicon);
  }

  VerbArguments verbs() {
    return verbs;
  }

  /** What is measured where a noun measures: "rice" of "40 tonnes of rice". */
  List<Integer> measured(List<Integer> nouns) {
    return nouns.stream()
        .filter(noun -> words.measures().contains(syntax.lemma(noun)))
        .flatMap(noun -> syntax.children(noun, "nmod:of").stream())
        .toList();
  }

  /** The tokens at a marker, in order and each once. */
  List<Integer> collect(Predicate predicate, Marker marker) {
    List<Integer> tokens = first(predicate, marker.steps().get(0));
    for (String step : marker.steps().subList(1, marker.steps().size())) {
      Set<Integer> next = new LinkedHashSet<>();
      tokens.forEach(token -> next.addAll(from(token, step)));
      tokens = List.copyOf(next);
    }
    return tokens;
  }

  private List<Integer> first(Predicate predicate, String step) {
    if (step.equals("backdrop")) {
      return backdrops(predicate);
    }
    if (step.equals("beneficiary")) {
      return beneficiaries.of(predicate);
    }
    Set<Integer> tokens = new LinkedHashSet<>();
    for (int anchor : predicate.anchors()) {
      tokens.addAll(predicate.isNoun() ? fromNoun(anchor, step) : from(anchor, step));
    }
    for (Support support : predicate.supports()) {
      tokens.addAll(fromSupport(support, step));
    }
    if (step.equals("subject") && predicate.entry().kind() == LexiconEntry.Kind.NOUN) {
      predicate.anchors().forEach(noun -> tokens.addAll(busyWith(noun)));
    }
    if (!step.equals("quote")) {
      tokens.removeAll(predicate.anchors());
    }
    if (step.equals("with")) {
      tokens.removeIf(token -> isBackdrop(predicate, token));
      if (tokens.isEmpty() && predicate.isNoun()) {
        tokens.addAll(partnersBelowTopic(predicate));
      }
    }
    return List.copyOf(tokens);
  }

  /** "A meeting dedicated to the war in Yemen with the president": nobody has a war in that way. */
  private List<Integer> partnersBelowTopic(Predicate predicate) {
    List<Integer> topics = new ArrayList<>();
    for (int anchor : predicate.anchors()) {
      for (String topic : TOPICS) {
        topics.addAll(fromNoun(anchor, topic));
      }
      syntax.children(anchor, "acl").forEach(it -> topics.addAll(phrases.behind(it, "to")));
    }
    return topics.stream()
        .flatMap(topic -> phrases.behind(topic, "with").stream())
        .filter(verbs::isPerson)
        .toList();
  }

  /** X and Y of "met with X and Y as backdrops". */
  private List<Integer> backdrops(Predicate predicate) {
    Set<Integer> tokens = new LinkedHashSet<>();
    predicate.tokens().forEach(it -> tokens.addAll(phrases.behind(it, "with")));
    tokens.removeIf(token -> !isBackdrop(predicate, token));
    return List.copyOf(tokens);
  }

  private List<Integer> fromSupport(Support support, String step) {
    switch (step) {
      case "subject":
        return support.entry().arguments().isEmpty() ? verbs.subjects(support.verb()) : List.of();
      case "indirect":
        return indirects(support.verb());
      case "object", "predicate", "poss", "modifier", "that", "infinitive", "ing", "quote":
        return List.of();
      case "by":
        // Whoever stands behind "by" is the verb's subject, and has the role of that.
        return syntax.passives().isPassive(support.verb())
            ? List.of()
            : phrases.behind(support.verb(), step);
      default:
        return phrases.behind(support.verb(), step);
    }
  }

  /** "Met with X as backdrop": X takes no part. */
  private boolean isBackdrop(Predicate predicate, int token) {
    Set<Integer> seconds = new LinkedHashSet<>(syntax.children(token, "nmod:as", "obl:as"));
    predicate.tokens().forEach(it -> seconds.addAll(syntax.children(it, "obl:as", "nmod:as")));
    return seconds.stream().anyMatch(second -> second > token && second - token < 8);
  }

  private List<Integer> from(int token, String step) {
    if (!syntax.token(token).isNoun()) {
      return fromVerb(token, step);
    }
    if (step.equals("modifier") && verbs.isPerson(token)) {
      // "Thanked French President X": the country is in the title.
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>(fromNoun(token, step));
    found.addAll(throughLightVerb(token, step));
    return List.copyOf(found);
  }

  /** "An offer made by them", "restrictions imposed on them": as "by" and "on" behind the noun. */
  private List<Integer> throughLightVerb(int noun, String step) {
    return syntax.children(noun, "acl").stream()
        .filter(verb -> syntax.passives().isPassive(verb) && isLight(verb))
        .flatMap(
            verb ->
                (step.equals("by") ? verbs.subjects(verb) : phrases.behind(verb, step)).stream())
        .toList();
  }

  private boolean isLight(int verb) {
    return !lexicon.find(LexiconEntry.Kind.LIGHT_VERB, syntax.lemma(verb)).isEmpty();
  }

  private List<Integer> fromVerb(int verb, String step) {
    switch (step) {
      case "subject":
        return verbs.subjects(verb);
      case "object":
        return verbs.objects(verb).stream().filter(it -> !isLostClause(it)).toList();
      case "indirect":
        return indirects(verb);
      case "predicate":
        return verbs.predicates(verb);
      case "that":
        return reported.of(verb);
      case "infinitive":
        return syntax.children(verb, "xcomp", "ccomp", "advcl").stream()
            .filter(child -> child > verb && syntax.isInfinitive(child))
            .toList();
      case "ing":
        return syntax.children(verb, "xcomp", "advcl", "ccomp", "dep").stream()
            .filter(child -> child > verb && syntax.token(child).pos().equals("VBG"))
            .filter(child -> !syntax.word(child - 1).equals(","))
            .toList();
      case "quote":
        return quotes.of(syntax.sentence().index(), verb).isEmpty() ? List.of() : List.of(verb);
      case "poss", "modifier":
        return List.of();
      default:
        List<Integer> found = new ArrayList<>(phrases.behind(verb, step));
        verbs.objects(verb).forEach(object -> found.addAll(beingAny(object, step)));
        return found;
    }
  }

  /** "Reaffirmed that Ukraine will join": "that Ukraine" is no object. */
  private boolean isLostClause(int object) {
    return syntax.token(object).pos().startsWith("NNP")
        && syntax.children(object, "det", "mark", "dep").stream()
            .anyMatch(it -> it < object && syntax.word(it).equals("that"));
  }

  /** "Accused them of being spies": the parser hangs the spies below "them". */
  private List<Integer> beingAny(int object, String preposition) {
    return syntax.children(object, "nmod:" + preposition).stream()
        .filter(noun -> syntax.has(noun, "cop"))
        .toList();
  }

  /** "Gave Kyiv tanks" is often parsed as one noun phrase; a name right after the verb is not. */
  private List<Integer> indirects(int verb) {
    Set<Integer> indirects = new LinkedHashSet<>(verbs.indirects(verb));
    for (int object : syntax.children(verb, "obj")) {
      modifiers.startingAt(syntax, verb + 1).filter(it -> it < object).ifPresent(indirects::add);
    }
    return List.copyOf(indirects);
  }

  private List<Integer> fromNoun(int noun, String step) {
    switch (step) {
      case "subject", "object", "indirect", "predicate", "quote":
        return List.of();
      case "poss":
        return syntax.possessors(noun);
      case "modifier":
        return modifiers.of(syntax, noun);
      case "that":
        return syntax.children(noun, "ccomp", "acl:that", "acl:relcl").stream()
            .filter(clause -> !syntax.clauses().isGapped(noun, clause))
            .toList();
      case "aside":
        return syntax.has(noun, "nmod:with") ? verbAround(noun, BESIDE) : List.of();
      case "medium":
        return syntax.has(noun, "nmod:with", "nmod:between") ? List.of() : verbAround(noun, BESIDE);
      case "course":
        return syntax.isDefinite(noun) ? List.of() : verbAround(noun, "obl:(on|during)");
      case "infinitive":
        return syntax.children(noun, "acl").stream().filter(syntax::isInfinitive).toList();
      case "ing":
        return syntax.children(noun, "acl").stream()
            .filter(child -> syntax.token(child).pos().equals("VBG"))
            .toList();
      default:
        return phrases.behind(noun, step);
    }
  }

  /** "Said" of "in a call with X, Y said", "told" of "told X in a call", "said on a visit". */
  private List<Integer> verbAround(int noun, String relation) {
    return syntax
        .up(noun)
        .filter(edge -> edge.relation().matches(relation))
        .map(Dependency::governor)
        .filter(verb -> syntax.token(verb).isVerb() && !syntax.passives().isPassive(verb))
        .map(List::of)
        .orElse(List.of());
  }

  /** X of "X is on a visit", "X is at war". */
  private List<Integer> busyWith(int noun) {
    boolean busy =
        syntax.has(noun, "cop")
            && syntax.children(noun, "case").stream()
                .anyMatch(it -> BUSY.contains(syntax.word(it)));
    return busy ? syntax.children(noun, "nsubj") : List.of();
  }
}
