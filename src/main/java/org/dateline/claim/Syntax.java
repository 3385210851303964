package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** Questions that the matcher asks of one sentence's tokens and dependencies. */
final class Syntax {
  private static final int FAR = 12;

  private final Sentence sentence;
  private final DependencyGraph graph;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.dependencies();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The lemma in lower case; of a noun taken for a name, as a common noun would have it. */
  String lemma(int index) {
    String lemma = sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    boolean plural = token(index).pos().equals("NNPS") && lemma.endsWith("s");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The word in lower case. */
  String word(int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  boolean isWhWord(int index) {
    return token(index).pos().startsWith("W");
  }

  /** Dependents by one of these relations, with or without their subtype, in order of the text. */
  List<Integer> children(int token, String... relations) {
    List<String> wanted = List.of(relations);
    return graph.from(token).stream()
        .filter(edge -> wanted.contains(edge.relation()) || wanted.contains(edge.kind()))
        .map(Dependency::dependent)
        .filter(child -> child != token)
        .distinct()
        .sorted()
        .toList();
  }

  boolean has(int token, String... relations) {
    return !children(token, relations).isEmpty();
  }

  List<Dependency> edgesFrom(int token) {
    return graph.from(token);
  }

  List<Dependency> edgesTo(int token) {
    return graph.to(token);
  }

  /**
   * The token's edge in the basic tree; of a gerund that the parser took for a modifier ("accused
   * of attacking Syria"), the edge that it should have.
   */
  Optional<Dependency> up(int token) {
    int object = hiddenObject(token);
    if (object < 0) {
      return graph.head(token).filter(edge -> edge.governor() != Dependency.ROOT);
    }
    return graph
        .head(object)
        .filter(edge -> edge.governor() != Dependency.ROOT)
        .map(edge -> new Dependency(edge.governor(), token, "advcl:" + edge.subtype(), true));
  }

  /**
   * The object of a gerund that the parser took for a modifier of it: between a preposition and a
   * name, or behind "of". -1 where there is none.
   */
  int hiddenObject(int token) {
    boolean between =
        token > 0
            && token + 1 < size()
            && token(token).pos().equals("VBG")
            && token(token - 1).pos().equals("IN");
    if (!between) {
      return -1;
    }
    return graph
        .head(token)
        .filter(edge -> edge.relation().equals("amod"))
        .map(Dependency::governor)
        .filter(noun -> isBareUntil(token, noun))
        .filter(noun -> token(noun).pos().startsWith("NNP") || word(token - 1).equals("of"))
        .orElse(-1);
  }

  /** The lemma of a gerund between a preposition and its object: "for sending weapons". */
  Optional<String> gerundBefore(int noun) {
    for (int token : children(noun, "amod")) {
      boolean behind = token > 0 && token + 1 == noun && token(token - 1).pos().equals("IN");
      if (behind && token(token).pos().equals("VBG")) {
        return Optional.of(lemma(token));
      }
    }
    return Optional.empty();
  }

  /** Whether at most two nouns or adjectives stand between: "attacking army bases". */
  private boolean isBareUntil(int gerund, int noun) {
    boolean near = gerund < noun && noun - gerund < 4;
    for (int between = gerund + 1; near && between < noun; between++) {
      near = token(between).pos().matches("NN.*|JJ");
    }
    return near;
  }

  /** The relation of the token's edge in the basic tree; "root" where there is none. */
  String relation(int token) {
    return up(token).map(Dependency::relation).orElse("root");
  }

  /** The tokens from here to the root, itself first. */
  List<Integer> path(int token) {
    List<Integer> path = new ArrayList<>();
    Optional<Integer> at = Optional.of(token);
    while (at.isPresent() && !path.contains(at.get())) {
      path.add(at.get());
      at = up(at.get()).map(Dependency::governor);
    }
    return path;
  }

  /** Whether one token is below the other in the basic tree, or the same. */
  boolean isBelow(int token, int ancestor) {
    return path(token).contains(ancestor);
  }

  int[] extent(int token) {
    return graph.extent(token);
  }

  /** Whether a verb is passive, its auxiliary said or left out ("sanctions imposed by"). */
  boolean isPassive(int verb) {
    if (has(verb, "nsubj:pass", "aux:pass") || isHeadlinePassive(verb)) {
      return true;
    }
    if (!token(verb).pos().equals("VBN")) {
      return false;
    }
    String relation = relation(verb);
    return relation.equals("acl")
        || isParticipleAfterNoun(verb)
        || relation.startsWith("advcl") && !has(verb, "obj", "aux", "nsubj")
        || isApart(verb)
        || isOpening(verb)
        || sharesPassive(verb, relation);
  }

  /** "Visit postponed as strikes spread": headlines leave the auxiliary out. */
  private boolean isHeadlinePassive(int verb) {
    return sentence.kind() == Sentence.Kind.HEADLINE
        && token(verb).pos().equals("VBN")
        && relation(verb).equals("root")
        && !has(verb, "obj", "aux", "cop", "ccomp", "xcomp")
        && children(verb, "nsubj").stream().anyMatch(it -> it < verb);
  }

  /** "Founded in 1971, Y is …": a participle that opens the sentence. */
  boolean isOpening(int verb) {
    return verb == 0
        && token(verb).pos().equals("VBN")
        && !has(verb, "nsubj", "aux", "obj", "cop")
        && relation(verb).matches("amod|acl|dep|advmod|advcl.*");
  }

  /** "Y, founded in 1971 and based in Z, …" where the parser joins the participle to the name. */
  boolean isApart(int verb) {
    return token(verb).pos().equals("VBN")
        && verb > 0
        && List.of(",", "and").contains(word(verb - 1))
        && !has(verb, "nsubj", "aux", "obj", "cop")
        && up(verb)
            .filter(edge -> List.of("conj", "dep", "appos").contains(edge.kind()))
            .filter(edge -> edge.governor() < verb)
            .filter(edge -> token(edge.governor()).pos().startsWith("NNP"))
            .isPresent();
  }

  /** "The topics discussed", whether the parser calls that a clause or a modifier. */
  boolean isParticipleAfterNoun(int verb) {
    return token(verb).pos().equals("VBN")
        && up(verb)
            .filter(edge -> edge.kind().equals("amod") && edge.governor() < verb)
            .isPresent();
  }

  private boolean sharesPassive(int verb, String relation) {
    return relation.startsWith("conj")
        && !has(verb, "nsubj", "aux", "obj")
        && up(verb)
            .filter(edge -> edge.governor() < verb && isPassive(edge.governor()))
            .isPresent();
  }

  /** Whether a gerund has an article or a possessive as only nouns have: "Russia's shelling". */
  boolean isGerundNoun(int verb) {
    return has(verb, "det") || !possessors(verb).isEmpty();
  }

  /** Whoever stands before a noun or gerund with "'s", or as "its". */
  List<Integer> possessors(int noun) {
    List<Integer> possessors = new ArrayList<>(children(noun, "nmod:poss"));
    for (int subject : children(noun, "nsubj")) {
      if (children(subject, "case").stream().anyMatch(it -> token(it).pos().equals("POS"))) {
        possessors.add(subject);
      }
    }
    return possessors;
  }

  /** Whether a verb is finite by its form, without a subject of its own. */
  boolean isFiniteAlone(int verb) {
    return token(verb).pos().matches("VBD|VBZ|VBP") && !has(verb, "nsubj", "mark");
  }

  /** Whether the parser took "he said support" for the subject of "would grow". */
  boolean isThrownSubject(int verb) {
    return up(verb)
            .filter(edge -> edge.kind().equals("csubj") && edge.governor() > verb)
            .isPresent()
        && has(verb, "nsubj", "csubj")
        && children(verb, "mark", "nsubj").stream().noneMatch(this::isWhWord);
  }

  /**
   * What "saying" reports in "X issued a note saying roads would close", where the parser made all
   * before "would" the subject.
   */
  Optional<Integer> thrownInto(int verb) {
    if (!token(verb).pos().equals("VBG") || relation(verb).matches("ccomp|xcomp|csubj")) {
      return Optional.empty();
    }
    return path(verb).stream()
        .filter(it -> it < verb && (isThrownSubject(it) || isLooseBefore(it)))
        .flatMap(it -> up(it).stream())
        .map(Dependency::governor)
        .filter(head -> head > verb && !hasVerbBetween(verb, head))
        .findFirst();
  }

  /** Whether a clause hangs loosely before a finite verb that lacks its subject. */
  private boolean isLooseBefore(int verb) {
    return has(verb, "nsubj")
        && up(verb)
            .filter(edge -> edge.kind().equals("dep") && edge.governor() > verb)
            .filter(edge -> isFinite(edge.governor()) && !has(edge.governor(), "nsubj"))
            .isPresent();
  }

  private boolean hasVerbBetween(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (token(token).isVerb() && up(token).filter(it -> it.governor() == to).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb hangs loosely on another one, behind that one's object. */
  boolean isBehindObject(int clause, int verb) {
    boolean loose =
        up(clause)
            .filter(edge -> edge.relation().equals("dep") && edge.governor() == verb)
            .isPresent();
    return loose
        && isFinite(clause)
        && !has(clause, "nsubj", "mark")
        && children(verb, "obj").stream().anyMatch(it -> verb < it && it < clause);
  }

  /** Whether a whole clause without a conjunction stands before a verb and its subject. */
  boolean isBareClauseBefore(int clause, int verb) {
    return relation(clause).equals("advcl")
        && isFinite(clause)
        && has(clause, "nsubj")
        && !has(clause, "mark", "case")
        && !isInverted(clause)
        && children(verb, "nsubj").stream().anyMatch(it -> clause < it && it < verb);
  }

  private boolean isFinite(int verb) {
    return token(verb).pos().matches("VB[DPZ]") || has(verb, "aux", "cop");
  }

  /** Whether an auxiliary stands before the subject: "had they known", "did they know". */
  boolean isInverted(int verb) {
    List<Integer> subjects = children(verb, "nsubj");
    return children(verb, "aux").stream()
        .anyMatch(aux -> subjects.stream().anyMatch(subject -> aux < subject && subject < verb));
  }

  /** Whether a semicolon parts two clauses: neither is then what the other one reports. */
  boolean isCutOff(int one, int other) {
    for (int token = Math.min(one, other); token < Math.max(one, other); token++) {
      if (word(token).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause asks if something is so: an inverted one before a question mark. */
  boolean asks(int verb) {
    boolean wh = false;
    for (int token = 0; token < verb; token++) {
      wh |= isWhWord(token);
    }
    return !wh && word(size() - 1).equals("?") && isInverted(verb);
  }

  /** Whether a clause bids: it begins with the bare form of its verb, or with "do not". */
  boolean isImperative(int verb) {
    int first = verb;
    while (first > 0 && word(first - 1).matches("do|not|n't|n’t|please")) {
      first--;
    }
    boolean begins = first == 0 || token(first - 1).pos().matches("``|''");
    return token(verb).pos().equals("VB")
        && begins
        && sentence.kind() == Sentence.Kind.BODY
        && relation(verb).matches("root|ccomp|parataxis|dep")
        && !has(verb, "nsubj", "csubj", "expl", "mark", "cop");
  }

  /** Whether a verb has a subject in the basic tree, not only by control, and not after "for". */
  boolean hasOwnSubject(int verb) {
    boolean marked = children(verb, "mark").stream().anyMatch(it -> word(it).equals("for"));
    return !marked
        && graph.from(verb).stream().anyMatch(edge -> edge.kind().equals("nsubj") && !edge.extra());
  }

  /**
   * "…, with Kenya and Chad opposed", "…, with Kenya saying": they take no part in what is told.
   */
  boolean isAbsolute(int noun) {
    int first = relation(noun).startsWith("conj") ? up(noun).orElseThrow().governor() : noun;
    int with = children(first, "case").stream().findFirst().orElse(-1);
    if (with < 1 || !word(with - 1).equals(",")) {
      return false;
    }
    int token = with + 1;
    while (token < size() && token(token).pos().matches("DT|NN.*|JJ|CC|CD|POS|PRP\\$")) {
      token++;
    }
    return token < size()
        && token(token).pos().matches("VB[DGN]")
        && token(token - 1).pos().startsWith("NN");
  }

  /** Whether a verb follows "to". */
  boolean isInfinitive(int verb) {
    return children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"));
  }

  /**
   * The heads of the names that a headline lists instead of joining them by "and": "Chad, Niger
   * sign treaty". Parsers take the second for another name of the first.
   */
  List<Integer> headlineList(int verb) {
    if (!token(verb).pos().matches("VB[PZD]?") || token(size() - 1).pos().equals(".")) {
      return List.of();
    }
    int end = verb;
    while (end > 0 && token(end - 1).pos().matches("TO|MD|RB")) {
      end--;
    }
    List<Integer> heads = new ArrayList<>();
    for (int token = 0; token < end; token++) {
      boolean last = token + 1 == end || word(token + 1).equals(",");
      if (!word(token).equals(",") && !token(token).pos().startsWith("NNP")) {
        return List.of();
      }
      if (last && !word(token).equals(",")) {
        heads.add(token);
      }
    }
    return heads.size() > 1 ? heads : List.of();
  }

  /**
   * In "is expected to attend and to speak" parsers may join "speak" with "expected": the
   * infinitive that it belongs with.
   */
  Optional<Integer> infinitiveBefore(int infinitive) {
    return up(infinitive)
        .filter(edge -> edge.kind().equals("conj") && isInfinitive(infinitive))
        .filter(edge -> !isInfinitive(edge.governor()))
        .flatMap(
            edge ->
                children(edge.governor(), "xcomp").stream()
                    .filter(it -> it < infinitive && isInfinitive(it))
                    .reduce((first, second) -> second));
  }

  /** A token and what is coordinated with it by "and". */
  List<Integer> coordinated(int token) {
    Set<Integer> all = new LinkedHashSet<>();
    all.add(token);
    for (Dependency edge : graph.from(token)) {
      if (edge.relation().equals("conj:and") && edge.dependent() - token < 4 * FAR) {
        all.add(edge.dependent());
      }
    }
    return List.copyOf(all);
  }

  /** Whether a noun says among whom somebody is: "X is among the leaders". */
  boolean isAmong(int noun) {
    return has(noun, "cop")
        && children(noun, "case").stream().anyMatch(it -> word(it).equals("among"));
  }

  /** Whether a clause behind a noun lacks what the noun stands for: "the claim that he made". */
  boolean isGapped(int noun, int clause) {
    if (!relation(clause).equals("acl:relcl")) {
      return false;
    }
    boolean that = noun + 1 < size() && word(noun + 1).equals("that");
    boolean subject = children(clause, "nsubj").stream().anyMatch(it -> it > noun && !isWhWord(it));
    boolean complete =
        has(clause, "aux:pass", "cop", "ccomp", "xcomp")
            || children(clause, "obj").stream().anyMatch(it -> it != noun && !isWhWord(it));
    return !that || !subject || !complete;
  }

  /** Whether a verb of speech names nobody who speaks: "it is believed". */
  boolean isImpersonal(int verb) {
    return isPassive(verb)
        && children(verb, "nsubj", "expl").stream().anyMatch(it -> word(it).equals("it"));
  }

  /** Whether a noun is taken to exist: "the", "this", or a possessive stands before it. */
  boolean isDefinite(int noun) {
    return has(noun, "nmod:poss")
        || children(noun, "det").stream()
            .map(this::word)
            .anyMatch(word -> List.of("the", "this", "that", "these", "those").contains(word));
  }
}
