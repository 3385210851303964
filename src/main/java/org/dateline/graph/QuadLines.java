package org.dateline.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs one after the other as N-Quads or N-Triples, each sorted, and holds no more than
 * one of them: for what is too large for {@link GraphWriter}. A triple that stands in two graphs is
 * written twice in N-Triples, which changes nothing of what is said.
 */
public final class QuadLines extends StreamRDFBase {
  private final OutputStream out;
  private final boolean quads;
  private final List<Quad> graph = new ArrayList<>();

  /**
   * @param format {@link RdfFormat#NQUADS} or {@link RdfFormat#NTRIPLES}
   * @param out left open
   */
  public QuadLines(RdfFormat format, OutputStream out) {
    if (!format.isLines()) {
      throw new IllegalArgumentException("not written line by line: " + format);
    }
    this.out = out;
    this.quads = format.hasQuads();
  }

  /** Takes a quad; the graph before it is written when it belongs to another. */
  @Override
  public void quad(Quad quad) {
    if (!graph.isEmpty() && !graph.get(0).getGraph().equals(quad.getGraph())) {
      writeGraph();
    }
    graph.add(quad);
  }

  /** Takes quads, as {@link #quad} does. */
  public void all(Collection<Quad> many) {
    many.forEach(this::quad);
  }

  /** Writes the last graph. */
  @Override
  public void finish() {
    writeGraph();
  }

  private void writeGraph() {
    List<Quad> content = quads ? graph : GraphWriter.merged(graph);
    try {
      write(CanonicalQuads.of(content), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    graph.clear();
  }

  static void write(Collection<Quad> quads, OutputStream out) throws IOException {
    for (Quad quad : quads) {
      out.write((CanonicalQuads.line(quad) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
