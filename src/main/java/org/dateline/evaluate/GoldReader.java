package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.dateline.graph.GraphReader;
import org.dateline.graph.Ontology;
import org.dateline.graph.Vocabulary;
import org.dateline.problem.UserMistake;

/** Reads the gold of one article from Turtle; data/articles/README.md tells its form. */
final class GoldReader {
  private static final String GOLD = "https://w3id.org/dateline/gold#";
  private static final Property SAYS = gold("says");
  private static final Property OR_CLASS = gold("orClass");
  private static final Property MAY_HAVE = gold("mayHave");
  private static final Property EITHER = gold("either");
  private static final Resource OPTIONAL = gold("Optional");
  private static final Resource ANYTHING = gold("anything");
  private static final Property MODALITY =
      ResourceFactory.createProperty(Vocabulary.MODALITY.getURI());
  private static final Set<String> DATES =
      Set.of(XSD.date.getURI(), XSD.gYearMonth.getURI(), XSD.gYear.getURI());

  private final Path file;
  private final Ontology ontology;

  private GoldReader(Path file, Ontology ontology) {
    this.file = file;
    this.ontology = ontology;
  }

  /**
   * The facts of a file, in an order of their own that depends on nothing but them.
   *
   * @throws UserMistake where the file is not Turtle, or not of that form
   */
  static List<GoldFact> read(Path file, Ontology ontology) {
    Model model = ModelFactory.createModelForGraph(GraphReader.read(file).getDefaultGraph());
    GoldReader reader = new GoldReader(file, ontology);
    List<GoldFact> facts = new ArrayList<>();
    model.listSubjectsWithProperty(RDF.type).forEach(node -> facts.add(reader.fact(node)));
    facts.sort(Comparator.comparing(GoldFact::says).thenComparing(GoldFact::text));
    return facts;
  }

  private static Property gold(String name) {
    return ResourceFactory.createProperty(GOLD, name);
  }

  private GoldFact fact(Resource node) {
    Statement says = node.getProperty(SAYS);
    if (says == null || !says.getObject().isLiteral()) {
      throw mistake("a fact has no gold:says", "Give the words of the article that say it.");
    }
    String words = says.getString();
    List<String> types =
        objects(node, RDF.type).stream()
            .filter(type -> !type.equals(OPTIONAL))
            .map(type -> term(type, words))
            .toList();
    if (types.size() != 1) {
      throw mistake(
          "the fact \"" + words + "\" has " + types.size() + " classes",
          "Give one, and others with gold:orClass.");
    }
    return new GoldFact(
        types.get(0),
        new TreeSet<>(objects(node, OR_CLASS).stream().map(type -> term(type, words)).toList()),
        node.hasProperty(RDF.type, OPTIONAL),
        words,
        roles(node, words),
        objects(node, MAY_HAVE).stream()
            .flatMap(may -> roles(may.asResource(), words).stream())
            .toList(),
        modalities(node, words));
  }

  private Set<String> modalities(Resource node, String words) {
    Set<String> modalities = new TreeSet<>();
    for (RDFNode modality : objects(node, MODALITY)) {
      alternatives(modality).forEach(one -> modalities.add(term(one, words)));
    }
    if (modalities.isEmpty()) {
      throw mistake("the fact \"" + words + "\" has no dl:modality", "Give one.");
    }
    return modalities;
  }

  /** Values of roles, sorted; modality is none. */
  private List<RoleValue> roles(Resource node, String words) {
    List<RoleValue> roles = new ArrayList<>();
    node.listProperties()
        .filterKeep(statement -> statement.getPredicate().getNameSpace().equals(Vocabulary.DL))
        .filterDrop(statement -> statement.getPredicate().equals(MODALITY))
        .forEach(
            statement ->
                roles.add(
                    new RoleValue(
                        term(statement.getPredicate(), words),
                        value(statement.getObject(), words))));
    roles.sort(Comparator.comparing(RoleValue::role).thenComparing(asked -> asked.value().text()));
    return roles;
  }

  private GoldValue value(RDFNode node, String words) {
    if (node.equals(ANYTHING)) {
      return new GoldValue.Anything();
    }
    if (node.isLiteral()) {
      return literal(node.asLiteral());
    }
    if (node.asResource().hasProperty(EITHER)) {
      return new GoldValue.Either(
          alternatives(node).stream().map(one -> value(one, words)).toList());
    }
    if (node.isURIResource() && node.asResource().getURI().startsWith(Vocabulary.WIKIDATA)) {
      return new GoldValue.Item(node.asResource().getURI().substring(Vocabulary.WIKIDATA.length()));
    }
    throw mistake(
        "the fact \"" + words + "\" has the value " + node,
        "A value is an item of Wikidata, words, a date, gold:anything or gold:either.");
  }

  private static GoldValue literal(Literal literal) {
    return DATES.contains(literal.getDatatypeURI())
        ? new GoldValue.Date(literal.getLexicalForm())
        : new GoldValue.Words(literal.getLexicalForm());
  }

  private static List<RDFNode> alternatives(RDFNode node) {
    Statement either = node.isResource() ? node.asResource().getProperty(EITHER) : null;
    return either == null
        ? List.of(node)
        : either.getObject().as(RDFList.class).iterator().toList();
  }

  private String term(RDFNode node, String words) {
    String iri = node.isURIResource() ? node.asResource().getURI() : node.toString();
    String name = iri.startsWith(Vocabulary.DL) ? iri.substring(Vocabulary.DL.length()) : "";
    if (!ontology.declares(name)) {
      throw mistake(
          "the fact \"" + words + "\" uses " + iri + ", which the ontology does not declare",
          "Use one of its classes and properties.");
    }
    return name;
  }

  private static List<RDFNode> objects(Resource node, Property property) {
    return node.listProperties(property).mapWith(Statement::getObject).toList();
  }

  private UserMistake mistake(String what, String remedy) {
    return new UserMistake(file + ": " + what + ".", remedy);
  }
}
