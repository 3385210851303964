package org.dateline.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/** Fuseki's updates without {@code LOAD}, which would open any file or address for its sender. */
final class LocalUpdate extends SPARQL_Update {
  /** An update is parsed in memory; what is larger goes over the Graph Store Protocol. */
  private static final int MOST_BYTES = 32 << 20;

  @Override
  protected void execute(HttpAction action, InputStream in) {
    byte[] text = read(in);
    if (text.length > MOST_BYTES) {
      ServletOps.error(413, "The update is larger than " + MOST_BYTES + " bytes");
    }
    try {
      for (Update update : UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxARQ)) {
        if (update instanceof UpdateLoad) {
          ServletOps.error(403, "LOAD is switched off on this server");
        }
      }
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static byte[] read(InputStream in) {
    try {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
