package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.graph.GraphFixture.TENTH;
import static org.dateline.graph.GraphFixture.build;
import static org.dateline.graph.GraphFixture.claim;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.language.CalendarDate;
import org.dateline.problem.BadArticle;
import org.junit.jupiter.api.Test;

class ArticleGraphsTest {
  private static final String URL = "https://example.org/2023/talks-on-the-elbe.html";
  private static final String OTHER = "https://example.org/2023/other.html";
  private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/graph/talks.ttl");

  /** To approve a change: {@code mvn test -Dtest=ArticleGraphsTest -Ddateline.approve=true}. */
  @Test
  void oneArticleGivesTheTurtleThatAReaderExpects() throws Exception {
    ArticleGraph graph = build(URL, GraphFixture.meeting(), GraphFixture.statement());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(GraphNames.standard()).write(graph.quads(), RdfFormat.TURTLE, out);
    if (Boolean.getBoolean("dateline.approve")) {
      Files.write(GOLDEN, out.toByteArray());
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void anArticleIsNamedByItsUrlAloneWhereItHasOne() {
    Article first = GraphFixture.article(URL);
    Article edited =
        new Article(
            Optional.of("other id"),
            first.url(),
            Optional.of("Another headline"),
            first.published(),
            first.publisher(),
            "en",
            "Another text.");
    assertThat(iri(first))
        .isEqualTo(iri(edited))
        .startsWith(GraphNames.DEFAULT_BASE + "article/talks-on-the-elbe-");
    assertThat(iri(GraphFixture.article(OTHER))).isNotEqualTo(iri(first));
  }

  @Test
  void anArticleWithoutUrlAndIdentifierIsNamedByItsText() {
    Article text = Article.of("Rain fell.", Optional.empty());
    assertThat(iri(text)).isEqualTo(iri(Article.of("Rain fell.", Optional.empty())));
    assertThat(iri(text)).isNotEqualTo(iri(Article.of("Rain fell!", Optional.empty())));
  }

  @Test
  void twoArticlesShareAnEventOfTheSameClassTimeAndParticipants() throws Exception {
    Claim theirs = claim(0, "Meeting", "actor Q61053", "actor Q3052772").on(TENTH);
    assertThat(node(build(URL, GraphFixture.meeting()), "Meeting"))
        .isEqualTo(node(build(OTHER, theirs), "Meeting"));
  }

  @Test
  void anotherDayOrParticipantIsAnotherEvent() throws Exception {
    Node event = node(build(URL, GraphFixture.meeting()), "Meeting");
    Claim later =
        claim(0, "Meeting", "actor Q3052772", "actor Q61053").on(GraphFixture.day("2023-10-11"));
    Claim alone = claim(0, "Meeting", "actor Q3052772").on(TENTH);
    assertThat(node(build(OTHER, later), "Meeting")).isNotEqualTo(event);
    assertThat(node(build(OTHER, alone), "Meeting")).isNotEqualTo(event);
  }

  @Test
  void anEventWithoutATimeBelongsToItsArticle() throws Exception {
    Claim undated = claim(0, "Meeting", "actor Q3052772", "actor Q61053").get();
    assertThat(node(build(URL, undated), "Meeting"))
        .isNotEqualTo(node(build(OTHER, undated), "Meeting"));
  }

  @Test
  void anEventOfAGroupBelongsToItsArticle() throws Exception {
    Claim envoys = claim(0, "Visit", "actor group/three-envoys-q142", "target Q1055").on(TENTH);
    assertThat(node(build(URL, envoys), "Visit")).isNotEqualTo(node(build(OTHER, envoys), "Visit"));
  }

  @Test
  void aPositionIsSharedWhateverItsTime() throws Exception {
    Claim dated = claim(0, "Position", "holder Q3052772", "title \"president", "of Q142").on(TENTH);
    Claim undated = claim(0, "Position", "holder Q3052772", "title \"President", "of Q142").get();
    assertThat(node(build(URL, dated), "Position"))
        .isEqualTo(node(build(OTHER, undated), "Position"));
  }

  @Test
  void twoTermsOfAnOfficeInOneArticleStayApart() throws Exception {
    GraphFixture.ClaimMaker position =
        claim(0, "Position", "holder Q3052772", "title \"president", "of Q142");
    GraphFixture.ClaimMaker second =
        claim(1, "Position", "holder Q3052772", "title \"president", "of Q142");
    ArticleGraph graph = build(URL, position.on(TENTH), second.on(GraphFixture.day("2017-05-14")));
    assertThat(subjects(graph, Vocabulary.TYPE, Vocabulary.dl("Position"))).hasSize(2);
    ArticleGraph merged = build(URL, position.get(), second.on(TENTH));
    assertThat(objects(merged, node(merged, "Position"), Vocabulary.DATE)).hasSize(1);
  }

  @Test
  void aStatementIsSharedByTheSameSpeakerAndWords() throws Exception {
    Claim other =
        claim(0, "Statement", "speaker Q61053", "content \"Paris will back  the deal").on(TENTH);
    assertThat(node(build(URL, GraphFixture.statement()), "Statement"))
        .isEqualTo(node(build(OTHER, other), "Statement"));
  }

  @Test
  void differingAccountsInOneArticleStayApart() throws Exception {
    Claim denied =
        claim(1, "Meeting", "actor Q3052772", "actor Q61053")
            .put(Modality.DENIED)
            .at(66, 103)
            .on(TENTH);
    ArticleGraph graph = build(URL, GraphFixture.meeting(), denied);
    assertThat(subjects(graph, Vocabulary.TYPE, Vocabulary.dl("Meeting"))).hasSize(2);
  }

  @Test
  void agreeingAccountsInOneArticleBecomeOneNodeWithTwoPiecesOfEvidence() throws Exception {
    Claim again = claim(1, "Meeting", "actor Q3052772", "actor Q61053").at(66, 103).on(TENTH);
    ArticleGraph graph = build(URL, GraphFixture.meeting(), again);
    Node meeting = node(graph, "Meeting");
    assertThat(objects(graph, meeting, Vocabulary.EVIDENCE)).hasSize(2);
    assertThat(objects(graph, meeting, Vocabulary.CONFIDENCE)).hasSize(1);
  }

  @Test
  void shortFormsSayOnlyWhatIsAssertedInTheArticlesOwnVoice() throws Exception {
    GraphFixture.ClaimMaker membership =
        claim(0, "Membership", "member Q3052772", "organization Q142");
    Node memberOf = Vocabulary.dl("memberOf");
    assertThat(pairs(build(URL, membership.get()), memberOf)).containsExactly("Q3052772 Q142");
    assertThat(pairs(build(URL, membership.put(Modality.PLANNED).get()), memberOf)).isEmpty();
    assertThat(pairs(build(URL, membership.by("Q61053").get()), memberOf)).isEmpty();
  }

  @Test
  void aPositionsHolderHoldsIt() throws Exception {
    ArticleGraph graph =
        build(URL, claim(0, "Position", "holder Q3052772", "title \"president", "of Q142").get());
    assertThat(objects(graph, entity("Q3052772"), Vocabulary.dl("holdsPosition")))
        .containsExactly(node(graph, "Position"));
  }

  @Test
  void aLocationsPlaceIsLocatedInTheOther() throws Exception {
    ArticleGraph graph = build(URL, claim(0, "Location", "place Q90", "locatedIn Q142").get());
    assertThat(objects(graph, entity("Q90"), Vocabulary.dl("locatedIn")))
        .containsExactly(entity("Q142"));
    assertThat(objects(graph, node(graph, "Location"), Vocabulary.dl("locatedIn")))
        .containsExactly(entity("Q142"));
  }

  @Test
  void aClaimMayBePartOfAnother() throws Exception {
    ArticleGraph graph =
        build(
            URL,
            claim(0, "Meeting", "actor Q3052772", "actor Q61053", "partOf #1").on(TENTH),
            claim(1, "Summit", "organizer Q142").on(TENTH));
    assertThat(objects(graph, node(graph, "Meeting"), Vocabulary.dl("partOf")))
        .containsExactly(node(graph, "Summit"));
  }

  @Test
  void timesAreNoMoreExactThanTheArticle() throws Exception {
    CalendarDate month = new CalendarDate.Month(YearMonth.of(2023, 10));
    CalendarDate year = new CalendarDate.Year(2024);
    ArticleGraph graph =
        build(URL, claim(0, "War", "actor Q142").get(Optional.of(month), Optional.of(year)));
    Node war = node(graph, "War");
    assertThat(objects(graph, war, Vocabulary.START).toString())
        .contains("2023-10\"^^xsd:gYearMonth");
    assertThat(objects(graph, war, Vocabulary.END).toString()).contains("2024\"^^xsd:gYear");
    assertThat(objects(graph, war, Vocabulary.DATE)).isEmpty();
  }

  @Test
  void labelsTellWhoAndWhen() throws Exception {
    assertThat(label("Sanction", "actor Q142", "target Q61053"))
        .isEqualTo("Sanction: France → Olaf Scholz");
    assertThat(label("Position", "holder Q3052772", "title \"president", "of Q142"))
        .isEqualTo("Position: Emmanuel Macron, president of France");
    assertThat(label("Location", "place Q90", "locatedIn Q142"))
        .isEqualTo("Location: Paris in France");
    assertThat(label("Protest", "place Q90")).isEqualTo("Protest in Paris");
    assertThat(label("Statement", "speaker Q61053", "quote \"" + "ja ".repeat(40)))
        .isEqualTo("Statement: Olaf Scholz: " + "ja ".repeat(19) + "ja…");
  }

  @Test
  void whatTheOntologyDoesNotDeclareIsRefused() {
    Claim made = claim(0, "Picnic", "actor Q142").get();
    assertThatThrownBy(() -> build(URL, made))
        .isInstanceOf(BadArticle.class)
        .hasMessageContaining("Picnic, which the ontology does not declare.");
  }

  @Test
  void aClaimThatBreaksAShapeIsLeftOutAndTheOthersAreWritten() throws Exception {
    Claim actedByACity = claim(0, "Sanction", "actor Q1055", "target Q142").get();
    Claim sound = claim(1, "Sanction", "actor Q142", "target Q61053").get();
    assertThat(
            build(URL, actedByACity, sound).quads().stream()
                .map(quad -> quad.getObject().toString())
                .filter(object -> object.startsWith("\"Sanction: ")))
        .containsExactly("\"Sanction: France → Olaf Scholz\"@en");
  }

  @Test
  void theTextMayBeLeftOut() throws Exception {
    Ontology ontology = Ontology.bundled();
    ArticleGraphs graphs =
        new ArticleGraphs(
            GraphNames.standard(),
            ontology,
            GraphFixture.GAZETTEER,
            new Validator(ontology),
            new ArticleGraphs.Options(false));
    ArticleGraph graph =
        graphs.build(
            GraphFixture.document(GraphFixture.article(URL)),
            GraphFixture.cast(),
            GraphFixture.claims());
    assertThat(graph.quads()).noneMatch(quad -> quad.getPredicate().equals(Vocabulary.TEXT));
  }

  @Test
  void anOddUrlIsKeptAsItWasGiven() throws Exception {
    String odd = "https://example.org/a b/<%>?q=ü#x";
    ArticleGraph graph = build(odd, GraphFixture.meeting());
    assertThat(objects(graph, graph.article(), Vocabulary.URL).get(0).getLiteralLexicalForm())
        .isEqualTo(odd);
  }

  @Test
  void instancesAreNamedBelowTheBaseThatIsGiven() throws Exception {
    Ontology ontology = Ontology.bundled();
    ArticleGraphs graphs =
        new ArticleGraphs(
            new GraphNames("http://localhost/kg/"),
            ontology,
            GraphFixture.GAZETTEER,
            new Validator(ontology),
            new ArticleGraphs.Options(true));
    ArticleGraph graph =
        graphs.build(
            GraphFixture.document(GraphFixture.article(URL)),
            GraphFixture.cast(),
            GraphFixture.claims());
    assertThat(graph.quads())
        .allMatch(quad -> quad.getSubject().getURI().startsWith("http://localhost/kg/"))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  private static String iri(Article article) {
    return GraphFixture.graphs().articleIri(article).getURI();
  }

  private static Node entity(String key) {
    return new Iris(GraphNames.standard()).entity(key);
  }

  private static String label(String type, String... roles) throws BadArticle {
    ArticleGraph graph = build(URL, claim(0, type, roles).get());
    return objects(graph, node(graph, type), Vocabulary.LABEL).get(0).getLiteralLexicalForm();
  }

  private static Node node(ArticleGraph graph, String type) {
    List<Node> nodes = subjects(graph, Vocabulary.TYPE, Vocabulary.dl(type));
    assertThat(nodes).hasSize(1);
    return nodes.get(0);
  }

  private static List<Node> subjects(ArticleGraph graph, Node property, Node object) {
    return graph.said().stream()
        .filter(quad -> quad.getPredicate().equals(property) && quad.getObject().equals(object))
        .map(Quad::getSubject)
        .toList();
  }

  private static List<Node> objects(ArticleGraph graph, Node subject, Node property) {
    return graph.said().stream()
        .filter(quad -> quad.getSubject().equals(subject) && quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .toList();
  }

  private static List<String> pairs(ArticleGraph graph, Node property) {
    return graph.said().stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(quad -> quad.getSubject().getLocalName() + " " + quad.getObject().getLocalName())
        .toList();
  }
}
