package org.dateline.cli;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.QuadLines;
import org.dateline.graph.RdfFormat;

/** Writes each article as it comes; what is known of entities is written once, at the end. */
final class StreamedGraphs implements GraphOutput {
  private final QuadLines lines;
  private final Set<Quad> entities = new HashSet<>();

  StreamedGraphs(RdfFormat format, OutputStream out) {
    this.lines = new QuadLines(format, out);
  }

  @Override
  public void add(ArticleGraph graph) {
    lines.all(graph.said());
    entities.addAll(graph.entities());
  }

  @Override
  public void finish() {
    lines.all(entities);
    lines.finish();
  }
}
