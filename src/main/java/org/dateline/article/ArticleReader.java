package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.dateline.problem.BadArticle;
import org.dateline.problem.BadArticle.Code;
import org.dateline.problem.UserMistake;

/**
 * Reads articles from files, folders and streams: text with or without front matter ({@code .txt},
 * {@code .md}), JSON objects, alone or in an array ({@code .json}), or one a line ({@code .jsonl},
 * {@code .ndjson}); any of them compressed ({@code .gz}). What cannot be read is a {@link
 * Reading.Failed}; the others go on.
 */
public final class ArticleReader {
  private static final List<String> TEXT = List.of(".txt", ".md", ".text");
  private static final List<String> JSON = List.of(".json", ".jsonl", ".ndjson");

  private final Defaults defaults;

  /**
   * @param defaults what holds for articles that do not say otherwise
   */
  public ArticleReader(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * Reads files and folders in the order given; a folder's files, at any depth, in the order of
   * their paths. The stream reads as it is consumed and must be closed.
   *
   * @throws UserMistake where a path does not exist or a folder holds no articles
   */
  public Stream<Reading> read(List<Path> inputs) {
    List<Path> files = inputs.stream().flatMap(input -> files(input).stream()).toList();
    return files.stream().flatMap(this::readFile);
  }

  /**
   * How many files {@link #read(List)} would read.
   *
   * @throws UserMistake as it does
   */
  public int count(List<Path> inputs) {
    return inputs.stream().mapToInt(input -> files(input).size()).sum();
  }

  /**
   * How many articles {@link #read(List)} would read; empty where a file may hold several.
   *
   * @throws UserMistake as it does
   */
  public OptionalInt articles(List<Path> inputs) {
    List<Path> files = inputs.stream().flatMap(input -> files(input).stream()).toList();
    return files.stream().anyMatch(file -> endsIn(plainName(file), JSON))
        ? OptionalInt.empty()
        : OptionalInt.of(files.size());
  }

  /**
   * Reads one text article, or JSON Lines where the first character is an opening brace, from a
   * stream.
   *
   * @param name what to call the stream in problems
   */
  public Stream<Reading> read(InputStream stream, String name) {
    BufferedInputStream in = new BufferedInputStream(stream);
    try {
      in.mark(64);
      byte[] head = in.readNBytes(64);
      in.reset();
      String start = new String(head, StandardCharsets.UTF_8).stripLeading();
      if (start.startsWith("{") || start.startsWith("[")) {
        return readJson(in, name, start.startsWith("{"));
      }
      return Stream.of(readText(in, name));
    } catch (IOException e) {
      return Stream.of(unreadable(name, e));
    }
  }

  private static List<Path> files(Path input) {
    if (!Files.exists(input)) {
      throw new UserMistake(
          "There is no file or folder " + input + ".",
          "Check the path, or give - to read standard input.");
    }
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> tree = Files.walk(input)) {
      List<Path> found =
          tree.filter(Files::isRegularFile)
              .filter(file -> isArticle(input, file))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new UserMistake(
            "The folder " + input + " holds no articles.",
            "Articles end in .txt, .md, .json, .jsonl or .ndjson, perhaps with .gz.");
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new UserMistake(
          "The folder " + input + " cannot be read.", "Check its permissions.", e);
    }
  }

  private static boolean isArticle(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = plainName(file);
    return !name.equals("readme.md") && (endsIn(name, TEXT) || endsIn(name, JSON));
  }

  private Stream<Reading> readFile(Path file) {
    String where = file.toString();
    try {
      InputStream in = open(file);
      if (!endsIn(plainName(file), JSON)) {
        try (in) {
          return Stream.of(readText(in, where));
        }
      }
      boolean oneALine = !plainName(file).endsWith(".json");
      return readJson(in, where, oneALine).onClose(() -> close(in));
    } catch (IOException e) {
      return Stream.of(unreadable(where, e));
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return isCompressed(file) ? new GZIPInputStream(in) : in;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading readText(InputStream in, String where) throws IOException {
    byte[] bytes = in.readNBytes(TextBytes.MOST_BYTES + 1);
    try {
      if (bytes.length > TextBytes.MOST_BYTES) {
        throw tooLarge(where);
      }
      String text = TextBytes.decode(bytes, where);
      return new Reading.Read(where, checked(FrontMatter.read(text, defaults, where), where));
    } catch (BadArticle problem) {
      return new Reading.Failed(problem);
    }
  }

  private Stream<Reading> readJson(InputStream in, String where, boolean oneALine)
      throws IOException {
    if (oneALine) {
      return JsonLines.read(in)
          .filter(line -> !line.isBlank())
          .map(line -> readLine(line, where + ":" + line.number()));
    }
    return stream(new JsonDocument(in, defaults, where));
  }

  private Reading readLine(JsonLines.Line line, String where) {
    try {
      line.refuseCut(where);
      String json = TextBytes.decodeLine(line.bytes(), where);
      return new Reading.Read(where, checked(JsonArticle.read(json, defaults, where), where));
    } catch (BadArticle problem) {
      return new Reading.Failed(problem);
    }
  }

  private static Stream<Reading> stream(Iterator<Reading> readings) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, traits), false);
  }

  static Article checked(Article article, String where) throws BadArticle {
    if (article.text().isBlank()) {
      throw new BadArticle(Code.EMPTY, where, "the article has no text");
    }
    if (article.text().length() > TextBytes.MOST_CHARACTERS) {
      throw tooLarge(where);
    }
    return article;
  }

  static BadArticle tooLarge(String where) {
    return new BadArticle(
        Code.TOO_LARGE,
        where,
        "longer than " + TextBytes.MOST_CHARACTERS + " characters; split it into articles");
  }

  static Reading unreadable(String where, IOException e) {
    // The message of this one is nothing but the file's name.
    String why = e instanceof AccessDeniedException ? "you may not read it" : e.getMessage();
    return new Reading.Failed(new BadArticle(Code.UNREADABLE, where, "cannot be read: " + why));
  }

  private static String plainName(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static boolean isCompressed(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static boolean endsIn(String name, List<String> suffixes) {
    return suffixes.stream().anyMatch(name::endsWith);
  }
}
