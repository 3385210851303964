package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.dateline.problem.UserMistake;

/**
 * The {@code VALUES} block at the top of a query: what can be set, and to what it is set.
 *
 * <p>A value takes the form of the parameter's default. Where that is a name, with a language tag,
 * the new one is looked for with this tag and without any.
 */
final class Parameters {
  private static final Pattern BLOCK =
      Pattern.compile("VALUES\\s*(?:\\?\\w+|\\([^)]*\\))\\s*\\{[^}]*\\}");
  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("<?((?:https?|urn):[^\\s<>\"{}|\\\\^`]+)>?");

  private final String name;
  private final String text;
  private final Query query;
  private final ElementData block;

  Parameters(String name, String text) {
    this.name = name;
    this.text = text;
    this.query = QueryFactory.create(text);
    this.block = firstBlock(query);
  }

  private static ElementData firstBlock(Query query) {
    List<ElementData> blocks = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            blocks.add(data);
          }
        });
    return blocks.isEmpty() ? new ElementData() : blocks.get(0);
  }

  List<String> names() {
    return block.getVars().stream().map(Var::getVarName).toList();
  }

  /** What is asked about unless set: the values by the parameter's name, as one reads them. */
  Map<String, String> defaults() {
    Map<String, String> defaults = new LinkedHashMap<>();
    for (Var variable : block.getVars()) {
      defaults.put(
          variable.getVarName(),
          block.getRows().stream()
              .map(row -> row.get(variable))
              .distinct()
              .map(this::plain)
              .collect(Collectors.joining(" or ")));
    }
    return defaults;
  }

  private String plain(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : query.getPrefixMapping().shortForm(node.getURI());
  }

  /** The text with each named parameter set. */
  String set(Map<String, String> settings) {
    for (String parameter : settings.keySet()) {
      if (!names().contains(parameter)) {
        throw unknown(parameter);
      }
    }
    List<List<String>> rows = List.of(List.of());
    for (Var variable : block.getVars()) {
      rows = extend(rows, terms(variable, settings));
    }
    String variables =
        block.getVars().stream().map(Var::toString).collect(Collectors.joining(" ", "(", ")"));
    String values =
        rows.stream()
            .map(row -> row.stream().collect(Collectors.joining(" ", "(", ")")))
            .collect(Collectors.joining(" "));
    String replacement = "VALUES " + variables + " { " + values + " }";
    Matcher matcher = BLOCK.matcher(text);
    // The header may speak of VALUES too; the block is the one in the query's own lines.
    if (!matcher.find(Math.max(0, text.indexOf("\nWHERE")))) {
      throw new IllegalStateException("no VALUES block after WHERE in query " + name);
    }
    return text.substring(0, matcher.start()) + replacement + text.substring(matcher.end());
  }

  private UserMistake unknown(String parameter) {
    String known =
        names().isEmpty() ? "It has none." : "It has: " + String.join(", ", names()) + ".";
    return new UserMistake("The query " + name + " has no parameter '" + parameter + "'.", known);
  }

  private static List<List<String>> extend(List<List<String>> rows, List<String> terms) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> row : rows) {
      for (String term : terms) {
        List<String> next = new ArrayList<>(row);
        next.add(term);
        longer.add(next);
      }
    }
    return longer;
  }

  private List<String> terms(Var variable, Map<String, String> settings) {
    List<Node> defaults =
        block.getRows().stream().map((Binding row) -> row.get(variable)).distinct().toList();
    String value = settings.get(variable.getVarName());
    List<Node> nodes =
        value == null ? defaults : valueLike(variable.getVarName(), defaults.get(0), value);
    return nodes.stream().map(NodeFmtLib::strNT).toList();
  }

  private List<Node> valueLike(String parameter, Node example, String value) {
    Matcher iri = ABSOLUTE_IRI.matcher(value);
    if (iri.matches()) {
      return List.of(NodeFactory.createURI(iri.group(1)));
    }
    if (example.isURI()) {
      return List.of(NodeFactory.createURI(expand(parameter, value)));
    }
    RDFDatatype type = example.getLiteralDatatype();
    if (!example.getLiteralLanguage().isEmpty()) {
      return List.of(
          NodeFactory.createLiteralLang(value, example.getLiteralLanguage()),
          NodeFactory.createLiteralString(value));
    }
    if (!type.equals(XSDDatatype.XSDstring) && !type.isValid(value)) {
      throw new UserMistake(
          "'" + value + "' is no value for the parameter '" + parameter + "' of " + name + ".",
          "Write it like its default: " + example.getLiteralLexicalForm() + ".");
    }
    return List.of(NodeFactory.createLiteralDT(value, type));
  }

  private String expand(String parameter, String value) {
    String full = query.getPrefixMapping().expandPrefix(value);
    if (full.equals(value)) {
      throw new UserMistake(
          "'" + value + "' is no IRI for the parameter '" + parameter + "' of " + name + ".",
          "Write one such as dl:Meeting, or a whole IRI.");
    }
    return full;
  }
}
