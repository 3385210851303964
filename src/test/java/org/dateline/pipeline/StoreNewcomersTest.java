package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.pipeline.StoredFacts.NAMES;
import static org.dateline.pipeline.StoredFacts.content;
import static org.dateline.pipeline.StoredFacts.country;
import static org.dateline.pipeline.StoredFacts.entity;
import static org.dateline.pipeline.StoredFacts.in;
import static org.dateline.pipeline.StoredFacts.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreNewcomersTest {
  private final LocalStore store = LocalStore.inMemory();
  private final StoreNewcomers newcomers = new StoreNewcomers(store, NAMES);

  @BeforeEach
  void fill() {
    List<Quad> entities =
        Stream.of(
                entity("person/jane-doe", "Person", "Jane Doe"),
                entity("person/roe", "Person", "Roe"),
                country("Q142"),
                country("Q183"))
            .flatMap(quad -> quad)
            .toList();
    store.replaceGraph(NAMES.entities(), entities);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** An article that names others and gives an office of the first country to one of them. */
  private void article(String number, String holder, String... named) {
    List<Quad> quads = new ArrayList<>();
    String graph = "graph/article/" + number;
    for (String entity : named) {
      quads.add(in(graph, "article/" + number, Vocabulary.MENTIONS, node(entity)));
    }
    if (!holder.isEmpty()) {
      quads.add(in(graph, "position/" + number, Vocabulary.dl("holder"), node(holder)));
      quads.add(in(graph, "position/" + number, Vocabulary.dl("of"), node(named[0])));
      Node title = NodeFactory.createLiteralString("mayor");
      quads.add(in(graph, "position/" + number, Vocabulary.dl("title"), title));
    }
    store.replaceGraph(node(graph), quads);
  }

  private List<String> renew(String... apart) {
    return newcomers.renew(List.of(apart)).stream()
        .map(one -> one.articles().size() + " " + one.entity().replace(NAMES.base(), ""))
        .toList();
  }

  @Test
  void officesOfOneCountryJoinAndThoseOfTwoPart() {
    article("1", "person/jane-doe", "entity/Q142", "person/jane-doe");
    article("2", "person/jane-doe", "entity/Q142", "person/jane-doe");
    article("3", "person/jane-doe", "entity/Q183", "entity/Q142", "person/jane-doe");
    assertThat(renew()).containsExactly("2 person/jane-doe", "1 person/jane-doe/in-3");
    assertThat(content(store))
        .anyMatch(quad -> quad.contains("position/3") && quad.contains("jane-doe/in-3"))
        .anyMatch(quad -> quad.contains("jane-doe/in-3") && quad.contains("alternateOf"))
        .anyMatch(quad -> quad.contains("same full name, and an office of Q142"));
  }

  @Test
  void withoutOfficesTheCountryThatIsSpokenOfJoins() {
    article("1", "", "entity/Q142", "person/jane-doe");
    article("2", "person/jane-doe", "entity/Q142", "person/jane-doe");
    article("3", "", "entity/Q183", "person/jane-doe");
    assertThat(renew()).containsExactly("2 person/jane-doe", "1 person/jane-doe/in-3");
  }

  @Test
  void aSurnameAloneJoinsNobody() {
    article("1", "", "entity/Q142", "person/roe");
    article("2", "", "entity/Q142", "person/roe");
    assertThat(renew()).containsExactly("1 person/roe", "1 person/roe/in-2");
  }

  @Test
  void aUserPartsWhomTheProgramJoined() {
    article("1", "", "entity/Q142", "person/jane-doe");
    article("2", "", "entity/Q142", "person/jane-doe");
    assertThat(renew()).containsExactly("2 person/jane-doe");
    assertThat(renew(NAMES.base() + "person/jane-doe"))
        .containsExactly("1 person/jane-doe", "1 person/jane-doe/in-2");
  }

  @Test
  void undoRestoresTheStoreAndAgainIsTheSame() {
    article("1", "", "entity/Q142", "person/jane-doe", "person/roe");
    article("2", "", "entity/Q183", "person/jane-doe", "person/roe");
    Set<String> before = content(store);
    List<String> first = renew();
    Set<String> parted = content(store);
    assertThat(parted).isNotEqualTo(before);
    assertThat(renew()).isEqualTo(first);
    assertThat(content(store)).isEqualTo(parted);
    assertThat(newcomers.undo()).isEqualTo(2);
    assertThat(content(store)).isEqualTo(before);
  }

  @Test
  void whomAUserPartedStaysApart() {
    article("1", "", "entity/Q142", "person/jane-doe");
    article("2", "", "entity/Q142", "person/jane-doe");
    renew(NAMES.base() + "person/jane-doe");
    assertThat(renew()).containsExactly("1 person/jane-doe", "1 person/jane-doe/in-2");
    newcomers.undo();
    assertThat(renew()).containsExactly("2 person/jane-doe");
  }

  @Test
  void onlyThoseWhoAreNamedAreLookedAtAgain() {
    article("1", "", "entity/Q142", "person/jane-doe", "person/roe");
    article("2", "", "entity/Q183", "person/jane-doe", "person/roe");
    Set<Node> named = Set.of(node("person/roe"), node("entity/Q142"));
    assertThat(newcomers.renewOf(named))
        .extracting(Newcomer::isParted)
        .containsExactly(false, true);
    assertThat(content(store)).noneMatch(quad -> quad.contains("jane-doe/in-2"));
    assertThat(renew()).hasSize(4);
    assertThat(newcomers.renewOf(named)).hasSize(2);
    assertThat(content(store)).anyMatch(quad -> quad.contains("jane-doe/in-2"));
  }

  @Test
  void anArticleReadAgainHasTheNodesThatItWasGiven() {
    article("1", "", "entity/Q142", "person/roe");
    article("2", "", "entity/Q142", "person/roe");
    List<Quad> again =
        List.of(in("graph/article/2", "article/2", Vocabulary.MENTIONS, node("person/roe")));
    renew();
    ArticleGraph read =
        new ArticleGraph(node("article/2"), node("graph/article/2"), again, List.of());
    assertThat(newcomers.record().applied(read).said())
        .containsExactly(
            in("graph/article/2", "article/2", Vocabulary.MENTIONS, node("person/roe/in-2")));
  }

  @Test
  void whoIsApartIsDescribedAndLeavesNoTraceWhenJoinedAgain() {
    article("1", "", "entity/Q142", "person/roe");
    article("2", "", "entity/Q142", "person/roe");
    renew();
    assertThat(content(store))
        .anyMatch(quad -> quad.contains("roe/in-2") && quad.contains("\"Roe\""));
    newcomers.undo();
    assertThat(content(store)).noneMatch(quad -> quad.contains("roe/in-2"));
  }
}
