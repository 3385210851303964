package org.dateline.server;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a server is started with.
 *
 * @param port the port to listen on, of this machine only; 0 for any free one
 * @param password what the user {@code editor} must give to write; nobody can write without one
 * @param services the SPARQL endpoints that queries may ask with {@code SERVICE}
 * @param timeout how long a query or an update may take
 * @param rowLimit how many rows an answer may have
 */
public record ServerOptions(
    int port, Optional<String> password, Set<String> services, Duration timeout, long rowLimit) {
  /** Fuseki's own port. */
  public static final int DEFAULT_PORT = 3030;

  private static final Set<String> WIKIDATA = Set.of("https://query.wikidata.org/sparql");

  public ServerOptions {
    services = Set.copyOf(services);
  }

  /** Read-only on Fuseki's port, with Wikidata as the only service. */
  public static ServerOptions standard() {
    return new ServerOptions(
        DEFAULT_PORT, Optional.empty(), WIKIDATA, Duration.ofSeconds(60), 100_000);
  }

  /** The same on another port. */
  public ServerOptions withPort(int newPort) {
    return new ServerOptions(newPort, password, services, timeout, rowLimit);
  }

  /** The same, writable for whoever has this password. */
  public ServerOptions withPassword(String newPassword) {
    return new ServerOptions(port, Optional.of(newPassword), services, timeout, rowLimit);
  }

  /** The same with other services. */
  public ServerOptions withServices(Set<String> newServices) {
    return new ServerOptions(port, password, newServices, timeout, rowLimit);
  }

  /** The same with other bounds for what a query may cost. */
  public ServerOptions withBounds(Duration newTimeout, long newRowLimit) {
    return new ServerOptions(port, password, services, newTimeout, newRowLimit);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ServerOptions[" + port + ", " + services + ", " + timeout + ", " + rowLimit + "]";
  }
}
