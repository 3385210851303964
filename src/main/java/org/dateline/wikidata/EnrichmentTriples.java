package org.dateline.wikidata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dateline.gazetteer.Position;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Vocabulary;
import org.dateline.wikidata.Value.Point;

/** Collects the triples that items give. */
final class EnrichmentTriples {
  private final GraphNames names;
  private final Map<String, Position> positions;
  private final Set<Triple> triples = new LinkedHashSet<>();
  private final Set<String> entities = new TreeSet<>();

  EnrichmentTriples(GraphNames names, Map<String, Position> positions) {
    this.names = names;
    this.positions = positions;
  }

  List<Triple> all() {
    return new ArrayList<>(triples);
  }

  /** Ids of all entities that the triples so far speak of. */
  Set<String> entities() {
    return entities;
  }

  /** All that an answer says of the id that was asked for. */
  void add(Answer answer) {
    if (answer.item().isEmpty()) {
      return;
    }
    Item item = answer.item().get();
    Node entity = entity(answer.asked());
    Node page = wikidata(item.id());
    Node source = source(item, answer);
    add(page, Vocabulary.WAS_DERIVED_FROM, source);
    addNames(item, entity, page);
    addCoordinates(item, page);
    item.dated(Properties.MEMBER_OF)
        .forEach(statement -> addMembership(statement, answer.asked(), source));
    item.dated(Properties.POSITION)
        .forEach(statement -> addPosition(statement, answer.asked(), source));
    addHeads(item, Properties.HEAD_OF_STATE, "head of state", answer.asked(), source);
    addHeads(item, Properties.HEAD_OF_GOVERNMENT, "head of government", answer.asked(), source);
  }

  /** How somebody is called of whom articles need not speak. */
  void name(Answer answer) {
    Optional<String> name = answer.item().flatMap(Item::name);
    if (name.isPresent()) {
      Node entity = entity(answer.asked());
      add(entity, Vocabulary.LABEL, NodeFactory.createLiteralLang(name.get(), Item.ENGLISH));
      add(entity, Vocabulary.SAME_AS, wikidata(answer.item().orElseThrow().id()));
    }
  }

  private Node source(Item item, Answer answer) {
    Node source = WikidataTerms.revision(item);
    add(source, WikidataTerms.SPECIALIZATION_OF, wikidata(item.id()));
    add(
        source,
        WikidataTerms.VERSION,
        NodeFactory.createLiteralDT(Long.toString(item.revision()), XSDDatatype.XSDinteger));
    LocalDate day = answer.retrieved().atZone(ZoneOffset.UTC).toLocalDate();
    add(
        source,
        WikidataTerms.RETRIEVED_ON,
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    return source;
  }

  /** The entity keeps the label that articles gave it; the others help to find it. */
  private void addNames(Item item, Node entity, Node page) {
    for (Map.Entry<String, String> label : new TreeMap<>(item.labels()).entrySet()) {
      Node name = NodeFactory.createLiteralLang(label.getValue(), label.getKey());
      add(page, Vocabulary.LABEL, name);
      add(entity, Vocabulary.ALT_LABEL, name);
    }
  }

  private void addCoordinates(Item item, Node page) {
    item.best(Properties.COORDINATES).stream()
        .map(Statement::value)
        .filter(Point.class::isInstance)
        .map(
            value ->
                "POINT(" + ((Point) value).longitude() + " " + ((Point) value).latitude() + ")")
        .findFirst()
        .ifPresent(
            wkt ->
                add(
                    page,
                    Vocabulary.AS_WKT,
                    NodeFactory.createLiteralDT(
                        wkt,
                        TypeMapper.getInstance()
                            .getSafeTypeByName(Vocabulary.WKT_LITERAL.getURI()))));
  }

  private void addMembership(Statement statement, String member, Node source) {
    Optional<String> organization = statement.item();
    if (organization.isEmpty() || statement.id().isEmpty()) {
      return;
    }
    Node node = begin(statement, WikidataTerms.MEMBERSHIP, source);
    add(node, Vocabulary.dl("member"), entity(member));
    add(node, Vocabulary.dl("organization"), entity(organization.get()));
  }

  private void addPosition(Statement statement, String holder, Node source) {
    Optional<Position> position = statement.item().map(positions::get);
    if (position.isEmpty() || statement.id().isEmpty()) {
      return;
    }
    Node node = begin(statement, WikidataTerms.POST, source);
    add(node, Vocabulary.dl("holder"), entity(holder));
    add(
        node,
        Vocabulary.dl("title"),
        NodeFactory.createLiteralLang(position.get().title(), Item.ENGLISH));
    statement
        .qualifierItem(Properties.OF)
        .or(() -> statement.qualifierItem(Properties.JURISDICTION))
        .or(position.get()::of)
        .ifPresent(of -> add(node, Vocabulary.dl("of"), entity(of)));
  }

  private void addHeads(Item item, String property, String title, String country, Node source) {
    for (Statement statement : item.dated(property)) {
      if (statement.item().isPresent() && !statement.id().isEmpty()) {
        Node node = begin(statement, WikidataTerms.POST, source);
        add(node, Vocabulary.dl("holder"), entity(statement.item().get()));
        add(node, Vocabulary.dl("title"), NodeFactory.createLiteralLang(title, Item.ENGLISH));
        add(node, Vocabulary.dl("of"), entity(country));
      }
    }
  }

  private Node begin(Statement statement, Node type, Node source) {
    Node node = WikidataTerms.statement(statement);
    add(node, Vocabulary.TYPE, type);
    add(node, Vocabulary.WAS_DERIVED_FROM, source);
    statement.start().ifPresent(date -> add(node, Vocabulary.START, literal(date)));
    statement.end().ifPresent(date -> add(node, Vocabulary.END, literal(date)));
    return node;
  }

  private static Node literal(WikidataDate date) {
    XSDDatatype type =
        date.day() > 0
            ? XSDDatatype.XSDdate
            : date.month() > 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    return NodeFactory.createLiteralDT(date.lexical(), type);
  }

  private Node entity(String id) {
    entities.add(id);
    return NodeFactory.createURI(names.base() + "entity/" + id);
  }

  private static Node wikidata(String id) {
    return NodeFactory.createURI(Vocabulary.WIKIDATA + id);
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
