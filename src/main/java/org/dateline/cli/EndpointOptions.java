package org.dateline.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.problem.UserMistake;
import org.dateline.store.ArticleStore;
import org.dateline.store.LocalStore;
import org.dateline.store.Login;
import org.dateline.store.RemoteStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where articles are loaded: a store on this machine or a running Fuseki. */
final class EndpointOptions {
  static final String PASSWORD_VARIABLE = "DATELINE_PASSWORD";

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "User of the endpoint. The password comes from --password-file, from the environment"
              + " variable DATELINE_PASSWORD, or is asked for.")
  private @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password.")
  private @Nullable Path passwordFile;

  private static final class Place {
    @Option(
        names = {"-s", "--store"},
        paramLabel = "DIR",
        description = "A store on this machine; made where there is none.")
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "The dataset of a running Fuseki, as http://localhost:3030/dateline.")
    private @Nullable String endpoint;
  }

  ArticleStore open() {
    if (place.store != null) {
      return LocalStore.openOrCreate(place.store);
    }
    return new RemoteStore(endpoint(), login());
  }

  private URI endpoint() {
    try {
      URI uri = new URI(place.endpoint);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below, with every other address that will not do
    }
    throw new UserMistake(
        "--endpoint " + place.endpoint + " is no address of a dataset.",
        "Give one such as http://localhost:3030/dateline.");
  }

  private Optional<Login> login() {
    return user == null ? Optional.empty() : Optional.of(new Login(user, password()));
  }

  private String password() {
    if (passwordFile != null) {
      return passwordFrom(passwordFile);
    }
    String fromEnvironment = System.getenv(PASSWORD_VARIABLE);
    if (fromEnvironment != null) {
      return fromEnvironment;
    }
    Console terminal = System.console();
    char[] typed = terminal == null ? null : terminal.readPassword("Password of %s: ", user);
    if (typed == null) {
      throw new UserMistake(
          "There is no password for user " + user + ".",
          "Give --password-file, or set " + PASSWORD_VARIABLE + ".");
    }
    return new String(typed);
  }

  /** The first line of a file. */
  static String passwordFrom(Path file) {
    try {
      String line = Files.readString(file).lines().findFirst().orElse("").strip();
      if (line.isEmpty()) {
        throw new UserMistake(
            "The password file " + file + " is empty.", "Write the password into it.");
      }
      return line;
    } catch (IOException e) {
      throw new UserMistake(
          "The password file " + file + " cannot be read.", "Check its path and permissions.", e);
    }
  }
}
