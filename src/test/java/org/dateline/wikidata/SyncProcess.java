package org.dateline.wikidata;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.EmbeddedGazetteer;

/**
 * A process of its own that synchronizes a gazetteer and says each step, to be killed meanwhile.
 */
final class SyncProcess {
  private SyncProcess() {}

  public static void main(String[] arguments) {
    Path cache = Path.of(arguments[2]);
    Path output = Path.of(arguments[3]);
    Transport http = new HttpTransport(new Contact("me@example.org").userAgent("1"));
    Transport told =
        (where, form) -> {
          System.out.println("asks");
          return http.get(where, form);
        };
    Endpoints endpoints = new Endpoints(URI.create(arguments[0]), URI.create(arguments[1]));
    new Wikidata(told, Pace.real(), endpoints, cache, Set.of("en"))
        .sync(
            EmbeddedGazetteer.load(),
            new SyncQueries(2),
            (task, done, total) -> System.out.println(task))
        .run(new SyncRequest(output, List.of(), 2000, Set.of()));
  }

  static Process start(Endpoints endpoints, Path cache, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(SyncProcess.class.getName());
    command.addAll(List.of(endpoints.api().toString(), endpoints.sparql().toString()));
    command.addAll(List.of(cache.toString(), output.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
