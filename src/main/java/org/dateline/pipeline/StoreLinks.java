package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;

/**
 * Links what a store names and has not surely linked, as a gazetteer knows it now. An entity is
 * linked where its name is the full name of one entry alone of its kind. The links stand in {@link
 * GraphNames#links()}; nothing else changes, so that they can be taken back.
 */
public final class StoreLinks {
  private static final double AS_LABEL = 0.9;
  private static final double AS_ALIAS = 0.85;

  private final LocalStore store;
  private final GraphNames names;

  /**
   * A new link.
   *
   * @param entity IRI of the entity
   * @param score how likely it is, from 0 to 1
   */
  public record Link(String entity, String wikidataId, double score) {}

  /**
   * @param names where the store's instances are named
   */
  public StoreLinks(LocalStore store, GraphNames names) {
    this.store = store;
    this.names = names;
  }

  /** Links anew, in place of what an earlier call has linked; gives all links, by entity. */
  public List<Link> renew(Gazetteer gazetteer) {
    List<Link> links = store.read(data -> find(data, gazetteer));
    List<Quad> quads = new ArrayList<>();
    for (Link link : links) {
      Node entity = NodeFactory.createURI(link.entity());
      Node item = NodeFactory.createURI(Vocabulary.WIKIDATA + link.wikidataId());
      quads.add(new Quad(names.links(), entity, Vocabulary.SAME_AS, item));
      quads.add(new Quad(names.links(), entity, Vocabulary.LINK_SCORE, score(link)));
    }
    if (!quads.isEmpty()) {
      quads.add(
          new Quad(names.links(), names.links(), Vocabulary.WAS_DERIVED_FROM, names.entities()));
    }
    store.replaceGraph(names.links(), quads);
    return links;
  }

  /** Takes back all links that {@link #renew} has made; gives them. */
  public List<Link> undo() {
    List<Link> links = store.read(this::made);
    store.replaceGraph(names.links(), List.of());
    return links;
  }

  private static Node score(Link link) {
    return NodeFactory.createLiteralDT(Double.toString(link.score()), XSDDatatype.XSDdecimal);
  }

  private List<Link> made(DatasetGraph data) {
    List<Link> links = new ArrayList<>();
    Iterator<Quad> found = data.find(names.links(), Node.ANY, Vocabulary.SAME_AS, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      String id = quad.getObject().getURI().substring(Vocabulary.WIKIDATA.length());
      double score =
          objects(data, names.links(), quad.getSubject(), Vocabulary.LINK_SCORE).stream()
              .mapToDouble(node -> Double.parseDouble(node.getLiteralLexicalForm()))
              .findFirst()
              .orElse(0);
      links.add(new Link(quad.getSubject().getURI(), id, score));
    }
    links.sort(Comparator.comparing(Link::entity));
    return links;
  }

  private List<Link> find(DatasetGraph data, Gazetteer gazetteer) {
    List<Link> links = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Iterator<Quad> labels = data.find(names.entities(), Node.ANY, Vocabulary.LABEL, Node.ANY);
    while (labels.hasNext()) {
      Quad label = labels.next();
      Node entity = label.getSubject();
      if (seen.add(entity) && isUnlinked(data, entity)) {
        link(data, entity, label.getObject().getLiteralLexicalForm(), gazetteer)
            .ifPresent(links::add);
      }
    }
    links.sort(Comparator.comparing(Link::entity));
    return links;
  }

  private boolean isUnlinked(DatasetGraph data, Node entity) {
    return objects(data, names.entities(), entity, Vocabulary.SAME_AS).isEmpty();
  }

  private Optional<Link> link(DatasetGraph data, Node entity, String name, Gazetteer gazetteer) {
    List<Node> types = objects(data, names.entities(), entity, Vocabulary.TYPE);
    List<Candidate> candidates =
        gazetteer.lookup(name).stream()
            .filter(StoreLinks::isFullName)
            .filter(candidate -> isOfType(candidate.entry(), types))
            .toList();
    boolean clear =
        candidates.size() == 1
            && candidates.get(0).entry().isOnWikidata()
            && (candidates.get(0).entry().type() != EntityType.PERSON || name.indexOf(' ') > 0);
    return clear ? Optional.of(link(entity, candidates.get(0))) : Optional.empty();
  }

  private static boolean isFullName(Candidate candidate) {
    return candidate.match() == Candidate.Match.LABEL || candidate.match() == Candidate.Match.ALIAS;
  }

  /** A newcomer is known to be a place or an organization, seldom of which kind. */
  private static boolean isOfType(Entry entry, List<Node> types) {
    EntityType type = entry.type();
    EntityType broad =
        switch (type) {
          case INTERNATIONAL_ORGANIZATION -> EntityType.ORGANIZATION;
          case CITY, REGION -> EntityType.PLACE;
          case PERSON, ORGANIZATION, COUNTRY, PLACE, GROUP -> type;
        };
    return types.contains(Vocabulary.dl(broad.term()))
        && !types.contains(Vocabulary.dl(EntityType.GROUP.term()));
  }

  private static Link link(Node entity, Candidate candidate) {
    double score = candidate.match() == Candidate.Match.LABEL ? AS_LABEL : AS_ALIAS;
    return new Link(entity.getURI(), candidate.entry().id(), score);
  }

  private static List<Node> objects(DatasetGraph data, Node graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject()));
    return found;
  }
}
