package org.dateline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.problem.UserMistake;
import org.dateline.wikidata.Contact;
import org.dateline.wikidata.Endpoints;
import org.dateline.wikidata.Wikidata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How Wikidata is asked. */
final class WikidataOptions {
  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Your e-mail address or web page. It goes to Wikidata with every request, as its policy"
              + " asks; nothing goes out without it.")
  private @Nullable String contact;

  @Option(
      names = "--api",
      paramLabel = "URL",
      defaultValue = Endpoints.WIKIDATA_API,
      description = "The API to ask (default: ${DEFAULT-VALUE}).")
  private String api;

  @Option(
      names = "--sparql",
      paramLabel = "URL",
      defaultValue = Endpoints.WIKIDATA_SPARQL,
      description = "The SPARQL endpoint to ask (default: ${DEFAULT-VALUE}).")
  private String sparql;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where answers are kept (default: dateline/wikidata in the folder for caches of this"
              + " user).")
  private @Nullable Path cache;

  /**
   * @param languages codes of the languages whose names are wanted
   */
  Wikidata open(Set<String> languages) {
    Contact who = Contact.expect(contact);
    return Wikidata.online(who, endpoints(), version(), cache(languages), languages);
  }

  Wikidata openForEnrichment() {
    Contact who = Contact.expect(contact);
    return Wikidata.onlineForEnrichment(who, endpoints(), version(), cache(Set.of("enrichment")));
  }

  private Endpoints endpoints() {
    return new Endpoints(address("--api", api), address("--sparql", sparql));
  }

  private static URI address(String option, String value) {
    try {
      URI uri = new URI(value);
      if (uri.getHost() != null && uri.getScheme().matches("https?")) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below, with every other address that will not do
    }
    throw new UserMistake(
        option + " " + value + " is no address.",
        "Give one such as " + Endpoints.WIKIDATA_API + ".");
  }

  /** A cache for each set of languages, for it holds only the names that were asked for. */
  private Path cache(Set<String> languages) {
    return folder().resolve(String.join("-", new TreeSet<>(languages)));
  }

  private Path folder() {
    if (cache != null) {
      return cache;
    }
    String shared = System.getenv("XDG_CACHE_HOME");
    Path caches =
        shared == null || shared.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(shared);
    return caches.resolve("dateline").resolve("wikidata");
  }

  private static String version() {
    String version = WikidataOptions.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
