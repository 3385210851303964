package org.dateline.server;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.dateline.query.NamedQuery;
import org.dateline.query.QueryCatalog;
import org.dateline.store.LocalStore;

/**
 * The first page: every question of the catalog and the latest articles, each a link that opens
 * Fuseki's editor with the query in it.
 */
final class StartPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** In a large store the list of articles takes a while; this old it may be. */
  private static final Duration FRESH = Duration.ofSeconds(15);

  private static final String ANY_ARTICLE = "urn:x-dateline:article";
  private static final Node MODALITY =
      NodeFactory.createURI("https://w3id.org/dateline/ontology#modality");

  private static final Node HEADLINE = NodeFactory.createURI("https://schema.org/headline");
  private static final Node PUBLISHER = NodeFactory.createURI("https://schema.org/publisher");

  private record Listed(
      String iri, String headline, String published, String publisher, long facts) {}

  private final transient LocalStore store;
  private final transient QueryCatalog catalog;
  private final String frame = ServerResource.read("/org/dateline/server/start.html");
  private final String articlesQuery = ServerResource.read("/org/dateline/server/articles.rq");

  private String page = "";
  private long made;

  StartPage(LocalStore store, QueryCatalog catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(page());
  }

  private synchronized String page() {
    long now = System.nanoTime();
    if (page.isEmpty() || now - made > FRESH.toNanos()) {
      page = freshPage();
      made = now;
    }
    return page;
  }

  private String freshPage() {
    List<Listed> articles = store.read(this::articles);
    return frame
        .replace("<!-- questions -->", questions())
        .replace("<!-- articles -->", articles.isEmpty() ? none() : table(articles));
  }

  private String questions() {
    StringBuilder html = new StringBuilder();
    for (String group : catalog.groups()) {
      html.append("<section><h3>").append(escape(group)).append("</h3>\n<ul>\n");
      catalog.inGroup(group).forEach(query -> html.append(item(query)));
      html.append("</ul></section>\n");
    }
    return html.toString();
  }

  private static String item(NamedQuery query) {
    return "<li><a id=\"%s\" href=\"%s\">%s</a> <span>%s</span></li>%n"
        .formatted(
            escape(query.name()),
            editor(introduced(query, query.with(Map.of()))),
            escape(query.question()),
            escape(query.description()));
  }

  private List<Listed> articles(DatasetGraph dataset) {
    List<Listed> listed = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(dataset).query(articlesQuery).build()) {
      exec.select().forEachRemaining(row -> listed.add(listed(row, dataset)));
    }
    return listed;
  }

  private static Listed listed(Binding row, DatasetGraph dataset) {
    Node graph = row.get("graph");
    Node source = row.get("source");
    Optional<Node> published = Optional.ofNullable(row.get("published"));
    return new Listed(
        source.getURI(),
        value(dataset, graph, source, HEADLINE).orElse(source.getURI()),
        published.map(Node::getLiteralLexicalForm).orElse("–"),
        value(dataset, graph, source, PUBLISHER).orElse("–"),
        Iter.count(dataset.find(graph, Node.ANY, MODALITY, Node.ANY)));
  }

  private static Optional<String> value(
      DatasetGraph dataset, Node graph, Node subject, Node property) {
    return Iter.asStream(dataset.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .sorted()
        .findFirst();
  }

  private static String none() {
    return "<p>None yet.</p>";
  }

  private String table(List<Listed> articles) {
    NamedQuery facts = catalog.expect("facts-of-article");
    String query = introduced(facts, facts.with(Map.of("article", ANY_ARTICLE)));
    StringBuilder html =
        new StringBuilder(
            "<table><thead><tr><th scope=\"col\">Published</th><th scope=\"col\">Article</th>"
                + "<th scope=\"col\">Publisher</th><th scope=\"col\" class=\"number\">Facts</th>"
                + "</tr></thead>\n<tbody>\n");
    for (Listed article : articles) {
      html.append(
          "<tr><td>%s</td><td><a href=\"%s\">%s</a></td><td>%s</td><td class=\"number\">%d</td></tr>%n"
              .formatted(
                  escape(article.published()),
                  editor(query.replace(ANY_ARTICLE, article.iri())),
                  escape(article.headline()),
                  escape(article.publisher()),
                  article.facts()));
    }
    return html.append("</tbody></table>").toString();
  }

  private static final String NARROW =
      "To narrow it down, take the # away from a VALUES and its next line, and change its value.";
  private static final String CHANGE = "To ask about another, change what follows VALUES.";

  /** The query with two lines in place of its header, so that it fits the editor. */
  private static String introduced(NamedQuery query, String text) {
    String body = text.lines().dropWhile(line -> line.startsWith("#")).collect(joining("\n"));
    return "# "
        + query.question()
        + "\n# "
        + (body.contains("\n  # VALUES") ? NARROW : CHANGE)
        + "\n"
        + body.strip()
        + "\n";
  }

  /** An address of the UI that opens its editor with this query. */
  private static String editor(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return "ui/#/dataset/" + DatelineServer.DATASET + "/query?query=" + encoded;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
