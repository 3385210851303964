package org.dateline.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.dateline.query.QueryCatalog;
import org.dateline.store.LocalStore;

/** A server over the sample graph, a client for it, and a neighbour that should stay unasked. */
final class ServerFixture implements AutoCloseable {
  static final String PASSWORD = "correct horse";

  final LocalStore store = LocalStore.inMemory();
  final DatelineServer server;
  final Neighbour neighbour = new Neighbour();

  ServerFixture(java.util.function.BiFunction<ServerOptions, Neighbour, ServerOptions> options) {
    Txn.executeWrite(
        store.dataset(),
        () ->
            RDFDataMgr.read(store.dataset(), "src/test/resources/org/dateline/query/sample.trig"));
    server =
        DatelineServer.start(
            store,
            QueryCatalog.bundled(),
            options.apply(ServerOptions.standard().withPort(0), neighbour));
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  /**
   * On a connection of its own: the server closes one whose request it refused unread, and a client
   * that had kept it could send the next request into the closing.
   */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> query(String sparql) {
    String encoded = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return send(request("/dateline/sparql?query=" + encoded).header("Accept", "text/csv"));
  }

  HttpResponse<String> update(String sparql, String login) {
    HttpRequest.Builder request =
        request("/dateline/update")
            .header("Content-Type", "application/sparql-update")
            .POST(HttpRequest.BodyPublishers.ofString(sparql));
    if (!login.isEmpty()) {
      request.header("Authorization", basic(login));
    }
    return send(request);
  }

  static String basic(String login) {
    return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.close();
    store.close();
    neighbour.close();
  }

  /** An HTTP server that notes who asks it for what, and sends everybody on to {@code /secret}. */
  static final class Neighbour implements AutoCloseable {
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Neighbour() {
      try {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      server.createContext(
          "/",
          exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Location", url("/secret"));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
          });
      server.start();
    }

    String url(String path) {
      return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
