package org.dateline.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.dateline.problem.UserMistake;

/** Reads quads out of a dataset in a fixed order: by graph, then subject, predicate, object. */
final class StoreExport {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node ARTICLE =
      NodeFactory.createURI("https://w3id.org/dateline/ontology#Article");
  private static final Node ONTOLOGY = OWL2.Ontology.asNode();
  private static final Comparator<Quad> IN_GRAPH =
      Comparator.comparing((Quad quad) -> NodeFmtLib.strNT(quad.getSubject()))
          .thenComparing(quad -> NodeFmtLib.strNT(quad.getPredicate()))
          .thenComparing(quad -> NodeFmtLib.strNT(quad.getObject()));
  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> NodeFmtLib.strNT(quad.getGraph()))
          .thenComparing(IN_GRAPH);

  private final DatasetGraph dataset;

  StoreExport(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** No more than one graph is held in memory at a time. */
  void all(StreamRDF out) {
    List<Node> graphs =
        Iter.toList(dataset.listGraphNodes()).stream()
            .sorted(Comparator.comparing(NodeFmtLib::strNT))
            .toList();
    out.start();
    for (Node graph : graphs) {
      quads(graph, Node.ANY).sorted(IN_GRAPH).forEach(out::quad);
    }
    out.finish();
  }

  List<Quad> article(String iri) {
    Node graph = expectGraph(NodeFactory.createURI(iri));
    List<Quad> article = quads(graph, Node.ANY).sorted(IN_GRAPH).toList();
    Map<Node, Boolean> shared = new HashMap<>();
    Predicate<Quad> isShared = quad -> shared.computeIfAbsent(quad.getGraph(), this::isShared);
    List<Quad> described =
        article.stream()
            .map(Quad::getObject)
            .filter(Node::isURI)
            .distinct()
            .flatMap(entity -> quads(Node.ANY, entity).filter(isShared))
            .sorted(ORDER)
            .toList();
    return Stream.concat(article.stream(), described.stream()).toList();
  }

  /** The graph of that name, or else the one that says of this that it is an article. */
  private Node expectGraph(Node iri) {
    if (dataset.containsGraph(iri)) {
      return iri;
    }
    return Iter.asStream(dataset.find(Node.ANY, iri, TYPE, ARTICLE))
        .findFirst()
        .map(Quad::getGraph)
        .orElseThrow(
            () ->
                new UserMistake(
                    "The store holds no article <" + iri.getURI() + ">.",
                    "The query \"articles\" lists those that it holds."));
  }

  private boolean isShared(Node graph) {
    return !dataset.contains(graph, Node.ANY, TYPE, ARTICLE)
        && !dataset.contains(graph, Node.ANY, TYPE, ONTOLOGY);
  }

  private Stream<Quad> quads(Node graph, Node subject) {
    return Iter.asStream(dataset.find(graph, subject, Node.ANY, Node.ANY));
  }
}
