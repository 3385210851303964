package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.dateline.graph.Vocabulary;
import org.dateline.problem.UserMistake;

/**
 * The {@code VALUES} blocks of a query: what can be set, and to what it is set.
 *
 * <p>A value takes the form of what stands there. Where that is a name, with a language tag, the
 * new one is looked for with this tag and without any. A parameter with a block of its own can be
 * left out: its block and the other lines that speak of it become comments.
 */
final class Parameters {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^([^#\n]*?)VALUES\\s*(?:\\?\\w+|\\([^)]*\\))\\s*\\{[^}]*\\}");
  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("<?((?:https?|urn):[^\\s<>\"{}|\\\\^`]+)>?");
  private static final Pattern WIKIDATA_ID = Pattern.compile("[Qq][1-9][0-9]*");

  private final String name;
  private final String text;
  private final Query query;
  private final List<ElementData> blocks = new ArrayList<>();

  Parameters(String name, String text) {
    this.name = name;
    this.text = text;
    this.query = QueryFactory.create(text);
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            blocks.add(data);
          }
        });
  }

  List<String> names() {
    return blocks.stream().flatMap(block -> block.getVars().stream()).map(Var::getVarName).toList();
  }

  /** What stands there: the values by the parameter's name. */
  Map<String, List<Node>> given() {
    Map<String, List<Node>> given = new LinkedHashMap<>();
    for (ElementData block : blocks) {
      block.getVars().forEach(variable -> given.put(variable.getVarName(), nodes(block, variable)));
    }
    return given;
  }

  private static List<Node> nodes(ElementData block, Var variable) {
    return block.getRows().stream().map(row -> row.get(variable)).distinct().toList();
  }

  /** A value as one reads and writes it. */
  String plain(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : query.getPrefixMapping().shortForm(node.getURI());
  }

  /**
   * What the settings mean: the values by the parameter's name.
   *
   * @throws UserMistake when there is no such parameter, or the value does not fit it
   */
  Map<String, List<Node>> values(Map<String, String> settings) {
    Map<String, List<Node>> given = given();
    Map<String, List<Node>> values = new LinkedHashMap<>();
    settings.forEach(
        (parameter, value) -> {
          if (!given.containsKey(parameter)) {
            throw unknown(parameter);
          }
          values.put(parameter, valuesLike(parameter, given.get(parameter).get(0), value));
        });
    return values;
  }

  /** The text with each named parameter set, and without those to leave out. */
  String set(Map<String, String> settings, Set<String> leftOut) {
    Map<String, List<Node>> values = values(settings);
    // The header may speak of VALUES too; the blocks are those in the query's own lines.
    int body = Math.max(0, text.indexOf("\nWHERE"));
    StringBuilder changed = new StringBuilder(text.substring(0, body));
    Matcher matcher = BLOCK.matcher(text.substring(body));
    for (ElementData block : blocks) {
      if (!matcher.find()) {
        throw new IllegalStateException("fewer VALUES blocks than parsed in query " + name);
      }
      if (block.getVars().stream().anyMatch(v -> values.containsKey(v.getVarName()))) {
        String replacement = matcher.group(1) + written(block, values);
        matcher.appendReplacement(changed, Matcher.quoteReplacement(replacement));
      }
    }
    matcher.appendTail(changed);
    return leftOut.isEmpty() ? changed.toString() : without(leftOut, changed.toString(), body);
  }

  private static String written(ElementData block, Map<String, List<Node>> values) {
    List<List<String>> rows = List.of(List.of());
    for (Var variable : block.getVars()) {
      List<Node> nodes = values.getOrDefault(variable.getVarName(), nodes(block, variable));
      rows = extend(rows, nodes.stream().map(NodeFmtLib::strNT).toList());
    }
    boolean single = block.getVars().size() == 1;
    String variables =
        block.getVars().stream().map(Var::toString).collect(Collectors.joining(" ", "(", ")"));
    return "VALUES "
        + (single ? block.getVars().get(0).toString() : variables)
        + rows.stream()
            .map(row -> single ? row.get(0) : "(" + String.join(" ", row) + ")")
            .collect(Collectors.joining(" ", " { ", " }"));
  }

  private static String without(Set<String> parameters, String text, int body) {
    Pattern line =
        Pattern.compile("(?m)^( *+)(?!#)(.*\\?(?:" + String.join("|", parameters) + ")\\b.*)$");
    return text.substring(0, body) + line.matcher(text.substring(body)).replaceAll("$1# $2");
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

  private List<Node> valuesLike(String parameter, Node example, String value) {
    if (value.isBlank()) {
      throw new UserMistake(
          "The parameter '" + parameter + "' of " + name + " has no value.",
          "Write it like " + parameter + "=\"" + plain(example) + "\", or leave it out.");
    }
    if (example.isURI()) {
      return Arrays.stream(value.split("[,\\s]+"))
          .filter(term -> !term.isEmpty())
          .map(term -> NodeFactory.createURI(expand(parameter, example, term)))
          .toList();
    }
    RDFDatatype type = example.getLiteralDatatype();
    boolean name = !example.getLiteralLanguage().isEmpty();
    if (name || type.equals(XSDDatatype.XSDstring)) {
      return named(example, name, value.strip());
    }
    if (!type.isValid(value)) {
      throw new UserMistake(
          "'" + value + "' is no value for the parameter '" + parameter + "' of " + this.name + ".",
          "Write it like " + plain(example) + ".");
    }
    return List.of(NodeFactory.createLiteralDT(value, type));
  }

  private static List<Node> named(Node example, boolean name, String value) {
    Matcher iri = ABSOLUTE_IRI.matcher(value);
    if (iri.matches()) {
      return List.of(NodeFactory.createURI(iri.group(1)));
    }
    if (!name) {
      return List.of(NodeFactory.createLiteralString(value));
    }
    if (WIKIDATA_ID.matcher(value).matches()) {
      return List.of(NodeFactory.createURI(Vocabulary.WIKIDATA + value.toUpperCase(Locale.ROOT)));
    }
    return List.of(
        NodeFactory.createLiteralLang(value, example.getLiteralLanguage()),
        NodeFactory.createLiteralString(value));
  }

  /**
   * A term by its IRI, by a prefix of the query, or by its bare name in the example's namespace.
   */
  private String expand(String parameter, Node example, String value) {
    Matcher iri = ABSOLUTE_IRI.matcher(value);
    if (iri.matches()) {
      return iri.group(1);
    }
    if (value.matches("\\w+")) {
      return example.getURI().replaceFirst("[^#/]*$", "") + value;
    }
    String full = query.getPrefixMapping().expandPrefix(value);
    if (full.equals(value)) {
      throw new UserMistake(
          "'" + value + "' is no IRI for the parameter '" + parameter + "' of " + name + ".",
          "Write one such as " + plain(example) + ", or a whole IRI.");
    }
    return full;
  }
}
