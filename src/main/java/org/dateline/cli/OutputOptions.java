package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.graph.RdfFormat;
import org.dateline.graph.ReplacedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a graph goes and in which format. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write; standard output without it. Its extension tells the format; .gz is"
              + " compressed. The file is replaced whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "turtle, ntriples, nquads, trig, jsonld or rdfxml; build also writes nif. ntriples and nquads"
            + " need the least memory.",
        "Default: what FILE's extension says; else turtle, or trig for several articles."
      })
  private @Nullable String format;

  /** What writes a graph to a stream, and says whether there was anything to write. */
  interface Writing {
    boolean to(OutputStream out) throws IOException;
  }

  /** Whether this is the name of the format asked for. */
  boolean isNamed(String name) {
    return name.equalsIgnoreCase(format);
  }

  /**
   * The format asked for, by name or by the file's extension.
   *
   * @param others names that are told as known beside those of the RDF formats
   */
  Optional<RdfFormat> format(String... others) {
    if (format != null) {
      return Optional.of(RdfFormat.expectName(format, others));
    }
    return Optional.ofNullable(output).map(RdfFormat::expectFile);
  }

  /** What happens to the graphs of articles in a format that has one graph only. */
  static void sayMerged(Console console, RdfFormat format) {
    if (!format.hasQuads()) {
      console.say(
          format.label()
              + " has no named graphs: what the articles say is merged. trig, nquads and jsonld keep"
              + " it apart.");
    }
  }

  /** Writes to the file, whole or not at all, or else to standard output. */
  void write(Streams streams, Writing writing) throws IOException {
    if (output == null) {
      writing.to(streams.out());
      streams.out().flush();
      return;
    }
    try (ReplacedFile file = ReplacedFile.open(output)) {
      if (writing.to(file.stream())) {
        file.keep();
      }
    }
  }
}
