package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where data comes from and goes to.
 *
 * @param in standard input
 * @param out standard output, in bytes: RDF has an encoding of its own
 * @param text the same for lines of text; flushed line by line
 * @param err standard error, for all that is not data
 */
record Streams(InputStream in, OutputStream out, PrintWriter text, PrintWriter err) {
  Streams(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, printer(out), printer(err));
  }

  private static PrintWriter printer(OutputStream bytes) {
    return new PrintWriter(bytes, true, StandardCharsets.UTF_8);
  }
}
