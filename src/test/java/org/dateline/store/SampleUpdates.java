package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Made-up articles and entities. */
final class SampleUpdates {
  static final Node ENTITIES = iri("graph/entities");
  static final Node MENTIONS = NodeFactory.createURI("https://schema.org/mentions");
  private static final Node ARTICLE =
      NodeFactory.createURI("https://w3id.org/dateline/ontology#Article");

  private SampleUpdates() {}

  static Node iri(String path) {
    return NodeFactory.createURI("https://w3id.org/dateline/id/" + path);
  }

  static Node graph(String article) {
    return iri("graph/article/" + article);
  }

  /** An article that names these entities, each of which it describes by a label. */
  static GraphUpdate article(String name, String... entities) {
    Node article = iri("article/" + name);
    List<Triple> said = new ArrayList<>();
    List<Triple> shared = new ArrayList<>();
    said.add(Triple.create(article, RDF.type.asNode(), ARTICLE));
    for (String entity : entities) {
      said.add(Triple.create(article, MENTIONS, iri("entity/" + entity)));
      shared.add(label(entity, entity));
    }
    return new GraphUpdate(graph(name), said, ENTITIES, shared);
  }

  static Triple label(String entity, String label) {
    return Triple.create(
        iri("entity/" + entity), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
  }

  /** An article of that many triples, which names one entity of its own. */
  static GraphUpdate article(int number, int triples) {
    GraphUpdate named = article("a" + number, "e" + number);
    List<Triple> said = new ArrayList<>(named.article());
    while (said.size() < triples) {
      said.add(
          Triple.create(
              iri("article/a" + number),
              iri("line"),
              NodeFactory.createLiteralString("line " + said.size() + " of " + number)));
    }
    return new GraphUpdate(named.graph(), said, ENTITIES, named.shared());
  }
}
