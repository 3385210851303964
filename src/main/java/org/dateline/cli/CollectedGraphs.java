package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphNames;
import org.dateline.graph.GraphWriter;
import org.dateline.graph.NifDocument;
import org.dateline.graph.RdfFormat;

/** Keeps all graphs and writes them at the end, as formats that group what they say need it. */
final class CollectedGraphs implements GraphOutput {
  private final GraphNames names;
  private final Optional<RdfFormat> format;
  private final boolean nif;
  private final OutputStream out;
  private final Set<Quad> quads = new HashSet<>();
  private int graphs;

  /**
   * @param format the format asked for; else Turtle for one article and TriG for several
   * @param nif whether names and links only are written, in NIF
   */
  CollectedGraphs(GraphNames names, Optional<RdfFormat> format, boolean nif, OutputStream out) {
    this.names = names;
    this.format = format;
    this.nif = nif;
    this.out = out;
  }

  @Override
  public void add(ArticleGraph graph) {
    graphs++;
    quads.addAll(graph.said());
    quads.addAll(graph.entities());
  }

  @Override
  public void finish() throws IOException {
    RdfFormat fitting = graphs == 1 ? RdfFormat.TURTLE : RdfFormat.TRIG;
    new GraphWriter(names).write(nif ? NifDocument.of(quads) : quads, format.orElse(fitting), out);
  }
}
