package org.dateline.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Plays Wikidata on this machine: its API and its query service, with the faults that they have.
 */
public final class WikidataServer implements AutoCloseable {
  /** What may go wrong with a request. */
  enum Fault {
    TOO_MANY,
    MAXLAG,
    CUT,
    GARBAGE,
    UNAVAILABLE
  }

  /** A request as it came. */
  public record Request(String path, Map<String, String> form, String userAgent) {
    List<String> ids() {
      return List.of(form.get("ids").split("\\|"));
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Map<String, TestItem> items = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile long slowness;

  public WikidataServer() {
    // Otherwise each answer waits 40 ms for the other side to confirm its first half.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext("/", this::handle);
    server.start();
  }

  public WikidataServer with(List<TestItem> all) {
    all.forEach(item -> items.put(item.id, item));
    return this;
  }

  public WikidataServer put(TestItem item) {
    items.put(item.id, item);
    return this;
  }

  void delete(String id) {
    items.remove(id);
  }

  void redirect(String from, String to) {
    items.remove(from);
    redirects.put(from, to);
  }

  /** Faults of the next requests, in this order. */
  synchronized void fail(Fault... next) {
    faults.addAll(List.of(next));
  }

  private synchronized Fault nextFault() {
    return faults.poll();
  }

  void slow(long milliseconds) {
    slowness = milliseconds;
  }

  public List<Request> requests() {
    return requests;
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  public Endpoints endpoints() {
    return new Endpoints(uri("/w/api.php"), uri("/sparql"));
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
    try (exchange) {
      Map<String, String> form = form(exchange.getRequestURI().getRawQuery());
      String path = exchange.getRequestURI().getPath();
      requests.add(new Request(path, form, exchange.getRequestHeaders().getFirst("User-Agent")));
      if (slowness > 0) {
        Thread.sleep(slowness);
      }
      answer(exchange, path, form);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.decrementAndGet();
    }
  }

  private static Map<String, String> form(String query) {
    Map<String, String> form = new TreeMap<>();
    for (String field : query.split("&")) {
      String[] parts = field.split("=", 2);
      form.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private void answer(HttpExchange exchange, String path, Map<String, String> form)
      throws IOException {
    Fault fault = nextFault();
    if (fault == null) {
      send(exchange, 200, path.equals("/sparql") ? sparql(form.get("query")) : api(form));
      return;
    }
    switch (fault) {
      case TOO_MANY -> {
        exchange.getResponseHeaders().add("Retry-After", "7");
        send(exchange, 429, "Too many requests");
      }
      case MAXLAG -> {
        exchange.getResponseHeaders().add("Retry-After", "5");
        send(
            exchange,
            200,
            "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a server: 6.4 seconds"
                + " lagged.\",\"lag\":6.4,\"type\":\"wikibase-queryservice\"}}");
      }
      case CUT -> {
        exchange.sendResponseHeaders(200, 10_000);
        exchange.getResponseBody().write("{\"entities\":{".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
      case GARBAGE -> send(exchange, 200, "<html><body>Wikimedia Error</body></html>");
      case UNAVAILABLE -> send(exchange, 503, "upstream connect error");
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if ("gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"))) {
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
        out.write(bytes);
      }
      bytes = compressed.toByteArray();
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private String api(Map<String, String> form) throws IOException {
    return switch (form.get("action")) {
      case "wbgetentities" -> entities(form);
      case "wbsearchentities" -> search(form.get("search"));
      default -> searchPeople(form.get("srsearch"));
    };
  }

  private String entities(Map<String, String> form) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode all = answer.putObject("entities");
    for (String id : form.get("ids").split("\\|")) {
      if (id.length() > 11) {
        return "{\"error\":{\"code\":\"no-such-entity\",\"info\":\"Could not find an entity\",\"id\":\""
            + id
            + "\"}}";
      }
      TestItem item = items.get(redirects.getOrDefault(id, id));
      if (item == null) {
        all.putObject(id).put("id", id).put("missing", "");
        continue;
      }
      ObjectNode entity = (ObjectNode) JSON.readTree(item.json());
      if (form.get("props").equals("info")) {
        entity.retain("id", "type", "lastrevid");
      }
      if (redirects.containsKey(id)) {
        entity.putObject("redirects").put("from", id).put("to", item.id);
      }
      all.set(id, entity);
    }
    return answer.put("success", 1).toString();
  }

  private String search(String text) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    for (TestItem item : new TreeMap<>(items).values()) {
      String label = JSON.readTree(item.json()).path("labels").path("en").path("value").asText();
      if (label.startsWith(text)) {
        answer.withArray("search").addObject().put("id", item.id).put("label", label);
      }
    }
    return answer.put("success", 1).toString();
  }

  private String searchPeople(String text) {
    ObjectNode answer = JSON.createObjectNode();
    String word = text.replace(" haswbstatement:P31=Q5", "");
    for (TestItem item : new TreeMap<>(items).values()) {
      if (item.json().contains(word) && item.json().contains("\"numeric-id\":5,")) {
        answer.withObject("/query").withArray("search").addObject().put("title", item.id);
      }
    }
    return answer.toString();
  }

  private String sparql(String query) {
    Model model = ModelFactory.createDefaultModel();
    items.values().forEach(item -> item.addTo(model));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSetFormatter.outputAsJSON(out, execution.execSelect());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
