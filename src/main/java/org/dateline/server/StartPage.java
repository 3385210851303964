package org.dateline.server;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
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

  private final transient LocalStore store;
  private final transient QueryCatalog catalog;
  private final String frame = ServerResource.read("/org/dateline/server/start.html");
  private final String articlesQuery = ServerResource.read("/org/dateline/server/articles.rq");

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

  private String page() {
    List<Binding> articles = store.read(this::articles);
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
            editor(introduced(query, query.text())),
            escape(query.question()),
            escape(query.description()));
  }

  private List<Binding> articles(DatasetGraph dataset) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(dataset).query(articlesQuery).build()) {
      exec.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  private static String none() {
    return "<p>None yet.</p>";
  }

  private String table(List<Binding> articles) {
    NamedQuery facts = catalog.expect("facts-of-article");
    StringBuilder html =
        new StringBuilder(
            "<table><thead><tr><th scope=\"col\">Published</th><th scope=\"col\">Article</th>"
                + "<th scope=\"col\">Publisher</th><th scope=\"col\" class=\"number\">Facts</th>"
                + "</tr></thead>\n<tbody>\n");
    for (Binding article : articles) {
      String iri = text(article, "source").orElseThrow();
      html.append(
          "<tr><td>%s</td><td><a href=\"%s\">%s</a></td><td>%s</td><td class=\"number\">%s</td></tr>%n"
              .formatted(
                  escape(text(article, "published").orElse("–")),
                  editor(introduced(facts, facts.with(Map.of("article", iri)))),
                  escape(text(article, "article").orElse(iri)),
                  escape(text(article, "publisher").orElse("–")),
                  escape(text(article, "facts").orElse("0"))));
    }
    return html.append("</tbody></table>").toString();
  }

  private static Optional<String> text(Binding row, String name) {
    Optional<Node> node = Optional.ofNullable(row.get(name));
    return node.map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString());
  }

  /** The query with two lines in place of its header, so that it fits the editor. */
  private static String introduced(NamedQuery query, String text) {
    String body = text.lines().dropWhile(line -> line.startsWith("#")).collect(joining("\n"));
    return "# "
        + query.question()
        + "\n# To ask about another, change what follows VALUES.\n"
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
