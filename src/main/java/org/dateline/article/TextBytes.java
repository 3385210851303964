package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.problem.BadArticle;
import org.dateline.problem.BadArticle.Code;

/** Turns the bytes of a file into text, or says why they are none. */
final class TextBytes {
  /** An article longer than this is a book, a dump or a mistake. */
  static final int MOST_CHARACTERS = 1_000_000;

  /** More bytes than the longest article can have, front matter included. */
  static final int MOST_BYTES = 4 * MOST_CHARACTERS;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

  private TextBytes() {}

  /**
   * Decodes UTF-8 strictly; a byte order mark at the start is dropped.
   *
   * @param where named in the problem
   */
  static String decode(byte[] bytes, String where) throws BadArticle {
    refuseBinary(bytes, where);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, text, true);
    if (result.isError()) {
      throw new BadArticle(
          Code.NOT_UTF8,
          where,
          "byte " + (in.position() + 1) + " is not UTF-8; convert the file to UTF-8 first");
    }
    text.flip();
    String decoded = text.toString();
    String plain = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (WEB_PAGE.matcher(plain).lookingAt()) {
      throw new BadArticle(
          Code.MARKUP, where, "the file is a web page; save the text of the article first");
    }
    return plain;
  }

  /** Whether bytes decode; for what is not an article, such as a line of JSON. */
  static String decodeLine(byte[] bytes, String where) throws BadArticle {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadArticle(Code.NOT_UTF8, where, "not UTF-8; convert the file to UTF-8 first");
    }
  }

  private static void refuseBinary(byte[] bytes, String where) throws BadArticle {
    if (hasUtf16Mark(bytes)) {
      throw new BadArticle(
          Code.NOT_UTF8, where, "the file is UTF-16; convert the file to UTF-8 first");
    }
    if (Arrays.mismatch(bytes, PDF) == PDF.length) {
      throw new BadArticle(
          Code.BINARY, where, "the file is a PDF; save the text of the article first");
    }
    int odd = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new BadArticle(Code.BINARY, where, "the file holds NUL bytes and is no text");
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        odd++;
      }
    }
    if (odd * 20L > bytes.length) {
      throw new BadArticle(
          Code.BINARY, where, "the file holds " + odd + " control characters and is no text");
    }
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }
}
