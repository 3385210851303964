package org.dateline.pipeline;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;

/** Quads of a store, by the paths of its instances. */
final class StoredFacts {
  static final GraphNames NAMES = GraphNames.standard();

  private StoredFacts() {}

  static Node node(String path) {
    return NodeFactory.createURI(NAMES.base() + path);
  }

  static Quad in(String graph, String subject, Node property, Node object) {
    return new Quad(node(graph), node(subject), property, object);
  }

  /** An entity of a class, with its name. */
  static Stream<Quad> entity(String path, String type, String label) {
    Node name = NodeFactory.createLiteralLang(label, "en");
    return Stream.of(
        in("graph/entities", path, Vocabulary.TYPE, Vocabulary.dl(type)),
        in("graph/entities", path, Vocabulary.LABEL, name));
  }

  /** A country, named by its id and surely linked. */
  static Stream<Quad> country(String id) {
    Node item = NodeFactory.createURI(Vocabulary.WIKIDATA + id);
    return Stream.concat(
        entity("entity/" + id, "Country", id),
        Stream.of(in("graph/entities", "entity/" + id, Vocabulary.SAME_AS, item)));
  }

  static Set<String> content(LocalStore store) {
    return store.read(
        data -> {
          Set<String> quads = new TreeSet<>();
          data.find().forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
  }
}
