package org.dateline.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's queries with a bound on their rows. The rows are complete before the first is sent, so
 * that a timeout is an error to the client and never half an answer.
 */
final class BoundedQuery extends SPARQL_QueryDataset {
  private static final int BAD_GATEWAY = 502;

  private final long rowLimit;

  BoundedQuery(long rowLimit) {
    this.rowLimit = rowLimit;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    boolean bounded = query.hasLimit() && query.getLimit() <= rowLimit;
    if (bounded || !(query.isSelectType() || query.isConstructType())) {
      return super.createQueryExec(action, query, dataset);
    }
    Query limited = query.cloneQuery();
    limited.setLimit(rowLimit);
    action.setResponseHeader("X-Row-Limit", Long.toString(rowLimit));
    return super.createQueryExec(action, limited, dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String text) {
    try {
      return query.isSelectType()
          ? new QueryExecResult(exec.select().materialize())
          : super.executeQuery(action, exec, query, text);
    } catch (QueryExceptionHTTP e) {
      ServletOps.error(BAD_GATEWAY, "A service that the query asks failed: " + e.getMessage());
      throw e;
    }
  }
}
