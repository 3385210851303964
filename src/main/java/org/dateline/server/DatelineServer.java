package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.problem.UserMistake;
import org.dateline.query.QueryCatalog;
import org.dateline.store.LocalStore;

/**
 * An embedded Fuseki over a store: its SPARQL endpoint at {@code /dateline}, its own UI at {@code
 * /ui/}, and a start page at {@code /}. It listens to this machine only.
 */
public final class DatelineServer implements AutoCloseable {
  static final String DATASET = "dateline";
  private static final int THREADS = 16;

  private final FusekiServer server;

  private DatelineServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts serving a store. The store stays the caller's to close, after the server.
   *
   * @throws UserMistake when the port is taken or not allowed
   */
  public static DatelineServer start(
      LocalStore store, QueryCatalog catalog, ServerOptions options) {
    DatasetGraph dataset = store.searchable();
    new Precautions(options).apply(dataset.getContext());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .maxServerThreads(THREADS)
            .fusekiModules(FusekiModules.empty())
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new BoundedQuery(options.rowLimit()))
            .registerOperation(
                Operation.Update, WebContent.contentTypeSPARQLUpdate, new LocalUpdate())
            .add(DATASET, endpoints(dataset, options.password().isPresent()))
            .addFilter("/*", new LocalGuard());
    options.password().ifPresent(word -> builder.addFilter("/*", new EditorLogin(word)));
    addPages(builder, new StartPage(store, catalog));
    return new DatelineServer(listen(builder, options.port()));
  }

  private static DataService.Builder endpoints(DatasetGraph dataset, boolean writable) {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "get")
            .addEndpoint(Operation.PREFIXES_R, "prefixes");
    if (writable) {
      var editor = Auth.policyAllowSpecific(EditorLogin.USER);
      service
          .addEndpoint(Operation.Update, EditorLogin.UPDATE, editor)
          .addEndpoint(Operation.GSP_RW, EditorLogin.DATA, editor);
    }
    return service;
  }

  private static void addPages(FusekiServer.Builder builder, HttpServlet startPage) {
    builder
        .staticFileBase(userInterface().toString())
        .addFilter("/*", new UserInterfacePaths())
        .addServlet("", startPage)
        .addServlet("/$/server", new ActionServerStatus())
        .enablePing(true)
        .enableStats(true)
        .enableTasks(true);
  }

  private static URI userInterface() {
    URL webapp = FusekiServer.class.getClassLoader().getResource("webapp");
    if (webapp == null) {
      throw new IllegalStateException("the Fuseki UI is not on the class path");
    }
    try {
      return webapp.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FusekiServer listen(FusekiServer.Builder builder, int port) {
    try {
      return builder.start();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new UserMistake(
              "Port " + port + " is in use or not yours to use.",
              "Choose another with --port, or 0 for any that is free.",
              e);
        }
        if (cause instanceof SocketException) {
          throw new UserMistake(
              "Port " + port + " cannot be listened on: " + cause.getMessage() + ".",
              "Choose one above 1023 with --port, or 0 for any that is free.",
              e);
        }
      }
      throw e;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The page that lists the questions and the articles. */
  public URI startPage() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** Fuseki's own UI. */
  public URI userInterfacePage() {
    return startPage().resolve("ui/");
  }

  /** The SPARQL endpoint. */
  public URI endpoint() {
    return startPage().resolve(DATASET + "/sparql");
  }

  /** Waits until the server ends. */
  public void join() {
    server.join();
  }

  /** Stops listening. */
  @Override
  public void close() {
    server.stop();
  }
}
