package org.dateline.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.problem.UserMistake;

/** Reads RDF files. */
public final class GraphReader {
  /** Odd IRIs and literals pass; what cannot be parsed does not. */
  private static final ErrorHandler ERRORS_ONLY =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
          throw new RiotException(SysRIOT.fmtMessage(message, line, column));
        }

        @Override
        public void fatal(String message, long line, long column) {
          error(message, line, column);
        }
      };

  private GraphReader() {}

  /**
   * Reads a file in the format that its name tells, unpacked where that ends in {@code .gz}.
   *
   * @throws UserMistake where the format is not known, or the file is not there, not readable, or
   *     not well formed; the message holds the line
   */
  public static DatasetGraph read(Path file) {
    return read(file, RdfFormat.expectFile(file));
  }

  /** As {@link #read(Path)}, in a given format. */
  public static DatasetGraph read(Path file, RdfFormat format) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    try (InputStream in = open(file)) {
      RDFParser.source(in)
          .lang(format.lang())
          .base(file.toUri().toString())
          .errorHandler(ERRORS_ONLY)
          .parse(dataset);
      return dataset;
    } catch (RiotException e) {
      throw new UserMistake(
          file + " is not well-formed " + format.label() + ": " + e.getMessage(),
          "Mend it, or name the format that it is in.",
          e);
    } catch (NoSuchFileException e) {
      throw new UserMistake("There is no file " + file + ".", "Check its name.", e);
    } catch (IOException e) {
      throw new UserMistake(
          file + " cannot be read: " + e.getMessage() + ".", "Check the file and its rights.", e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return RdfFormat.isGzip(file) ? new GZIPInputStream(in) : in;
  }
}
