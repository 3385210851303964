package org.dateline.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.entity.GivenOffice;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;

/** Finds whom and what a store names, with what its articles say of them. */
final class StoredEntities {
  private static final Node HOLDER = Vocabulary.dl("holder");
  private static final Node TITLE = Vocabulary.dl("title");
  private static final Node OF = Vocabulary.dl("of");
  private static final Node COUNTRY_CLASS = Vocabulary.dl("Country");

  private final DatasetGraph data;
  private final GraphNames names;

  StoredEntities(DatasetGraph data, GraphNames names) {
    this.data = data;
    this.names = names;
  }

  /** Those that a name or an IRI means, or that are that item of Wikidata, ordered by IRI. */
  List<StoredEntity> find(String what) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
      data.find(names.entities(), Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (quad.getObject().getLiteralLexicalForm().equals(what)) {
                  found.add(quad.getSubject());
                }
              });
    }
    if (what.indexOf(':') > 0) {
      Node iri = NodeFactory.createURI(what);
      found.addAll(subjects(Vocabulary.SAME_AS, iri));
      if (data.contains(names.entities(), iri, Vocabulary.LABEL, Node.ANY)) {
        found.add(iri);
      }
    }
    return found.stream().sorted(Comparator.comparing(Node::toString)).map(this::describe).toList();
  }

  /** All that are not surely linked, ordered by IRI. */
  List<StoredEntity> unsure() {
    return unsureNodes().stream().map(this::describe).toList();
  }

  /** The nodes of all that are not surely linked, ordered by IRI. */
  List<Node> unsureNodes() {
    Set<Node> seen = new LinkedHashSet<>();
    data.find(names.entities(), Node.ANY, Vocabulary.LABEL, Node.ANY)
        .forEachRemaining(quad -> seen.add(quad.getSubject()));
    seen.removeIf(entity -> item(entity).isPresent());
    return seen.stream().sorted(Comparator.comparing(Node::getURI)).toList();
  }

  /** Whether it is described and not surely linked. */
  boolean isUnsure(Node entity) {
    return data.contains(names.entities(), entity, Vocabulary.LABEL, Node.ANY)
        && item(entity).isEmpty();
  }

  /** One who has the first of some nodes that is described: with its name and classes alone. */
  StoredEntity named(List<Node> nodes) {
    Node described =
        nodes.stream().filter(node -> !names(node).isEmpty()).findFirst().orElse(nodes.get(0));
    return new StoredEntity(
        described,
        names(described).stream().findFirst().orElse(""),
        objects(names.entities(), described, Vocabulary.TYPE),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  private StoredEntity describe(Node entity) {
    List<Node> articles = subjects(Vocabulary.MENTIONS, entity);
    return new StoredEntity(
        entity,
        names(entity).get(0),
        objects(names.entities(), entity, Vocabulary.TYPE),
        articles.stream().flatMap(article -> day(article).stream()).min(LocalDate::compareTo),
        countries(articles),
        offices(Node.ANY, entity));
  }

  private List<String> names(Node entity) {
    return objects(names.entities(), entity, Vocabulary.LABEL).stream()
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private Optional<LocalDate> day(Node article) {
    return objects(Node.ANY, article, Vocabulary.DATE_PUBLISHED).stream()
        .map(Node::getLiteralLexicalForm)
        .flatMap(text -> parse(text).stream())
        .findFirst();
  }

  private static Optional<LocalDate> parse(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The countries that articles name, and those of whom and what they name. */
  Set<String> countries(List<Node> articles) {
    Set<Node> named = new LinkedHashSet<>();
    articles.forEach(article -> named.addAll(objects(Node.ANY, article, Vocabulary.MENTIONS)));
    Set<String> countries = new TreeSet<>();
    for (Node other : named) {
      if (objects(names.entities(), other, Vocabulary.TYPE).contains(COUNTRY_CLASS)) {
        item(other).ifPresent(countries::add);
      }
      objects(names.entities(), other, Vocabulary.COUNTRY)
          .forEach(country -> item(country).ifPresent(countries::add));
    }
    return countries;
  }

  /** The offices that a graph, or with {@link Node#ANY} any, gives to an entity. */
  List<GivenOffice> offices(Node graph, Node entity) {
    List<GivenOffice> offices = new ArrayList<>();
    for (Node position : subjects(graph, HOLDER, entity)) {
      Set<String> owners = new TreeSet<>();
      objects(Node.ANY, position, OF).forEach(owner -> item(owner).ifPresent(owners::add));
      objects(Node.ANY, position, TITLE).stream()
          .map(title -> title.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
          .sorted()
          .forEach(title -> offices.add(new GivenOffice(title, owners)));
    }
    return offices.stream().distinct().toList();
  }

  /** Id of the item that an entity surely is. */
  private Optional<String> item(Node entity) {
    return objects(names.entities(), entity, Vocabulary.SAME_AS).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.WIKIDATA))
        .map(iri -> iri.substring(Vocabulary.WIKIDATA.length()))
        .findFirst();
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    return Iter.asStream(data.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject())
        .distinct()
        .toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return subjects(Node.ANY, property, object);
  }

  private List<Node> subjects(Node graph, Node property, Node object) {
    return Iter.asStream(data.find(graph, Node.ANY, property, object))
        .map(quad -> quad.getSubject())
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
