package org.dateline.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * What a query from the outside may not do: ask other servers than those allowed, run without end,
 * look into the process, load classes.
 */
final class Precautions {
  /** Both names under which Jena knows its own functions. */
  private static final List<String> JENA_FUNCTIONS =
      List.of("http://jena.apache.org/ARQ/function#", "http://jena.hpl.hp.com/ARQ/function#");

  /** They sleep past the timeout, show the server's settings, or print to its console. */
  private static final List<String> SWITCHED_OFF = List.of("wait", "context", "print", "eval");

  private static final String LOADS_CLASSES = "java:";
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final ServerOptions options;

  Precautions(ServerOptions options) {
    this.options = options;
  }

  /** Binds a dataset. The rule for JSON-LD holds for the whole process: Jena has no other place. */
  void apply(Context dataset) {
    String millis = Long.toString(options.timeout().toMillis());
    dataset.set(ARQ.queryTimeout, millis);
    dataset.set(ARQ.updateTimeout, millis);
    dataset.set(ARQ.httpQueryTimeout, options.timeout().toMillis());
    dataset.set(ARQ.httpQueryClient, neverRedirected());
    ServiceExecutorRegistry.set(dataset, allowList(options.services()));
    FunctionRegistry.set(dataset, functions(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(dataset, propertyFunctions(PropertyFunctionRegistry.get()));
    ARQ.getContext().set(LangJSONLD11.JSONLD_OPTIONS, noRemoteContexts());
  }

  private static HttpClient neverRedirected() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT)
        .build();
  }

  private static ServiceExecutorRegistry allowList(Set<String> allowed) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    ServiceExecutorRegistry.initWithDefaults(registry);
    registry.addBulkLink(
        (service, input, context, chain) -> {
          // A variable is looked at again below, once it has a value.
          if (!service.getService().isVariable()) {
            expectAllowed(service.getService(), allowed);
          }
          return chain.createExecution(service, input, context);
        });
    registry.addSingleLink(
        (service, original, binding, context, chain) -> {
          expectAllowed(service.getService(), allowed);
          return chain.createExecution(service, original, binding, context);
        });
    return registry;
  }

  private static void expectAllowed(Node service, Set<String> allowed) {
    if (!service.isURI() || !allowed.contains(service.getURI())) {
      throw new QueryDeniedException("SERVICE " + service + " is not allowed on this server");
    }
  }

  private static FunctionRegistry functions(FunctionRegistry standard) {
    FunctionRegistry registry =
        new FunctionRegistry() {
          @Override
          public @Nullable FunctionFactory get(String uri) {
            expectNoClassLoading(uri);
            return super.get(uri);
          }
        };
    for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
      String name = names.next();
      registry.put(name, standard.get(name));
    }
    for (String namespace : JENA_FUNCTIONS) {
      for (String name : SWITCHED_OFF) {
        registry.put(
            namespace + name,
            (FunctionFactory)
                uri -> {
                  throw new QueryDeniedException(uri + " is switched off on this server");
                });
      }
    }
    return registry;
  }

  private static PropertyFunctionRegistry propertyFunctions(PropertyFunctionRegistry standard) {
    PropertyFunctionRegistry registry =
        new PropertyFunctionRegistry() {
          @Override
          public @Nullable PropertyFunctionFactory get(String uri) {
            expectNoClassLoading(uri);
            return super.get(uri);
          }
        };
    for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
      String name = names.next();
      registry.put(name, standard.get(name));
    }
    return registry;
  }

  private static void expectNoClassLoading(String uri) {
    if (uri.startsWith(LOADS_CLASSES)) {
      throw new QueryDeniedException("<" + uri + ">: java: is switched off on this server");
    }
  }

  private static JsonLdOptions noRemoteContexts() {
    return new JsonLdOptions(
        (url, how) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "contexts from elsewhere are switched off: " + url);
        });
  }
}
