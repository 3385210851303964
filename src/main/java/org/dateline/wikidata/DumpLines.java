package org.dateline.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a dump of Wikidata into its entities: an array with an entity on every line, {@code [}
 * before and {@code ]} after them, commas between. Lines of brackets and blank ones are passed
 * over. No more than one line is held.
 */
final class DumpLines {
  private static final int CHUNK = 1 << 16;

  /** The largest item of Wikidata is below 10 MB; a longer line is no line of a dump. */
  private static final int LONGEST_LINE = 64 << 20;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;

  DumpLines(InputStream in) {
    this.in = in;
  }

  /**
   * The bytes of the next entity, without the comma after it; nothing at the end.
   *
   * @throws IOException where the stream breaks off: a compressed file that is cut short
   */
  Optional<byte[]> next() throws IOException {
    while (readLine()) {
      int from = 0;
      int to = length;
      while (from < to && isSpaceOr(line[from], '[')) {
        from++;
      }
      while (to > from && isSpaceOr(line[to - 1], ',')) {
        to--;
      }
      if (to - from > 1) {
        return Optional.of(Arrays.copyOfRange(line, from, to));
      }
    }
    return Optional.empty();
  }

  private static boolean isSpaceOr(byte b, char c) {
    return b == c || b == ' ' || b == '\t' || b == '\r';
  }

  /** Reads up to the next line end into {@link #line}; false at the end of the stream. */
  private boolean readLine() throws IOException {
    length = 0;
    while (true) {
      if (position == end) {
        end = in.read(chunk);
        position = 0;
        if (end < 0) {
          end = 0;
          return length > 0;
        }
      }
      int newline = position;
      while (newline < end && chunk[newline] != '\n') {
        newline++;
      }
      append(chunk, position, newline - position);
      position = newline;
      if (newline < end) {
        position++;
        return true;
      }
    }
  }

  private void append(byte[] bytes, int from, int count) throws IOException {
    if (length + count > LONGEST_LINE) {
      throw new IOException("a line is longer than " + LONGEST_LINE + " bytes");
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
    }
    System.arraycopy(bytes, from, line, length, count);
    length += count;
  }
}
