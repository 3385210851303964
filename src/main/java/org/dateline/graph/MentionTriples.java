package org.dateline.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.dateline.entity.Cast;
import org.dateline.entity.Mention;
import org.dateline.language.Document;
import org.dateline.language.Token;

/** Writes where an article names whom. */
final class MentionTriples {
  private static final Map<Mention.Kind, Node> TYPES =
      new EnumMap<>(
          Map.of(
              Mention.Kind.NAME, Vocabulary.dl("Name"),
              Mention.Kind.DEMONYM, Vocabulary.dl("Demonym"),
              Mention.Kind.PRONOUN, Vocabulary.dl("Pronoun"),
              Mention.Kind.NOMINAL, Vocabulary.dl("Nominal"),
              Mention.Kind.GROUP, Vocabulary.dl("Collective"),
              Mention.Kind.SITE, Vocabulary.dl("Description")));

  private static final Set<String> RELATIVE = Set.of("WDT", "WRB");

  private final Node article;
  private final Directory directory;
  private final Stretches stretches;
  private final QuadSink sink;

  MentionTriples(Node article, Directory directory, Stretches stretches, QuadSink sink) {
    this.article = article;
    this.directory = directory;
    this.stretches = stretches;
    this.sink = sink;
  }

  /**
   * Writes all mentions that mean somebody. Anaphors that were not resolved are left out, and
   * "which", "that" and "where", which name nothing that the words before them do not.
   */
  void write(Document document, Cast cast) {
    for (Mention mention : cast.mentions()) {
      if (!mention.entities().isEmpty() && !isRelative(document, mention)) {
        write(document, mention);
      }
    }
  }

  private static boolean isRelative(Document document, Mention mention) {
    Token head = document.sentences().get(mention.sentence()).token(mention.head());
    return mention.kind() == Mention.Kind.PRONOUN && RELATIVE.contains(head.pos());
  }

  private void write(Document document, Mention mention) {
    Node node =
        stretches.write(
            "mention",
            Vocabulary.MENTION,
            document.sentences().get(mention.sentence()).span(mention.first(), mention.last()));
    sink.add(node, Vocabulary.MENTION_TYPE, TYPES.get(mention.kind()));
    sink.add(node, Vocabulary.CONFIDENCE, Literals.score(mention.confidence()));
    for (String key : mention.entities()) {
      sink.add(node, Vocabulary.REFERS_TO, directory.iri(key));
      sink.add(article, Vocabulary.MENTIONS, directory.iri(key));
    }
    mention.standsFor().ifPresent(key -> sink.add(node, Vocabulary.STANDS_FOR, directory.iri(key)));
  }
}
