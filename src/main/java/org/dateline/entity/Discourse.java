package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Document;
import org.dateline.language.Quotation;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/** What the rules of coreference ask of a document: who was named where, and how. */
final class Discourse {
  private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);

  private final Document document;
  private final Draft draft;
  private final EntityWords words;
  private final Map<String, String> genders = new HashMap<>();

  Discourse(Document document, Draft draft, EntityWords words) {
    this.document = document;
    this.draft = draft;
    this.words = words;
    for (Sentence sentence : document.sentences()) {
      draft.mentions(sentence.index()).forEach(mention -> learnGender(sentence, mention));
    }
  }

  private void learnGender(Sentence sentence, Mention mention) {
    if (mention.kind() == Mention.Kind.GROUP && mention.entities().size() == 1) {
      words
          .genders()
          .findGenderOfNoun(sentence.token(mention.head()).text())
          .ifPresent(gender -> genders.putIfAbsent(mention.entities().get(0), gender));
    }
    if (mention.first() > 0 && draft.isOfType(mention, PERSON)) {
      words
          .genders()
          .findGender(sentence.token(mention.first() - 1).text())
          .ifPresent(gender -> genders.putIfAbsent(mention.entities().get(0), gender));
    }
    if (mention.kind() == Mention.Kind.NAME && draft.isOfType(mention, PERSON)) {
      describedGender(sentence, mention)
          .or(() -> genderOfName(sentence, mention))
          .ifPresent(gender -> genders.putIfAbsent(mention.entities().get(0), gender));
    }
  }

  /** "X, the daughter of Y". */
  private Optional<String> describedGender(Sentence sentence, Mention mention) {
    return sentence.dependencies().children(mention.head(), "appos").stream()
        .filter(noun -> noun > mention.head() && sentence.token(noun).isNoun())
        .flatMap(noun -> words.genders().findGenderOfNoun(sentence.token(noun).lemma()).stream())
        .findFirst();
  }

  private Optional<String> genderOfName(Sentence sentence, Mention mention) {
    return mention.last() - mention.first() > 1
        ? words.genders().findGenderOfName(sentence.token(mention.first()).text())
        : Optional.empty();
  }

  /** Remembers what a pronoun says of whom it means. */
  void learnGender(Mention mention, String gender) {
    mention.entities().forEach(key -> genders.putIfAbsent(key, gender));
  }

  boolean mayBe(Mention mention, String gender) {
    return mention.entities().stream()
        .allMatch(key -> genders.getOrDefault(key, gender).equals(gender));
  }

  Draft draft() {
    return draft;
  }

  EntityWords words() {
    return words;
  }

  int size() {
    return document.sentences().size();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  /**
   * Possible antecedents in a sentence, from left to right: no demonyms, no anaphors unresolved.
   */
  List<Mention> antecedents(int sentence, Predicate<Mention> wanted) {
    List<Mention> all = draft.mentions(sentence);
    return all.stream()
        .filter(mention -> !mention.entities().isEmpty())
        .filter(mention -> mention.kind() != Mention.Kind.DEMONYM)
        .filter(mention -> all.stream().noneMatch(other -> isNestedName(mention, other)))
        .filter(wanted)
        .sorted(Comparator.comparingInt(Mention::first))
        .toList();
  }

  private static boolean isNestedName(Mention inner, Mention outer) {
    return inner != outer
        && outer.kind() == Mention.Kind.NAME
        && outer.first() <= inner.first()
        && inner.last() <= outer.last();
  }

  /** A person, or the unnamed holder of an office. */
  boolean isPerson(Mention mention) {
    return mention.entities().size() == 1
        && (draft.isOfType(mention, PERSON) || isUnnamedHolder(mention));
  }

  private boolean isUnnamedHolder(Mention mention) {
    Sentence sentence = sentence(mention.sentence());
    String noun = sentence.token(mention.head()).lemma();
    return mention.kind() == Mention.Kind.GROUP
        && !sentence.token(mention.head()).pos().endsWith("S")
        && words.findGroupNoun(noun).filter(EntityWords.GroupNoun::collective).isEmpty();
  }

  boolean isSubject(Mention mention) {
    return sentence(mention.sentence()).dependencies().to(mention.head()).stream()
        .anyMatch(edge -> edge.kind().equals("nsubj"));
  }

  /** Those of one sentence that are not joined by "and", if there are any. */
  List<Mention> single(List<Mention> mentions) {
    List<Mention> single =
        mentions.stream()
            .filter(
                mention -> {
                  DependencyGraph graph = sentence(mention.sentence()).dependencies();
                  return !isCoordinated(graph, mention.head());
                })
            .toList();
    return single.isEmpty() ? mentions : single;
  }

  /** "X and Y": the two of them are no one person. */
  private static boolean isCoordinated(DependencyGraph graph, int subject) {
    return graph.to(subject).stream().anyMatch(edge -> edge.kind().equals("conj"))
        || graph.from(subject).stream()
            .filter(edge -> edge.kind().equals("conj"))
            .anyMatch(edge -> !graph.children(edge.dependent(), "cc").isEmpty());
  }

  /** The subject of the main clause. */
  Optional<Mention> mainSubject(int sentence, Predicate<Mention> wanted) {
    DependencyGraph graph = sentence(sentence).dependencies();
    List<Mention> all = antecedents(sentence, wanted);
    return graph.edges().stream()
        .filter(edge -> edge.governor() == Dependency.ROOT)
        .flatMap(root -> graph.children(root.dependent(), "nsubj", "nsubj:pass").stream())
        .filter(subject -> !isCoordinated(graph, subject))
        .flatMap(subject -> all.stream().filter(mention -> mention.head() == subject))
        .findFirst();
  }

  /** The first subject, else the first of them. */
  Optional<Mention> mostSalient(List<Mention> mentions) {
    return mentions.stream()
        .filter(this::isSubject)
        .findFirst()
        .or(() -> mentions.stream().filter(mention -> !isOwner(mention)).findFirst())
        .or(() -> mentions.stream().findFirst());
  }

  /** "Mwangi's friends accused Otieno": less is said of Mwangi. */
  private boolean isOwner(Mention mention) {
    return sentence(mention.sentence())
        .dependencies()
        .head(mention.head())
        .filter(edge -> edge.relation().equals("nmod:poss"))
        .isPresent();
  }

  /** The main verb of a sentence, or of what it reports. */
  private static boolean isMain(Sentence sentence, int verb) {
    return sentence
        .dependencies()
        .head(verb)
        .filter(edge -> edge.kind().matches("root|ccomp"))
        .isPresent();
  }

  /**
   * Whether a sentence is about a thing that is not named: its subject is a common noun of this
   * part of speech, and stands for nobody.
   */
  boolean isAboutThing(int sentence, String pos) {
    Sentence place = sentence(sentence);
    return place.dependencies().edges().stream()
        .filter(edge -> edge.kind().equals("nsubj") && isMain(place, edge.governor()))
        .filter(edge -> place.token(edge.dependent()).pos().equals(pos))
        .anyMatch(edge -> draft.headedBy(sentence, edge.dependent()).isEmpty());
  }

  /**
   * The tokens of what somebody says whom a token names as the speaker: in them "he said" seldom
   * finds whom "he" means. Quoted words count where the token itself is not quoted.
   */
  Set<Integer> reported(Sentence sentence, int speaker) {
    Set<Integer> tokens = new HashSet<>();
    DependencyGraph graph = sentence.dependencies();
    for (Dependency edge : graph.to(speaker)) {
      boolean says =
          edge.kind().equals("nsubj")
              && words.isSpeechVerb(sentence.token(edge.governor()).lemma());
      if (says) {
        graph
            .children(edge.governor(), "ccomp", "parataxis", "dep")
            .forEach(clause -> below(graph, clause, tokens));
        bareClausesBefore(graph, edge.governor(), speaker)
            .forEach(clause -> below(graph, clause, tokens));
        addParenthesised(graph, edge.governor(), tokens);
      }
    }
    if (!isQuoted(sentence, speaker)) {
      sentence.tokens().stream()
          .filter(token -> isQuoted(sentence, token.index()))
          .forEach(token -> tokens.add(token.index()));
    }
    return tokens;
  }

  /** "X has left, he said", where the parser takes the first clause for a circumstance. */
  private static List<Integer> bareClausesBefore(DependencyGraph graph, int verb, int speaker) {
    return graph.children(verb, "advcl").stream()
        .filter(clause -> clause < speaker && graph.children(clause, "mark", "case").isEmpty())
        .filter(clause -> !graph.children(clause, "nsubj", "nsubj:pass").isEmpty())
        .toList();
  }

  /** "X is ready, he said": the clause that the verb of speech is a parenthesis of. */
  private static void addParenthesised(DependencyGraph graph, int verb, Set<Integer> tokens) {
    graph
        .head(verb)
        .filter(edge -> edge.kind().equals("parataxis"))
        .ifPresent(
            edge -> {
              Set<Integer> own = new HashSet<>();
              below(graph, verb, own);
              below(graph, edge.governor(), tokens);
              tokens.removeAll(own);
            });
  }

  private static void below(DependencyGraph graph, int token, Set<Integer> tokens) {
    if (tokens.add(token)) {
      for (Dependency edge : graph.from(token)) {
        if (!edge.extra()) {
          below(graph, edge.dependent(), tokens);
        }
      }
    }
  }

  boolean isQuoted(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return document.quotations().stream().map(Quotation::inner).anyMatch(in -> in.covers(span));
  }

  /** Who says the quoted words that a token is one of: nobody calls himself "he". */
  List<String> speakers(Sentence sentence, int quoted) {
    if (!isQuoted(sentence, quoted)) {
      return List.of();
    }
    return speechVerbs(sentence).stream()
        .flatMap(verb -> sentence.dependencies().children(verb, "nsubj").stream())
        .filter(subject -> !isQuoted(sentence, subject))
        .flatMap(subject -> draft.headedBy(sentence.index(), subject).stream())
        .flatMap(mention -> mention.entities().stream())
        .toList();
  }

  /** The verbs of speech of a sentence that are not quoted themselves. */
  List<Integer> speechVerbs(Sentence sentence) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isVerb()
          && words.isSpeechVerb(sentence.token(i).lemma())
          && !isQuoted(sentence, i)) {
        verbs.add(i);
      }
    }
    return verbs;
  }
}
