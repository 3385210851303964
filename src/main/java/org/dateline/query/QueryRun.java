package org.dateline.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;

/**
 * Asks a store and writes the answer.
 *
 * @param store a plain query sees the union of its graphs; its text index is opened for a query
 *     that searches words
 * @param width columns of the screen, for tables to read
 */
public record QueryRun(LocalStore store, int width) {
  private static final String TEXT_SEARCH = "http://jena.apache.org/text#";

  /**
   * Answers a query.
   *
   * @param format how to write the answer; unless given, a table to read, or Turtle for graphs
   * @return whether there is an answer: rows, or triples
   * @throws UserMistake when the format does not suit the answer, when a service that the query
   *     asks does not answer, or for a DESCRIBE or JSON query, which no format fits
   */
  public boolean answer(Query query, Optional<AnswerFormat> format, OutputStream out) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    AnswerFormat chosen = format.orElse(graph ? AnswerFormat.TURTLE : AnswerFormat.TEXT);
    chosen.expectFor(graph);
    DatasetGraph dataset =
        query.toString().contains(TEXT_SEARCH) ? store.searchable() : store.dataset();
    try {
      return Txn.calculateRead(dataset, () -> write(dataset, query, chosen, out));
    } catch (QueryExceptionHTTP e) {
      throw new UserMistake(
          "A service that the query asks does not answer: " + e.getMessage() + ".",
          "See that you are on line and that the service is up; then ask again.",
          e);
    }
  }

  private boolean write(DatasetGraph dataset, Query query, AnswerFormat format, OutputStream out) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      if (query.isAskType()) {
        ResultsWriter.create().lang(format.lang()).build().write(out, exec.ask());
        return true;
      }
      if (query.isSelectType()) {
        ResultSet rows = ResultSet.adapt(exec.select());
        boolean any = rows.hasNext();
        writeRows(rows, query, format, out);
        return any;
      }
      Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFDataMgr.write(out, graph, format.lang());
      return !graph.isEmpty();
    }
  }

  private void writeRows(ResultSet rows, Query query, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TEXT) {
      PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      new TextTable(query.getPrefixMapping(), width).write(rows, writer);
      writer.flush();
    } else {
      ResultsWriter.create().lang(format.lang()).build().write(out, rows);
    }
  }
}
