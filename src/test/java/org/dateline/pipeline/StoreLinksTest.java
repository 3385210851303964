package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Gazetteer;
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
    assertThat(links.renew(GAZETTEER))
        .extracting(link -> link.entity().replace(NAMES.base(), "") + " " + link.wikidataId())
        .containsExactly("person/narendra-modi Q1058", "place/kiev Q1899");
  }

  @Test
  void toLinkTwiceIsToLinkOnce() {
    links.renew(GAZETTEER);
    Set<String> once = content();
    links.renew(GAZETTEER);
    assertThat(content()).isEqualTo(once);
  }

  @Test
  void undoRestoresTheStore() {
    Set<String> before = content();
    int linked = links.renew(GAZETTEER).size();
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
