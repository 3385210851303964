package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Office;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreLinksTest {
  private static final GraphNames NAMES = GraphNames.standard();
  private static final Gazetteer GAZETTEER =
      EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample"));

  private final LocalStore store = LocalStore.inMemory();
  private final StoreLinks links = new StoreLinks(store, NAMES);

  @BeforeEach
  void fill() {
    List<Quad> quads = new ArrayList<>();
    entity(quads, "person/narendra-modi", "Person", "Narendra Modi");
    entity(quads, "person/putin", "Person", "Putin");
    entity(quads, "person/jane-doe", "Person", "Jane Doe");
    entity(quads, "organization/france", "Organization", "France");
    entity(quads, "place/georgia", "Place", "Georgia");
    entity(quads, "place/kiev", "Place", "Kiev");
    entity(quads, "entity/Q142", "Country", "France");
    quads.add(
        quad(
            "entity/Q142",
            Vocabulary.SAME_AS,
            NodeFactory.createURI(Vocabulary.WIKIDATA + "Q142")));
    store.replaceGraph(NAMES.entities(), quads);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFullNameOfOneEntryOfItsKindIsLinked() {
    assertThat(linked(GAZETTEER)).containsExactly("person/narendra-modi Q1058", "place/kiev Q1899");
  }

  private List<String> linked(Gazetteer gazetteer) {
    return links.renew(gazetteer, Optional.empty()).links().stream()
        .map(
            link ->
                link.entity().replace(NAMES.base(), "")
                    + (link.sure() ? " " : " perhaps ")
                    + link.wikidataId())
        .toList();
  }

  private static Entry person(String id, String name, double prior, Office... offices) {
    return new Entry(
        id,
        EntityType.PERSON,
        name,
        List.of(),
        List.of(),
        Optional.of("Q142"),
        Optional.empty(),
        List.of(offices),
        Optional.empty(),
        Optional.empty(),
        prior);
  }

  @Test
  void ofNamesakesWhoHoldsTheOfficeThatAnArticleGivesIsLinked() {
    Gazetteer namesakes =
        EmbeddedGazetteer.of(
            List.of(
                person("Q1", "Jane Doe", 0.1),
                person(
                    "Q2",
                    "Jane Doe",
                    0.1,
                    new Office("mayor", "Q142", Optional.empty(), Optional.empty()))));
    assertThat(linked(namesakes)).containsExactly("person/jane-doe perhaps Q1");
    position("Mayor");
    assertThat(linked(namesakes)).containsExactly("person/jane-doe Q2");
  }

  @Test
  void whomHardlyAnybodyKnowsIsLinkedOnlyWhereTheCountryIsSpokenOf() {
    Gazetteer obscure = EmbeddedGazetteer.of(List.of(person("Q1", "Jane Doe", 0.004)));
    assertThat(linked(obscure)).containsExactly("person/jane-doe perhaps Q1");
    store.replaceGraph(
        article(),
        List.of(
            in(article(), node("article/1"), Vocabulary.MENTIONS, node("person/jane-doe")),
            in(article(), node("article/1"), Vocabulary.MENTIONS, node("entity/Q142"))));
    assertThat(linked(obscure)).containsExactly("person/jane-doe Q1");
  }

  private void position(String title) {
    Node position = node("position/1");
    store.replaceGraph(
        article(),
        List.of(
            in(article(), position, Vocabulary.dl("holder"), node("person/jane-doe")),
            in(article(), position, Vocabulary.dl("of"), node("entity/Q142")),
            in(
                article(),
                position,
                Vocabulary.dl("title"),
                NodeFactory.createLiteralString(title))));
  }

  private static Node article() {
    return node("graph/article/1");
  }

  private static Node node(String path) {
    return NodeFactory.createURI(NAMES.base() + path);
  }

  private static Quad in(Node graph, Node subject, Node property, Node object) {
    return new Quad(graph, subject, property, object);
  }

  @Test
  void whatIsNotSurelyLinkedIsAskedForByFullName() {
    assertThat(links.unsure(GAZETTEER))
        .extracting(StoreLinks.Unsure::name)
        .containsExactly("France", "Jane Doe", "Georgia");
  }

  @Test
  void toLinkTwiceIsToLinkOnce() {
    StoreLinks.Outcome first = links.renew(GAZETTEER, Optional.empty());
    assertThat(first.added()).hasSameSizeAs(first.links());
    Set<String> once = content();
    StoreLinks.Outcome second = links.renew(GAZETTEER, Optional.empty());
    assertThat(content()).isEqualTo(once);
    assertThat(second.added()).isEmpty();
    assertThat(links.renew(EmbeddedGazetteer.of(List.of()), Optional.empty()).removed())
        .hasSameSizeAs(first.links());
  }

  @Test
  void undoRestoresTheStore() {
    Set<String> before = content();
    int linked = links.renew(GAZETTEER, Optional.empty()).links().size();
    assertThat(content()).containsAll(before).hasSizeGreaterThan(before.size());
    assertThat(links.undo()).hasSize(linked);
    assertThat(content()).isEqualTo(before);
  }

  private Set<String> content() {
    return store.read(
        data -> {
          Set<String> quads = new TreeSet<>();
          data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
  }

  private static void entity(List<Quad> quads, String path, String type, String label) {
    quads.add(quad(path, Vocabulary.TYPE, Vocabulary.dl(type)));
    quads.add(quad(path, Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en")));
  }

  private static Quad quad(String path, Node property, Node object) {
    return new Quad(NAMES.entities(), NodeFactory.createURI(NAMES.base() + path), property, object);
  }
}
