package org.dateline.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.dateline.problem.UserMistake;

/**
 * A file that is replaced whole or not at all: what is written waits beside it until {@link #keep}.
 * It is compressed where its name ends in {@code .gz}. A device or a pipe is written directly.
 *
 * <pre>{@code
 * try (ReplacedFile file = ReplacedFile.open(path)) {
 *   write(file.stream());
 *   file.keep();
 * }
 * }</pre>
 */
public final class ReplacedFile implements AutoCloseable {
  private final Path file;
  private final Path written;
  private final OutputStream out;

  private ReplacedFile(Path file, Path written, OutputStream out) {
    this.file = file;
    this.written = written;
    this.out = out;
  }

  /**
   * Begins to write.
   *
   * @throws UserMistake when nothing can be written there
   */
  public static ReplacedFile open(Path named) {
    if (Files.isDirectory(named)) {
      throw new UserMistake(named + " is a folder.", "Name a file to write.");
    }
    try {
      Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
      boolean direct = Files.exists(file) && !Files.isRegularFile(file);
      Path written = direct ? file : beside(file);
      OutputStream bytes =
          direct
              ? Files.newOutputStream(file)
              : Files.newOutputStream(written, StandardOpenOption.CREATE_NEW);
      OutputStream out = new BufferedOutputStream(new FileBytes(named, bytes), 1 << 16);
      return new ReplacedFile(
          file, written, RdfFormat.isGzip(named) ? new GZIPOutputStream(out) : out);
    } catch (IOException e) {
      throw unwritable(named, e);
    }
  }

  private static Path beside(Path file) {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return file.resolveSibling(name);
  }

  /** Where to write. */
  public OutputStream stream() {
    return out;
  }

  /** Puts what was written in the file's place. */
  public void keep() throws IOException {
    out.close();
    if (!written.equals(file)) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what was written and not kept. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (!written.equals(file)) {
        Files.deleteIfExists(written);
      }
    }
  }

  private static UserMistake unwritable(Path file, IOException e) {
    return new UserMistake(
        "The file " + file + " cannot be written: " + reason(e) + ".",
        "See that its folder exists, is yours to write, and has room.",
        e);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : String.valueOf(e.getMessage());
  }

  /** Tells a full disk from a bug. */
  private static final class FileBytes extends OutputStream {
    private final Path file;
    private final OutputStream bytes;

    FileBytes(Path file, OutputStream bytes) {
      this.file = file;
      this.bytes = bytes;
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
        throw new UserMistake(
            "The file " + file + " cannot be written: " + e.getMessage() + ".",
            "Make room and try again; what the file held before is untouched.",
            e);
      }
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
