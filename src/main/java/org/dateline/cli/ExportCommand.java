package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.GraphWriter;
import org.dateline.graph.RdfFormat;
import org.dateline.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = "Writes what a store holds, or one article of it, as RDF.",
    footer = {
      "",
      "  dateline export --store kg -o graph.ttl",
      "  dateline export --store kg --article IRI --format jsonld"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output without it. Its extension tells the format.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "turtle (default), ntriples, nquads, trig, jsonld or rdfxml.")
  private @Nullable String format;

  @Option(
      names = "--article",
      paramLabel = "IRI",
      description = "Only this article, with what is known of the entities that it names.")
  private @Nullable String article;

  private final Streams streams;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    RdfFormat rdf = format();
    try (LocalStore opened = store.open()) {
      write(article == null ? all(opened) : opened.article(article), rdf);
    }
    return ExitCode.OK;
  }

  private static List<Quad> all(LocalStore store) {
    DatasetGraph content = DatasetGraphFactory.create();
    store.export(StreamRDFLib.dataset(content));
    return Iter.toList(content.find());
  }

  private void write(List<Quad> quads, RdfFormat rdf) throws IOException {
    GraphWriter writer = new GraphWriter(GraphNames.standard());
    if (output == null) {
      writer.write(quads, rdf, streams.out());
      streams.out().flush();
    } else {
      writer.write(quads, rdf, output);
    }
  }

  private RdfFormat format() {
    if (format != null) {
      return RdfFormat.expectName(format);
    }
    return output == null ? RdfFormat.TURTLE : RdfFormat.expectFile(output);
  }
}
