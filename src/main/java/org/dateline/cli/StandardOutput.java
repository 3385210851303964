package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dateline.problem.UserMistake;

/** Standard output, which a reader such as {@code head} may close at any time. */
final class StandardOutput extends OutputStream {
  private final OutputStream bytes;

  StandardOutput(OutputStream bytes) {
    this.bytes = bytes;
  }

  /** Whoever reads the output has enough of it: the end of the program, and no error. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int from, int length) {
    try {
      bytes.write(buffer, from, length);
    } catch (IOException e) {
      throw explain(e);
    }
  }

  @Override
  public void flush() {
    try {
      bytes.flush();
    } catch (IOException e) {
      throw explain(e);
    }
  }

  private static RuntimeException explain(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
      return new Closed(e);
    }
    return new UserMistake(
        "Standard output cannot be written: " + message + ".", "Make room and try again.", e);
  }
}
