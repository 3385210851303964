package org.dateline.claim;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.problem.UserMistake;

/** Reads the Turtle of a lexicon file into blocks, one for each subject. */
final class LexiconFile {
  private static final String LEXICON = "https://w3id.org/dateline/lexicon#";
  private static final String ONTOLOGY = "https://w3id.org/dateline/ontology#";

  private LexiconFile() {}

  /**
   * @param name what to call the file in messages
   * @return its blocks, sorted by name
   */
  static List<LexiconBlock> read(InputStream in, String name) {
    Map<String, Map<String, List<String>>> subjects = new TreeMap<>();
    parse(in, name).find().forEachRemaining(triple -> add(subjects, triple));
    List<LexiconBlock> blocks = new ArrayList<>();
    subjects.forEach(
        (subject, values) -> {
          values.values().forEach(list -> list.sort(null));
          blocks.add(new LexiconBlock(subject, name, values));
        });
    return blocks;
  }

  private static Graph parse(InputStream in, String name) {
    try {
      return RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw new UserMistake(
          "The lexicon file " + name + " is not Turtle: " + e.getMessage() + ".",
          "Mend that line.",
          e);
    }
  }

  private static void add(Map<String, Map<String, List<String>>> subjects, Triple triple) {
    if (!triple.getSubject().isURI()) {
      return;
    }
    String property =
        triple.getPredicate().equals(RDF.type.asNode())
            ? "type"
            : shorten(triple.getPredicate()).replaceFirst("^lex:", "");
    subjects
        .computeIfAbsent(shorten(triple.getSubject()), key -> new TreeMap<>())
        .computeIfAbsent(property, key -> new ArrayList<>())
        .add(shorten(triple.getObject()));
  }

  private static String shorten(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    if (iri.startsWith(LEXICON)) {
      return "lex:" + iri.substring(LEXICON.length());
    }
    return iri.startsWith(ONTOLOGY) ? "dl:" + iri.substring(ONTOLOGY.length()) : iri;
  }
}
