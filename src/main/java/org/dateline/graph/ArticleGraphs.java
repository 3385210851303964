package org.dateline.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimSelection;
import org.dateline.claim.Filler;
import org.dateline.claim.Role;
import org.dateline.entity.Cast;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.language.Document;
import org.dateline.problem.BadArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes articles as RDF, each checked against the shapes. Safe for use by several threads.
 *
 * <pre>{@code
 * Ontology ontology = Ontology.bundled();
 * ArticleGraphs graphs = new ArticleGraphs(
 *     GraphNames.standard(), ontology, gazetteer, new Validator(ontology), new Options(true));
 * ArticleGraph graph = graphs.build(document, cast, claims);
 * new GraphWriter(GraphNames.standard()).write(graph.quads(), RdfFormat.TURTLE, System.out);
 * }</pre>
 */
public final class ArticleGraphs {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleGraphs.class);

  private final GraphNames names;
  private final Iris iris;
  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final Validator validator;
  private final Options options;

  /**
   * How to write.
   *
   * @param text whether the article's text is part of the graph
   */
  public record Options(boolean text) {}

  /**
   * @param names where instances and graphs are named
   * @param ontology the classes and properties that claims may use
   * @param gazetteer gives labels, countries and coordinates of linked entities
   * @param validator checks each graph
   */
  public ArticleGraphs(
      GraphNames names,
      Ontology ontology,
      Gazetteer gazetteer,
      Validator validator,
      Options options) {
    this.names = names;
    this.iris = new Iris(names);
    this.ontology = ontology;
    this.gazetteer = gazetteer;
    this.validator = validator;
    this.options = options;
  }

  /** The IRI of an article's node, without reading it. */
  public Node articleIri(Article article) {
    return iris.article(article);
  }

  /** The name of an article's graph, without reading it. */
  public Node graphName(Article article) {
    return iris.articleGraph(article);
  }

  /**
   * Writes what an article says. A claim that would break a shape is a bug of the room before: it
   * is reported in the log and not written.
   *
   * @throws BadArticle with {@link BadArticle.Code#SHAPES} where a claim uses a class or property
   *     that the ontology does not declare, or what is no claim breaks a shape
   */
  public ArticleGraph build(Document document, Cast cast, List<Claim> claims) throws BadArticle {
    expectDeclared(document.article(), claims);
    Draft draft = write(document, cast, claims);
    List<Finding> violations = violations(draft.graph());
    if (!violations.isEmpty()) {
      draft = write(document, cast, withoutOffenders(claims, draft.iris(), violations));
      expectValid(document.article(), violations(draft.graph()));
    }
    return draft.graph();
  }

  private record Draft(ArticleGraph graph, ClaimIris iris) {}

  private Draft write(Document document, Cast cast, List<Claim> claims) {
    Article article = document.article();
    Node node = iris.article(article);
    Cast named = cast.withSites(fillers(claims));
    QuadSink said = new QuadSink(iris.articleGraph(article));
    QuadSink known = new QuadSink(names.entities());
    Directory directory = new Directory(named, gazetteer, iris);
    Stretches stretches = new Stretches(iris, node, article.text(), said);
    new ArticleTriples(node, said).write(article, options.text());
    new MentionTriples(node, directory, stretches, said).write(document, named);
    ClaimIris claimIris = new ClaimIris(iris, ontology, directory, node, claims);
    new ClaimTriples(ontology, directory, claimIris, stretches, said).write(claims);
    new EntityTriples(ontology, directory, article.language(), known).write();
    ArticleGraph graph =
        new ArticleGraph(
            node, said.graph(), CanonicalQuads.of(said.quads()), CanonicalQuads.of(known.quads()));
    return new Draft(graph, claimIris);
  }

  private static Set<String> fillers(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.roles().stream())
        .map(Role::filler)
        .filter(Filler.Entity.class::isInstance)
        .map(filler -> ((Filler.Entity) filler).key())
        .collect(Collectors.toSet());
  }

  private List<Finding> violations(ArticleGraph graph) {
    return validator.check(graph.quads()).stream().filter(Finding::isViolation).toList();
  }

  private static List<Claim> withoutOffenders(
      List<Claim> claims, ClaimIris iris, List<Finding> violations) {
    violations.forEach(finding -> LOG.warn("left out: {}", finding.sentence()));
    Set<String> offenders = violations.stream().map(Finding::focus).collect(Collectors.toSet());
    return ClaimSelection.keep(claims, claim -> !offenders.contains(iris.iri(claim.id()).getURI()));
  }

  private void expectDeclared(Article article, List<Claim> claims) throws BadArticle {
    for (Claim claim : claims) {
      Stream<String> terms =
          Stream.concat(
              Stream.of(claim.type()), claim.roles().stream().map(role -> role.property()));
      List<String> unknown = terms.filter(term -> !ontology.declares(term)).toList();
      if (!unknown.isEmpty()) {
        throw new BadArticle(
            BadArticle.Code.SHAPES,
            where(article),
            "A claim uses dl:" + unknown.get(0) + ", which the ontology does not declare.");
      }
    }
  }

  private static void expectValid(Article article, List<Finding> violations) throws BadArticle {
    if (!violations.isEmpty()) {
      throw new BadArticle(BadArticle.Code.SHAPES, where(article), violations.get(0).sentence());
    }
  }

  private static String where(Article article) {
    return article.url().or(article::identifier).or(article::headline).orElse("article");
  }
}
