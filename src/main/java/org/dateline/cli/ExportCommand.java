package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.GraphNames;
import org.dateline.graph.GraphWriter;
import org.dateline.graph.QuadLines;
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
      "Examples:",
      "  dateline export --store kg -o graph.trig",
      "  dateline export --store kg --format nquads | gzip > graph.nq.gz",
      "  dateline export --store kg --article IRI --format jsonld"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private Console console;
  @Mixin private StoreOption store;
  @Mixin private OutputOptions output;

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
    RdfFormat format = output.format().orElse(article == null ? RdfFormat.TRIG : RdfFormat.TURTLE);
    try (LocalStore opened = store.open()) {
      output.write(streams, out -> write(opened, format, out));
      if (article == null) {
        OutputOptions.sayMerged(console, format);
      }
    }
    return ExitCode.OK;
  }

  private boolean write(LocalStore opened, RdfFormat format, OutputStream out) throws IOException {
    if (article != null) {
      new GraphWriter(GraphNames.standard()).write(opened.article(article), format, out);
    } else if (format.isLines()) {
      opened.export(new QuadLines(format, out));
    } else {
      new GraphWriter(GraphNames.standard()).write(all(opened), format, out);
    }
    return true;
  }

  private static List<Quad> all(LocalStore store) {
    DatasetGraph content = DatasetGraphFactory.create();
    store.export(StreamRDFLib.dataset(content));
    return Iter.toList(content.find());
  }
}
