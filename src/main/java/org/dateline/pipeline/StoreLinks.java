package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.entity.Assessment;
import org.dateline.entity.CandidateRanking;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.store.LocalStore;

/**
 * Links what a store names and has not surely linked, as a gazetteer knows it now. Whoever bears
 * the full name is weighed as an article weighs them, with the offices, the countries and the day
 * that the store's articles give. The links stand in {@link GraphNames#links()}; nothing else
 * changes, so that they can be taken back.
 */
public final class StoreLinks {
  /** By how much the best must be ahead of the next for a link. */
  private static final double MARGIN = 0.1;

  private final LocalStore store;
  private final GraphNames names;

  /**
   * A link.
   *
   * @param entity IRI of the entity
   * @param score how likely it is, from 0 to 1
   * @param sure whether it is the same; else it is only likely
   * @param why the grounds of the score; empty for a link that was made before
   */
  public record Link(String entity, String wikidataId, double score, boolean sure, String why) {
    boolean says(Link other) {
      return entity.equals(other.entity)
          && wikidataId.equals(other.wikidataId)
          && sure == other.sure
          && Math.abs(score - other.score) < 0.005;
    }
  }

  /**
   * What came of linking anew.
   *
   * @param links all that stand now, by entity
   * @param added those that did not stand before
   * @param removed those that stood before
   */
  public record Outcome(List<Link> links, List<Link> added, List<Link> removed) {
    static Outcome of(List<Link> before, List<Link> now) {
      return new Outcome(now, without(now, before), without(before, now));
    }

    private static List<Link> without(List<Link> links, List<Link> others) {
      return links.stream().filter(link -> others.stream().noneMatch(link::says)).toList();
    }
  }

  /**
   * A name of the store that is not surely linked.
   *
   * @param person whether it is a person's
   */
  public record Unsure(String name, boolean person) {}

  /**
   * @param names where the store's instances are named
   */
  public StoreLinks(LocalStore store, GraphNames names) {
    this.store = store;
    this.names = names;
  }

  /** The full names that a gazetteer does not surely link, each once, in a fixed order. */
  public List<Unsure> unsure(Gazetteer gazetteer) {
    CandidateRanking ranking = new CandidateRanking(gazetteer);
    return store.read(
        data ->
            new StoredEntities(data, names)
                .unsure().stream()
                    .filter(StoredEntity::hasFullName)
                    .filter(entity -> find(entity, gazetteer, ranking).filter(Link::sure).isEmpty())
                    .map(entity -> new Unsure(entity.name(), entity.isPerson()))
                    .distinct()
                    .toList());
  }

  /**
   * Links anew, in place of what an earlier call has linked.
   *
   * @param source what the gazetteer was made of, for the record
   */
  public Outcome renew(Gazetteer gazetteer, Optional<String> source) {
    List<Link> before = store.read(this::made);
    List<Link> links = store.read(data -> find(data, gazetteer));
    List<Quad> quads = new ArrayList<>();
    for (Link link : links) {
      Node entity = NodeFactory.createURI(link.entity());
      Node item = NodeFactory.createURI(Vocabulary.WIKIDATA + link.wikidataId());
      Node property = link.sure() ? Vocabulary.SAME_AS : Vocabulary.CLOSE_MATCH;
      quads.add(new Quad(names.links(), entity, property, item));
      quads.add(new Quad(names.links(), entity, Vocabulary.LINK_SCORE, score(link)));
    }
    if (!quads.isEmpty()) {
      quads.add(derived(names.entities()));
      source.ifPresent(iri -> quads.add(derived(NodeFactory.createURI(iri))));
    }
    store.replaceGraph(names.links(), quads);
    return Outcome.of(before, links);
  }

  private Quad derived(Node source) {
    return new Quad(names.links(), names.links(), Vocabulary.WAS_DERIVED_FROM, source);
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
    Iterator<Quad> found = data.find(names.links(), Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      boolean sure = quad.getPredicate().equals(Vocabulary.SAME_AS);
      if (sure || quad.getPredicate().equals(Vocabulary.CLOSE_MATCH)) {
        String id = quad.getObject().getURI().substring(Vocabulary.WIKIDATA.length());
        double score = score(data, quad.getSubject());
        links.add(new Link(quad.getSubject().getURI(), id, score, sure, ""));
      }
    }
    links.sort(Comparator.comparing(Link::entity));
    return links;
  }

  private double score(DatasetGraph data, Node entity) {
    Iterator<Quad> scores = data.find(names.links(), entity, Vocabulary.LINK_SCORE, Node.ANY);
    return scores.hasNext()
        ? Double.parseDouble(scores.next().getObject().getLiteralLexicalForm())
        : 0;
  }

  private List<Link> find(DatasetGraph data, Gazetteer gazetteer) {
    CandidateRanking ranking = new CandidateRanking(gazetteer);
    List<Link> links = new ArrayList<>();
    for (StoredEntity entity : new StoredEntities(data, names).unsure()) {
      find(entity, gazetteer, ranking)
          .filter(link -> link.sure() || !isKnownToBeLikely(data, link))
          .ifPresent(links::add);
    }
    return links;
  }

  private boolean isKnownToBeLikely(DatasetGraph data, Link link) {
    return data.contains(
        names.entities(),
        NodeFactory.createURI(link.entity()),
        Vocabulary.CLOSE_MATCH,
        NodeFactory.createURI(Vocabulary.WIKIDATA + link.wikidataId()));
  }

  private static Optional<Link> find(
      StoredEntity entity, Gazetteer gazetteer, CandidateRanking ranking) {
    if (!entity.hasFullName()) {
      return Optional.empty();
    }
    List<Assessment> ranked = rank(entity, gazetteer, ranking);
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Assessment best = ranked.get(0);
    double next = ranked.size() > 1 ? ranked.get(1).score() : 0;
    boolean likely =
        best.isLikely()
            && best.candidate().entry().isOnWikidata()
            && entity.mayBe(best.candidate().entry());
    return likely
        ? Optional.of(link(entity, best, best.isLinked() && best.score() - next >= MARGIN))
        : Optional.empty();
  }

  /** Whom its full name may mean, the likeliest first. */
  static List<Assessment> rank(StoredEntity entity, Gazetteer gazetteer, CandidateRanking ranking) {
    List<Candidate> candidates =
        gazetteer.lookup(entity.name()).stream()
            .filter(found -> found.match().compareTo(Candidate.Match.ACRONYM) < 0)
            .filter(found -> entity.isPerson() == isPerson(found))
            .toList();
    return ranking.rank(candidates, entity.published(), entity.countries(), entity.offices());
  }

  private static boolean isPerson(Candidate candidate) {
    return candidate.entry().type() == EntityType.PERSON;
  }

  private static Link link(StoredEntity entity, Assessment best, boolean sure) {
    String why =
        best.grounds().stream().map(Assessment.Ground::what).collect(Collectors.joining("; "));
    double score = Math.round(best.score() * 100) / 100.0;
    return new Link(entity.entity().getURI(), best.candidate().entry().id(), score, sure, why);
  }
}
