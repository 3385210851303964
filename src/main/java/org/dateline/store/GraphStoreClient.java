package org.dateline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.problem.UserMistake;

/** The requests of the Graph Store Protocol that loading needs, as N-Triples. */
final class GraphStoreClient {
  private static final String N_TRIPLES = "application/n-triples";
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(5);

  private final URI store;
  private final Optional<Login> login;
  private final HttpClient http;

  GraphStoreClient(URI store, Optional<Login> login) {
    this.store = store;
    this.login = login;
    // Never redirected: the password would go where nobody sent it.
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** The graph store of a dataset: Fuseki calls it {@code data}. */
  static URI graphStore(URI endpoint) {
    String scheme = String.valueOf(endpoint.getScheme());
    if (endpoint.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new UserMistake(
          "The endpoint " + endpoint + " is no http or https address.",
          "Name a dataset such as http://localhost:3030/dateline.");
    }
    String path = String.valueOf(endpoint.getRawPath()).replaceAll("/+$", "");
    return endpoint.resolve(path.endsWith("/data") ? path : path + "/data");
  }

  /** The triples of a graph; empty when the server has no graph of that name. */
  Optional<Set<Triple>> get(Node graph) {
    HttpResponse<byte[]> answer = send(request(graph).header("Accept", N_TRIPLES).GET());
    if (answer.statusCode() == 404 && isMissingGraph(answer)) {
      return Optional.empty();
    }
    expectSuccess(answer);
    Graph parsed = GraphMemFactory.createDefaultGraph();
    RDFDataMgr.read(parsed, new ByteArrayInputStream(answer.body()), Lang.NTRIPLES);
    Set<Triple> triples = new HashSet<>();
    parsed.find().forEachRemaining(triples::add);
    return Optional.of(triples);
  }

  void put(Node graph, Collection<Triple> triples) {
    expectSuccess(send(request(graph).header("Content-Type", N_TRIPLES).PUT(body(triples))));
  }

  void post(Node graph, Collection<Triple> triples) {
    expectSuccess(send(request(graph).header("Content-Type", N_TRIPLES).POST(body(triples))));
  }

  void delete(Node graph) {
    expectSuccess(send(request(graph).DELETE()));
  }

  private HttpRequest.Builder request(Node graph) {
    String query = "graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(store + "?" + query)).timeout(ANSWER);
    login.ifPresent(who -> request.header("Authorization", basic(who)));
    return request;
  }

  private static String basic(Login login) {
    String pair = login.user() + ":" + login.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static BodyPublisher body(Collection<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.writeTriples(bytes, triples.iterator());
    return BodyPublishers.ofByteArray(bytes.toByteArray());
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return answer(request.build());
    } catch (ConnectException e) {
      throw unreachable("refuses the connection or cannot be found", e);
    } catch (HttpTimeoutException e) {
      throw unreachable("does not answer in time", e);
    } catch (IOException e) {
      throw unreachable("broke off the connection (" + e.getMessage() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + store, e);
    }
  }

  /**
   * Asks once more when the connection breaks: a server may close an idle one in the moment it is
   * used again. Each of these requests may arrive twice without harm.
   */
  private HttpResponse<byte[]> answer(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (ConnectException | HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return http.send(request, BodyHandlers.ofByteArray());
    }
  }

  private UserMistake unreachable(String trouble, IOException cause) {
    return new UserMistake(
        "The endpoint " + store + " " + trouble + ".",
        "See that the server runs and that the address and port are right; then load again.",
        cause);
  }

  /** Fuseki says 404 both of a graph and of a dataset that is not there. */
  private static boolean isMissingGraph(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8).contains("No such graph");
  }

  private void expectSuccess(HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return;
    }
    String where = "The endpoint " + store;
    if (status == 401) {
      throw login.isPresent()
          ? new UserMistake(where + " does not accept this user and password.", "Check them.")
          : new UserMistake(where + " wants a password.", "Give one with --user.");
    }
    throw switch (status) {
      case 403 ->
          new UserMistake(
              where + " does not let this user write.", "Ask for the right, or use another user.");
      case 404 ->
          new UserMistake(
              "There is no dataset at " + store + ".",
              "Name the dataset as the server does, such as http://localhost:3030/dateline.");
      case 405 ->
          new UserMistake(
              where + " takes no articles: it is read-only, or has no such dataset.",
              "Check the dataset's name; start the server with a password for editors.");
      default ->
          new UserMistake(
              where + " answers with status " + status + ": " + firstLine(answer) + ".",
              "Look into the server's log; then load again.");
    };
  }

  private static String firstLine(HttpResponse<byte[]> answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8).strip();
    return text.lines().findFirst().orElse("(no message)");
  }
}
