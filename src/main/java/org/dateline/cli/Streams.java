package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where data comes from and goes to.
 *
 * @param in standard input
 * @param out standard output, in bytes: RDF has an encoding of its own
 */
record Streams(InputStream in, OutputStream out) {}
