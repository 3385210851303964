package org.dateline.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads in any {@link RdfFormat}: the same quads give the same bytes, in whatever order they
 * come. Formats without named graphs get the union of all graphs. All quads are held in memory;
 * {@link QuadLines} needs less.
 */
public final class GraphWriter {
  private final Prefixes prefixes;

  /**
   * @param names where instances are named: decides the prefixes
   */
  public GraphWriter(GraphNames names) {
    this.prefixes = new Prefixes(names);
  }

  /** Writes a dataset; see {@link #write(Collection, RdfFormat, OutputStream)}. */
  public void write(DatasetGraph dataset, RdfFormat format, OutputStream out) throws IOException {
    List<Quad> quads = new ArrayList<>();
    for (Iterator<Quad> found = dataset.find(); found.hasNext(); ) {
      quads.add(found.next());
    }
    write(quads, format, out);
  }

  /**
   * Writes to a file; compressed where its name ends in {@code .gz}. The file is replaced whole or
   * not at all.
   *
   * @throws org.dateline.problem.UserMistake when nothing can be written there
   */
  public void write(Collection<Quad> quads, RdfFormat format, Path file) throws IOException {
    try (ReplacedFile replaced = ReplacedFile.open(file)) {
      write(quads, format, replaced.stream());
      replaced.keep();
    }
  }

  /** Writes to a stream, which is flushed and left open. */
  public void write(Collection<Quad> quads, RdfFormat format, OutputStream out) throws IOException {
    List<Quad> canonical = CanonicalQuads.of(format.hasQuads() ? quads : merged(quads));
    switch (format) {
      case NQUADS, NTRIPLES -> QuadLines.write(canonical, out);
      case TURTLE -> new PrettyWriter(prefixes, canonical).writeTurtle(out);
      case TRIG -> new PrettyWriter(prefixes, canonical).writeTrig(out);
      case JSONLD -> writeByJena(canonical, RDFFormat.JSONLD_PRETTY, out);
      case RDFXML -> writeByJena(canonical, RDFFormat.RDFXML_PLAIN, out);
    }
    out.flush();
  }

  static List<Quad> merged(Collection<Quad> quads) {
    return quads.stream()
        .map(quad -> new Quad(Quad.defaultGraphNodeGenerated, quad.asTriple()))
        .toList();
  }

  /** Jena's writers keep the order of insertion, so that canonical quads give the same bytes. */
  private void writeByJena(List<Quad> quads, RDFFormat format, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    prefixes.namespaces().forEach((prefix, namespace) -> dataset.prefixes().add(prefix, namespace));
    quads.forEach(dataset::add);
    if (format.equals(RDFFormat.RDFXML_PLAIN)) {
      RDFWriter.source(dataset.getDefaultGraph()).format(format).output(out);
    } else {
      RDFWriter.source(dataset).format(format).output(out);
    }
  }
}
