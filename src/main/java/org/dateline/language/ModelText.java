package org.dateline.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the text form in which CoreNLP publishes its neural parser: lines of words and decimal
 * numbers with single spaces between. Reads bytes itself, for a model has six million numbers.
 */
final class ModelText {
  private static final int END = -1;
  private static final double[] POWERS_OF_TEN = powersOfTen();

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int length;

  ModelText(InputStream in) {
    this.in = in;
  }

  private static double[] powersOfTen() {
    double[] powers = new double[19];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Double.parseDouble("1e" + i);
    }
    return powers;
  }

  /** The number of a line such as {@code hiddenSize=1000}. */
  int setting(String name) throws IOException {
    String line = until('\n');
    if (!line.startsWith(name + "=")) {
      throw new IOException("the parser model has no " + name + " where it should: " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1).strip());
  }

  /** The word up to the next space. */
  String word() throws IOException {
    return until(' ');
  }

  /** As many numbers as the array holds, over line ends. */
  void numbers(float[] into) throws IOException {
    for (int i = 0; i < into.length; i++) {
      into[i] = number();
    }
  }

  private String until(char stop) throws IOException {
    byte[] bytes = new byte[32];
    int size = 0;
    for (int next = read(); next != stop; next = read()) {
      if (next == END) {
        throw endsEarly();
      }
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) next;
    }
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Exact to the double: both the digits and the power of ten are, as long as they fit. */
  private float number() throws IOException {
    int next = read();
    boolean negative = next == '-';
    next = negative ? read() : next;
    long digits = 0;
    int decimals = 0;
    boolean afterPoint = false;
    for (; next > ' '; next = read()) {
      if (next == '.' && !afterPoint) {
        afterPoint = true;
      } else if (next >= '0' && next <= '9' && decimals < POWERS_OF_TEN.length - 1) {
        digits = 10 * digits + (next - '0');
        decimals += afterPoint ? 1 : 0;
      } else {
        throw new IOException("no decimal number in the parser model: ..." + (char) next);
      }
    }
    if (next == END) {
      throw endsEarly();
    }
    double value = digits / POWERS_OF_TEN[decimals];
    return (float) (negative ? -value : value);
  }

  private int read() throws IOException {
    if (position == length) {
      length = in.read(buffer);
      position = 0;
      if (length <= 0) {
        length = 0;
        return END;
      }
    }
    return buffer[position++] & 0xff;
  }

  private static EOFException endsEarly() {
    return new EOFException("the parser model ends early");
  }
}
