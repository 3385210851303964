package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;

/**
 * The sentences behind a fact, in their articles.
 *
 * @param passages one for each stretch of text, by day of publication
 */
public record Explanation(List<Passage> passages) {

  /**
   * A stretch of an article that says something.
   *
   * @param article the headline, or else the IRI
   * @param published the day of publication, where known
   * @param before the words that stand before it
   * @param sentence the words that say it
   * @param after the words that stand after it
   * @param fact IRI of the event, statement or situation
   * @param kind what sort of fact it is
   * @param how how the article puts it: Asserted, Planned, Possible or Denied
   * @param accordingTo who says so, where the article does not say it in its own voice
   * @param parts what else the article says of it: who, whom, where, when; and how sure it is
   */
  public record Passage(
      String article,
      Optional<String> published,
      String before,
      String sentence,
      String after,
      String fact,
      String kind,
      String how,
      Optional<String> accordingTo,
      List<Part> parts) {}

  /**
   * A part of a fact.
   *
   * @param property the label of a property, such as actor, place or date
   * @param values names, days or words
   */
  public record Part(String property, List<String> values) {}

  /**
   * Looks for what stands behind a fact, or behind all facts in which an entity has a part.
   *
   * @param what IRI of an event, statement or situation; or a name or IRI of an entity
   * @throws UserMistake when the store has no evidence for it
   */
  public static Explanation find(LocalStore store, QueryCatalog catalog, String what) {
    NamedQuery evidence = catalog.expect("evidence-of");
    var query = evidence.query(new StoreNames(store).expect(evidence, Map.of("fact", what)));
    List<Passage> passages = new ArrayList<>();
    store.read(
        dataset -> {
          FactParts parts = new FactParts(dataset);
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            exec.select().forEachRemaining(row -> passages.add(passage(row, parts)));
          }
          return passages;
        });
    if (passages.isEmpty()) {
      throw new UserMistake(
          "The store has no evidence for '" + what + "'.",
          "Take an IRI from a column such as event or situation of a query's answer.");
    }
    return new Explanation(passages);
  }

  private static Passage passage(Binding row, FactParts parts) {
    return new Passage(
        find(row, "article").or(() -> find(row, "source")).orElseThrow(),
        find(row, "published"),
        find(row, "before").orElse(""),
        find(row, "sentence").orElseThrow(),
        find(row, "after").orElse(""),
        find(row, "what").orElseThrow(),
        find(row, "kind").orElseThrow(),
        find(row, "how").orElseThrow(),
        find(row, "accordingTo"),
        parts.of(row.get("graph"), row.get("what")));
  }

  private static Optional<String> find(Binding row, String name) {
    Optional<Node> node = Optional.ofNullable(row.get(name));
    return node.map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString());
  }

  /** As text to read: the words that say it stand between » and «. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      text.append(passage.article());
      passage.published().ifPresent(day -> text.append(" (").append(day).append(')'));
      text.append("\n  …").append(oneLine(passage.before())).append('»');
      text.append(oneLine(passage.sentence())).append('«').append(oneLine(passage.after()));
      text.append("…\n  ").append(passage.kind()).append(", ").append(passage.how());
      passage.accordingTo().ifPresent(who -> text.append(", according to ").append(who));
      for (Part part : passage.parts()) {
        String values = oneLine(String.join("; ", part.values()));
        text.append("\n    ").append(part.property()).append(": ").append(values);
      }
      text.append("\n  ").append(passage.fact()).append("\n\n");
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
