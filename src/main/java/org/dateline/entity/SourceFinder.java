package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityKey;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.Dependency;
import org.dateline.language.DependencyGraph;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/**
 * Finds who is quoted without a name: "a source said", "a spokesman for the ministry told
 * reporters", "according to the report". Each becomes a group of its own words. Names, groups and
 * nouns that refer back come first.
 */
final class SourceFinder {
  private static final double CONFIDENCE = 0.7;
  private static final List<String> REPORTED = List.of("ccomp", "parataxis");

  private final EntityWords words;
  private final Draft draft;
  private final Owners owners;
  private final NamedNouns people;
  private final Document document;

  SourceFinder(EntityWords words, Draft draft, Document document) {
    this.words = words;
    this.draft = draft;
    this.owners = new Owners(draft);
    this.people = new NamedNouns(draft);
    this.document = document;
  }

  /** Adds the unnamed sources of a sentence. */
  void add(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean common = token.pos().equals("NN") || token.pos().equals("NNS");
      if (common
          && isUnknown(sentence, token)
          && isNoTime(sentence, token)
          && !isTitle(sentence, token.index())
          && speaks(sentence, token)
          && mayBeQuoted(sentence, token)) {
        boolean named = people.add(sentence, token.index());
        if (!named) {
          add(sentence, token.index());
        }
      }
    }
  }

  /** Whom a speaker only talks of, inside quotation marks, is not quoted by the article. */
  private boolean mayBeQuoted(Sentence sentence, Token token) {
    return !words.isNoSource(token.lemma())
        && document.quotations().stream().noneMatch(it -> it.outer().covers(token.span()));
  }

  private boolean isUnknown(Sentence sentence, Token token) {
    boolean known =
        draft
            .headedBy(sentence.index(), token.index())
            .filter(mention -> !mention.entities().isEmpty())
            .isPresent();
    boolean inName =
        draft.mentions(sentence.index()).stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .anyMatch(it -> it.first() <= token.index() && token.index() < it.last());
    return !known && !inName;
  }

  private static boolean isNoTime(Sentence sentence, Token token) {
    return sentence.times().stream()
        .noneMatch(time -> time.first() <= token.index() && token.index() < time.last());
  }

  /** "The former minister and candidate Aydin said": whoever stands before the verb speaks. */
  private boolean isTitle(Sentence sentence, int noun) {
    return sentence.dependencies().to(noun).stream()
        .filter(edge -> edge.kind().equals("nsubj") && edge.governor() > noun)
        .anyMatch(
            edge ->
                draft.mentions(sentence.index()).stream()
                    .filter(it -> it.kind() == Mention.Kind.NAME && it.first() > noun)
                    .filter(it -> draft.isOfType(it, Set.of(EntityType.PERSON)))
                    .anyMatch(it -> it.last() == edge.governor()));
  }

  private boolean speaks(Sentence sentence, Token token) {
    return sentence.dependencies().to(token.index()).stream()
            .anyMatch(
                edge ->
                    edge.relation().matches("(obl|nmod):according_to|obl:according")
                        || edge.kind().equals("nsubj") && says(sentence, edge.governor()))
        || speaksBehindClause(sentence, token.index());
  }

  /** "An aide, who asked not to be named, says": parsers take the clause for the subject. */
  private boolean speaksBehindClause(Sentence sentence, int noun) {
    DependencyGraph graph = sentence.dependencies();
    return graph.children(noun, "acl:relcl").stream()
        .filter(verb -> says(sentence, verb))
        .anyMatch(
            verb ->
                graph.children(verb, "nsubj").stream().anyMatch(it -> sentence.token(it).isVerb()));
  }

  private boolean says(Sentence sentence, int verb) {
    if (verb == Dependency.ROOT || !words.isSpeechVerb(sentence.token(verb).lemma())) {
      return false;
    }
    DependencyGraph graph = sentence.dependencies();
    boolean above = graph.head(verb).filter(edge -> REPORTED.contains(edge.kind())).isPresent();
    return above
        || graph.from(verb).stream().anyMatch(edge -> REPORTED.contains(edge.kind()))
        || sentence.tokens().stream().anyMatch(it -> Set.of("``", "''").contains(it.pos()));
  }

  private void add(Sentence sentence, int noun) {
    NounPhrase phrase = NounPhrase.of(sentence, noun);
    List<Mention> owned = owners.of(sentence, noun);
    int end =
        java.util.stream.Stream.concat(owned.stream(), principals(sentence, noun))
            .mapToInt(Mention::last)
            .max()
            .orElse(phrase.last());
    NounPhrase whole = phrase.until(end);
    Optional<String> owner = owned.size() == 1 ? Optional.of(key(owned.get(0))) : Optional.empty();
    String label = whole.label(document.article().text(), sentence);
    String key = EntityKey.of(EntityType.GROUP, label.toLowerCase(Locale.ROOT));
    draft.add(new Entity(key, label, EntityType.GROUP, new Identity.Unknown(), List.of(), owner));
    draft.resolve(
        new Mention(
            sentence.index(),
            whole.first(),
            whole.last(),
            noun,
            Mention.Kind.GROUP,
            List.of(key),
            Optional.empty(),
            CONFIDENCE));
  }

  /** Whom somebody speaks for: "a spokesman for the ministry", "an aide to Macron". */
  private java.util.stream.Stream<Mention> principals(Sentence sentence, int noun) {
    return sentence.dependencies().children(noun, "nmod:for", "nmod:to", "nmod:of").stream()
        .filter(token -> token > noun)
        .flatMap(token -> draft.headedBy(sentence.index(), token).stream())
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN);
  }

  private static String key(Mention owner) {
    return owner.standsFor().orElse(owner.entities().get(0));
  }
}
