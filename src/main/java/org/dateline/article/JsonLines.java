package org.dateline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.problem.BadArticle;

/** The lines of a stream as bytes, read one by one; a line of absurd length is cut, not kept. */
final class JsonLines implements Iterator<JsonLines.Line> {
  /**
   * @param number from 1
   * @param bytes the line without its end; cut where it is too long
   * @param isTooLong whether it was cut
   */
  record Line(int number, byte[] bytes, boolean isTooLong) {
    void refuseCut(String where) throws BadArticle {
      if (isTooLong) {
        throw ArticleReader.tooLarge(where);
      }
    }

    boolean isBlank() {
      return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }
  }

  private final InputStream in;
  private int number;
  private int next;

  private JsonLines(InputStream in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  /** The lines of a stream, read as they are consumed. */
  static Stream<Line> read(InputStream in) throws IOException {
    Iterator<Line> lines = new JsonLines(in);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, traits), false);
  }

  @Override
  public boolean hasNext() {
    return next >= 0;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (next >= 0 && next != '\n') {
      if (line.size() < TextBytes.MOST_BYTES) {
        line.write(next);
      } else {
        tooLong = true;
      }
      next = in.read();
    }
    if (next == '\n') {
      next = in.read();
    }
    return new Line(++number, line.toByteArray(), tooLong);
  }
}
