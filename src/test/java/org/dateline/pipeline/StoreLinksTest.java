package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.pipeline.StoredFacts.NAMES;
import static org.dateline.pipeline.StoredFacts.content;
import static org.dateline.pipeline.StoredFacts.country;
import static org.dateline.pipeline.StoredFacts.entity;
import static org.dateline.pipeline.StoredFacts.in;
import static org.dateline.pipeline.StoredFacts.node;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Office;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreLinksTest {
  private static final String GRAPH = "graph/article/1";
  private static final Gazetteer GAZETTEER =
      EmbeddedGazetteer.load(new BundledFolder("gazetteer-sample"));

  private final LocalStore store = LocalStore.inMemory();
  private final StoreLinks links = new StoreLinks(store, NAMES);

  @BeforeEach
  void fill() {
    List<Quad> quads =
        Stream.of(
                entity("person/narendra-modi", "Person", "Narendra Modi"),
                entity("person/putin", "Person", "Putin"),
                entity("person/jane-doe", "Person", "Jane Doe"),
                entity("organization/france", "Organization", "France"),
                entity("place/georgia", "Place", "Georgia"),
                entity("place/kiev", "Place", "Kiev"),
                country("Q142"))
            .flatMap(quad -> quad)
            .toList();
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
        node(GRAPH),
        List.of(
            in(GRAPH, "article/1", Vocabulary.MENTIONS, node("person/jane-doe")),
            in(GRAPH, "article/1", Vocabulary.MENTIONS, node("entity/Q142"))));
    assertThat(linked(obscure)).containsExactly("person/jane-doe Q1");
  }

  private void position(String title) {
    store.replaceGraph(
        node(GRAPH),
        List.of(
            in(GRAPH, "position/1", Vocabulary.dl("holder"), node("person/jane-doe")),
            in(GRAPH, "position/1", Vocabulary.dl("of"), node("entity/Q142")),
            in(
                GRAPH,
                "position/1",
                Vocabulary.dl("title"),
                NodeFactory.createLiteralString(title))));
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
    Set<String> once = content(store);
    StoreLinks.Outcome second = links.renew(GAZETTEER, Optional.empty());
    assertThat(content(store)).isEqualTo(once);
    assertThat(second.added()).isEmpty();
    assertThat(links.renew(EmbeddedGazetteer.of(List.of()), Optional.empty()).removed())
        .hasSameSizeAs(first.links());
  }

  @Test
  void undoRestoresTheStore() {
    Set<String> before = content(store);
    int linked = links.renew(GAZETTEER, Optional.empty()).links().size();
    assertThat(content(store)).containsAll(before).hasSizeGreaterThan(before.size());
    assertThat(links.undo()).hasSize(linked);
    assertThat(content(store)).isEqualTo(before);
  }
}
